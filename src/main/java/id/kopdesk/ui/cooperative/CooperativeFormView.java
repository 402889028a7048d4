package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Finding;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.Unsaved;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.StatusMark;
import id.kopdesk.ui.cooperative.CooperativeDesk.Opened;
import id.kopdesk.ui.document.AttachmentsPane;
import id.kopdesk.ui.record.ConflictView;
import id.kopdesk.ui.record.DraftBar;
import id.kopdesk.ui.record.FieldKit;
import id.kopdesk.ui.record.HistoryPane;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The whole record of one cooperative, in tabs. Ctrl+S saves, Alt+Down and Alt+Up go through the list it came from. */
final class CooperativeFormView implements Screen {
    private final CooperativeScreens screens;
    private final UiContext ui;
    private final RecordOrder order;
    private final CooperativeFormModel model;
    private final FieldKit kit;
    private final FormTabs tabs;
    private final AttachmentsPane files;
    private final PageHeader header = new PageHeader("");
    private final FindingsButton findings;
    private final StandingActions actions;
    private final DraftBar draftBar;
    private final HistoryPane history;
    private final BorderPane root = new BorderPane();
    private final StatusMark standing = new StatusMark();
    private final ObservableStringValue title;

    CooperativeFormView(CooperativeScreens screens, RecordOrder order, Opened first) {
        this.screens = screens;
        this.ui = screens.ui();
        this.order = order;
        CooperativeWords words = screens.words();
        model = new CooperativeFormModel(
                ui.tasks(),
                ui.dialogs(),
                screens.desk(),
                first,
                versions -> ConflictView.ask(ui, first.name(), versions, words),
                this::refused);
        kit = new FieldKit(ui, model.values(), model.validation(), words);
        actions = new StandingActions(ui, model, screens.desk(), screens.others(), this::standingChanged);
        history = new HistoryPane(ui, screens.zone(), actions::undo);
        files = new AttachmentsPane(ui, screens.attachments(), MilestoneFiles.slots(words));
        tabs = new FormTabs(
                new FormParts(ui, kit, words, screens.regions(), screens.area(), files), history, this::readHistory);
        findings = new FindingsButton(ui, model.validation()::all, tabs::go);
        draftBar = new DraftBar(ui, model.draft(), screens.zone());
        title = Bindings.createStringBinding(this::name, model.opened());
        buildHeader();
        root.setTop(new VBox(header, draftBar));
        root.setCenter(tabs);
        root.getStyleClass().add("record-screen");
        model.values().edits().addListener(o -> findings.update());
        model.opened().addListener(o -> showStanding());
        model.opened().addListener((o, before, now) -> files.show(MilestoneFiles.subject(now)));
        files.show(MilestoneFiles.subject(first));
        showStanding();
        if (!first.fresh()) {
            ui.access().seen("cooperative", first.id());
        }
        if (first.fresh()) {
            new SuggestedName(model.values(), screens.regions()).watch();
        }
        draftBar.watch(tabs);
        model.draft().look();
    }

    private void buildHeader() {
        Button save = Buttons.shortcut(
                Buttons.primary(text("ui.cooperative.save"), this::save),
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN));
        save.disableProperty().bind(model.saving());
        // Nothing is wrong with a new record before somebody tries to save it.
        findings.setVisible(!model.opened().get().fresh());
        standing.managedProperty().bind(standing.visibleProperty());
        header.actions(
                standing,
                beside(BootstrapIcons.CHEVRON_UP, "ui.cooperative.previous", -1),
                beside(BootstrapIcons.CHEVRON_DOWN, "ui.cooperative.next", 1),
                findings,
                actions);
        header.primary(save);
    }

    private Button beside(org.kordamp.ikonli.Ikon icon, String key, int by) {
        Button button = Buttons.icon(icon, text(key), () -> go(by));
        button.setDisable(order.beside(model.id(), by).isEmpty());
        return button;
    }

    private void go(int by) {
        order.beside(model.id(), by).ifPresent(id -> screens.replace(id, order));
    }

    void save() {
        boolean fresh = model.opened().get().fresh();
        model.save(() -> {
            findings.setVisible(true);
            findings.update();
            ui.dialogs().toast(text(fresh ? "ui.cooperative.added" : "ui.cooperative.saved", name()));
        });
    }

    private void refused() {
        findings.setVisible(true);
        findings.update();
        model.validation().all().stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .findFirst()
                .ifPresent(first -> {
                    tabs.go(first.field());
                    ui.dialogs().toast(text("ui.cooperative.refused", first.sentence(ui.texts())));
                });
    }

    private void standingChanged() {
        findings.update();
        tabs.historyAgain();
    }

    private void readHistory() {
        if (!model.opened().get().fresh()) {
            ui.tasks()
                    .run(
                            "ui.cooperative.task.history",
                            progress -> screens.desk().history(model.id()))
                    .quietly()
                    .onDone(history::show)
                    .start();
        }
    }

    private void showStanding() {
        Opened now = model.opened().get();
        header.title(name());
        header.filter(now.fresh() ? "" : screens.words().place(now.values().getOrDefault("villageCode", "")));
        standing.set(CooperativeMarks.standing(ui.texts(), now));
        standing.setVisible(now.standing() != CooperativeDesk.Standing.ACTIVE && !now.fresh());
    }

    private String name() {
        Opened now = model.opened().get();
        return now.fresh() ? text("ui.cooperative.new.title") : now.name();
    }

    CooperativeFormModel model() {
        return model;
    }

    FormTabs tabs() {
        return tabs;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return title;
    }

    @Override
    public void shown() {
        Platform.runLater(() -> tabs.go(model.opened().get().fresh() ? "villageCode" : "name"));
    }

    @Override
    public void closed() {
        draftBar.stop();
    }

    @Override
    public Optional<Unsaved> unsaved() {
        return model.unsaved();
    }

    @Override
    public Commands commands() {
        return Commands.none()
                .on(Commands.Key.SAVE, this::save)
                .on(Commands.Key.NEXT, () -> go(1))
                .on(Commands.Key.PREVIOUS, () -> go(-1))
                .on(Commands.Key.UNDO, actions::undoLast);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
