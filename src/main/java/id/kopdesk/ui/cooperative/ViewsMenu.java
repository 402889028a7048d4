package id.kopdesk.ui.cooperative;

import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.cooperative.SavedViews.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** "Saringan tersimpan": views by name, all cooperatives, keeping the filter that is in use. */
final class ViewsMenu extends MenuButton {
    private final UiContext ui;
    private final SavedViews views;
    private final Consumer<View> show;
    private final Supplier<View> now;

    /** @param now the view in use, without a name */
    ViewsMenu(UiContext ui, SavedViews views, Consumer<View> show, Supplier<View> now) {
        this.ui = ui;
        this.views = views;
        this.show = show;
        this.now = now;
        setText(text("ui.cooperative.views"));
        setMnemonicParsing(true);
        setAccessibleText(getText().replace("_", ""));
        getStyleClass().addAll("chip", "view-menu");
        setMinWidth(USE_PREF_SIZE);
        showingProperty().addListener((o, before, showing) -> {
            if (showing) {
                read();
            }
        });
        fill(List.of());
    }

    /** What was kept, as it is now. */
    void read() {
        ui.tasks()
                .run("ui.cooperative.views.reading", progress -> views.all())
                .quietly()
                .onDone(this::fill)
                .start();
    }

    private void fill(List<View> all) {
        getItems().setAll(item("ui.cooperative.views.everything", () -> show.accept(everything())));
        all.forEach(view -> {
            MenuItem item = new MenuItem(view.name());
            item.setMnemonicParsing(false);
            item.setOnAction(e -> show.accept(view));
            getItems().add(item);
        });
        getItems().addAll(new SeparatorMenuItem(), item("ui.cooperative.views.keep", this::keep));
        if (!all.isEmpty()) {
            Menu remove = new Menu(text("ui.cooperative.views.remove"));
            all.forEach(view -> {
                MenuItem item = new MenuItem(view.name());
                item.setMnemonicParsing(false);
                item.setOnAction(e -> remove(view));
                remove.getItems().add(item);
            });
            getItems().add(remove);
        }
    }

    private static View everything() {
        return new View("", CooperativeFilter.all(), List.of());
    }

    private void keep() {
        View view = now.get();
        ui.dialogs()
                .askText(new Dialogs.TextQuestion(
                        text("ui.cooperative.views.keep.title"),
                        text("ui.cooperative.views.keep.message"),
                        text("ui.cooperative.views.name"),
                        "",
                        text("ui.cooperative.views.keep.action"),
                        typed -> typed.isBlank()
                                ? Optional.of(text("ui.cooperative.views.name.needed"))
                                : Optional.empty()))
                .map(String::strip)
                .ifPresent(name -> {
                    View named = new View(name, view.filter(), view.sort());
                    ui.tasks()
                            .act("ui.cooperative.views.keeping", progress -> views.keep(named))
                            .onDone(() -> ui.dialogs().toast(text("ui.cooperative.views.kept", name)))
                            .start();
                });
    }

    private void remove(View view) {
        ui.tasks()
                .act("ui.cooperative.views.keeping", progress -> views.remove(view.name()))
                .onDone(() -> ui.dialogs()
                        .toast(
                                text("ui.cooperative.views.removed", view.name()),
                                text("ui.cooperative.action.undoIt"),
                                () -> ui.tasks()
                                        .act("ui.cooperative.views.keeping", progress -> views.keep(view))
                                        .start()))
                .start();
    }

    private MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(text(key));
        item.setOnAction(e -> run.run());
        return item;
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
