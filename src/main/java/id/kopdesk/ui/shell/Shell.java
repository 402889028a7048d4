package id.kopdesk.ui.shell;

import id.kopdesk.ui.Appearance;
import id.kopdesk.ui.Screen;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The frame: sidebar, first line, the screen on top, status bar, and short messages over it all. */
public final class Shell extends StackPane {
    /** Below this the sidebar folds by itself, so that lists keep their width (a 1366 px screen at 125 %). */
    private static final double FOLD_BELOW = 1180;

    private final ShellContext context;
    private final StackPane content = new StackPane();
    private final ObservableList<Screen> screens;
    private final TopBar top;
    private final Sidebar sidebar;
    private final ListFocus settle = new ListFocus(content);
    private boolean askedOpen;

    public Shell(ShellContext context) {
        this.context = context;
        screens = context.trail().screens();
        context.trail().register(context.places());
        getStyleClass().add("shell");
        top = new TopBar(context);
        sidebar = new Sidebar(context, this::turnSidebar);
        content.getStyleClass().add("content");
        BorderPane work = new BorderPane(content, top, null, new StatusBar(context), null);
        getChildren().addAll(new BorderPane(work, null, null, null, sidebar), context.toasts());
        screens.addListener((ListChangeListener<Screen>) c -> show());
        widthProperty().addListener((o, before, now) -> fold());
        show();
        fold();
    }

    /** Makes the shortcuts work; called once the frame stands in its scene. */
    public void install(Scene scene) {
        Map<KeyCombination, Runnable> frame = Map.of(
                new KeyCodeCombination(KeyCode.F1),
                () -> top.help().show(),
                ShellKeys.control(KeyCode.K),
                () -> top.search().requestFocus(),
                ShellKeys.control(KeyCode.B),
                this::turnSidebar,
                ShellKeys.control(KeyCode.L),
                context.accountMenu().lock());
        new ShellKeys(context.trail(), context.places(), frame).install(scene);
    }

    private void show() {
        context.trail()
                .top()
                .ifPresentOrElse(
                        screen -> content.getChildren().setAll(screen.node()),
                        () -> content.getChildren().clear());
        settle.start(this);
    }

    private void turnSidebar() {
        boolean folding = !sidebar.folded().get();
        Appearance appearance = context.appearance();
        if (getWidth() >= FOLD_BELOW || appearance.sidebarFolded()) {
            appearance.sidebarFolded(folding);
        }
        askedOpen = !folding;
        sidebar.folded().set(folding);
    }

    private void fold() {
        boolean narrow = getWidth() > 0 && getWidth() < FOLD_BELOW;
        sidebar.folded().set(context.appearance().sidebarFolded() || (narrow && !askedOpen));
    }
}
