package id.kopdesk.ui.shell;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.control.Buttons;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** First line of the frame: where one is, the mark of made-up data, search, help. */
final class TopBar extends HBox {
    private final SearchBox search;
    private final MenuButton help;

    TopBar(ShellContext context) {
        Texts texts = context.ui().texts();
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Crumbs crumbs = new Crumbs(texts, context.trail());
        HBox.setHgrow(crumbs, Priority.ALWAYS);
        Label demo = new Label(texts.get("ui.demo.mark"));
        demo.getStyleClass().add("demo-mark");
        demo.setMinWidth(USE_PREF_SIZE);
        demo.visibleProperty().bind(context.status().demo());
        demo.managedProperty().bind(demo.visibleProperty());
        Buttons.tip(demo, texts.get("ui.demo.explained"));
        search = new SearchBox(context);
        help = help(context);
        getChildren().addAll(crumbs, demo, search);
        if (!context.accountMenu().equals(AccountMenu.NONE)) {
            getChildren().add(user(context));
        }
        getChildren().add(help);
    }

    SearchBox search() {
        return search;
    }

    MenuButton help() {
        return help;
    }

    private static MenuButton user(ShellContext context) {
        Texts texts = context.ui().texts();
        AccountMenu menu = context.accountMenu();
        MenuButton user = new MenuButton(
                null,
                new FontIcon(BootstrapIcons.PERSON),
                item(texts.get("ui.account.menu.lock"), menu.lock()),
                item(texts.get("ui.account.menu.switch"), menu.switchUser()),
                item(texts.get("ui.account.menu.accounts"), menu.accounts()));
        user.getItems().get(0).setAccelerator(ShellKeys.control(KeyCode.L));
        user.getStyleClass().addAll("flat", "help-menu");
        user.setAccessibleText(texts.get("ui.account.menu"));
        user.setMinWidth(USE_PREF_SIZE);
        Buttons.tip(user, texts.get("ui.account.menu"));
        return user;
    }

    private static MenuItem item(String text, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(true);
        item.setOnAction(e -> run.run());
        return item;
    }

    private static MenuButton help(ShellContext context) {
        Texts texts = context.ui().texts();
        MenuItem backup = new MenuItem(texts.get("ui.help.backup"));
        backup.setMnemonicParsing(true);
        backup.setOnAction(e -> context.makeBackup().run());
        MenuItem save = new MenuItem(texts.get("ui.help.save"));
        save.setMnemonicParsing(true);
        save.setOnAction(e -> context.saveHelpFile().run());
        MenuItem about = new MenuItem(texts.get("ui.help.about"));
        about.setMnemonicParsing(true);
        about.setOnAction(e -> context.ui()
                .navigator()
                .open(new AboutScreen(texts, context.status().version().get())));
        MenuButton help = new MenuButton(null, new FontIcon(BootstrapIcons.QUESTION_CIRCLE), backup, save, about);
        help.getStyleClass().addAll("flat", "help-menu");
        help.setAccessibleText(texts.get("ui.help"));
        help.setMinWidth(USE_PREF_SIZE);
        Buttons.tip(help, texts.get("ui.help") + " (F1)");
        return help;
    }
}
