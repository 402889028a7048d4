package id.kopdesk.ui.training;

import id.kopdesk.base.Finding;
import id.kopdesk.followup.Subject;
import id.kopdesk.followup.SubjectKind;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.TrainingBatch;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.StatusMark;
import id.kopdesk.ui.followup.ProblemMenu;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A batch: its people, attendance, scores, staff, money and papers, each in a tab. */
final class BatchView implements Screen {
    /** Place of the tab of scores. */
    static final int SCORES = 2;

    /** A tab's content, told of the batch each time it was read. */
    interface Part {
        Node node();

        void show(BatchFile file);

        /** The screen is left: what still waits is saved. */
        default void leave() {}
    }

    private final TrainingScreens screens;
    private final UiContext ui;
    private final BatchModel model;
    private final PageHeader header = new PageHeader("");
    private final StatusMark status = new StatusMark();
    private final Label summary = new Label();
    private final Label clashes = new Label();
    private final TabPane tabs = new TabPane();
    private final BorderPane root = new BorderPane();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ParticipantsTab participants;
    private final AttendanceTab attendance;
    private final List<Part> parts;
    private final @Nullable ProblemMenu problems;

    BatchView(TrainingScreens screens, BatchModel model) {
        this.screens = screens;
        this.ui = screens.ui();
        this.model = model;
        ui.access().seen("training_batch", model.id());
        participants = new ParticipantsTab(screens, model);
        attendance = new AttendanceTab(screens, model);
        ScoresTab scores = new ScoresTab(screens, model);
        StaffTab staff = new StaffTab(screens, model);
        BudgetTab budget = new BudgetTab(screens, model);
        DocumentsTab documents = new DocumentsTab(screens, model);
        parts = List.of(participants, attendance, scores, staff, budget, documents);
        tab("ui.training.tab.participants", participants);
        tab("ui.training.tab.attendance", attendance);
        tab("ui.training.tab.scores", scores);
        tab("ui.training.tab.staff", staff);
        tab("ui.training.tab.budget", budget);
        tab("ui.training.tab.documents", documents);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(text("ui.training.tabs"));
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        summary.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        clashes.setWrapText(true);
        clashes.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        clashes.setMaxHeight(54);
        clashes.getStyleClass().add("mark-due");
        clashes.setGraphic(new FontIcon(BootstrapIcons.EXCLAMATION_TRIANGLE_FILL));
        clashes.managedProperty().bind(clashes.textProperty().isNotEmpty());
        clashes.visibleProperty().bind(clashes.managedProperty());
        BatchForms forms = new BatchForms(screens);
        List<Node> actions = new ArrayList<>(List.of(
                Buttons.plain(text("ui.training.batch.copy"), BootstrapIcons.FILES, () -> forms.copy(model)),
                Buttons.plain(text("ui.training.batch.remove"), () -> forms.remove(model))));
        problems = screens.problemMenu();
        if (problems != null) {
            actions.add(0, problems);
        }
        header.actions(actions.toArray(Node[]::new));
        header.primary(Buttons.plain(text("ui.training.batch.edit"), BootstrapIcons.PENCIL, () -> forms.edit(model)));
        HBox line = new HBox(status, summary);
        HBox.setHgrow(summary, Priority.ALWAYS);
        line.getStyleClass().add("batch-line");
        VBox top = new VBox(header, line, clashes);
        top.getStyleClass().add("batch-top");
        root.setTop(top);
        root.setCenter(tabs);
        model.file().addListener((o, before, now) -> show(now));
        model.clashes().addListener((o, before, now) -> clashes(now));
    }

    private void tab(String key, Part part) {
        tabs.getTabs().add(new Tab(text(key), part.node()));
    }

    private void show(@Nullable BatchFile file) {
        if (file == null) {
            return;
        }
        TrainingWordsUi words = screens.words();
        TrainingBatch batch = file.batch().value();
        header.title(words.words().batch(batch) + ", " + words.regencies(batch));
        title.set(words.words().batch(batch));
        header.count(text(
                "ui.training.batch.seats",
                ui.formats().number(file.seated().size()),
                ui.formats().number(batch.quota())));
        status.set(words.status(batch.status()));
        summary.setText(file.programme().value().name() + " · " + words.days(batch) + " · "
                + (batch.venue().isBlank() ? text("training.batch.venue") : batch.venue()));
        parts.forEach(part -> part.show(file));
        if (problems != null) {
            problems.show(new Subject(
                    SubjectKind.BATCH,
                    model.id().toString(),
                    text(
                            "ui.training.subject",
                            words.words().batch(batch),
                            file.programme().value().name()),
                    batch.regency()));
        }
    }

    private void clashes(List<Finding> found) {
        String first = found.stream().limit(2).map(f -> f.sentence(ui.texts())).collect(Collectors.joining(" "));
        clashes.setText(
                found.size() > 2
                        ? first + " "
                                + text("ui.training.clash.more", ui.formats().number(found.size() - 2L))
                        : first);
    }

    TrainingScreens screens() {
        return screens;
    }

    BatchModel model() {
        return model;
    }

    ParticipantsTab participants() {
        return participants;
    }

    AttendanceTab attendance() {
        return attendance;
    }

    /** @param index 0 people, 1 attendance, 2 scores, 3 staff, 4 budget, 5 documents */
    void choose(int index) {
        tabs.getSelectionModel().select(index);
    }

    Part part(int index) {
        return parts.get(index);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void closed() {
        parts.forEach(Part::leave);
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, model::load).on(Commands.Key.NEW, () -> {
            choose(0);
            participants.add();
        });
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
