package id.kopdesk.ui.audit;

import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.PageHeader;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;

/** The four parts side by side; each reads only when it is looked at. */
final class AuditScreen implements Screen {
    private final UiContext ui;
    private final BorderPane root = new BorderPane();
    private final TabPane tabs = new TabPane();
    private final LogPane log;
    private final DestructionPane destruction;

    AuditScreen(UiContext ui, AuditDesk desk, Consumer<Path> show) {
        this.ui = ui;
        log = new LogPane(ui, new LogModel(ui.tasks(), desk));
        destruction = new DestructionPane(ui, new DestructionModel(ui, desk), show);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(text("ui.audit.title"));
        tabs.getTabs()
                .addAll(
                        tab("ui.audit.tab.log", log),
                        tab("ui.audit.tab.incident", new IncidentPane(ui, new IncidentModel(ui, desk), show)),
                        tab("ui.audit.tab.person", new PersonPane(ui, new PersonModel(ui, desk), show)),
                        tab("ui.audit.tab.destruction", destruction));
        tabs.getSelectionModel().selectedIndexProperty().addListener(o -> read());
        root.setTop(new PageHeader(text("ui.audit.title")));
        root.setCenter(tabs);
    }

    private Tab tab(String key, Node content) {
        return new Tab(text(key), content);
    }

    private void read() {
        if (tabs.getSelectionModel().getSelectedIndex() == 0) {
            log.read();
        } else if (tabs.getSelectionModel().getSelectedIndex() == 3) {
            destruction.read();
        }
    }

    TabPane tabs() {
        return tabs;
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.audit.title"));
    }

    @Override
    public void shown() {
        read();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, this::read);
    }

    private String text(String key) {
        return ui.texts().get(key);
    }
}
