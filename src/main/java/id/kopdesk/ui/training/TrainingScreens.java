package id.kopdesk.ui.training;

import id.kopdesk.report.training.TrainingWords;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.followup.ProblemMenu;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens the screens of the training, each with what it needs. */
final class TrainingScreens {
    private final UiContext ui;
    private final TrainingDesk desk;
    private final Consumer<Path> openFile;
    private final TrainingWordsUi words;
    private @Nullable Supplier<ProblemMenu> problems;

    TrainingScreens(UiContext ui, TrainingDesk desk, Consumer<Path> openFile) {
        this.ui = ui;
        this.desk = desk;
        this.openFile = openFile;
        words = new TrainingWordsUi(ui, new TrainingWords(ui.texts(), ui.formats(), desk.regions()));
    }

    /** @param menu the problems of a batch, for its page */
    void problems(Supplier<ProblemMenu> menu) {
        problems = menu;
    }

    /** The problems of one batch; null in a window without that room. */
    @Nullable
    ProblemMenu problemMenu() {
        return problems == null ? null : problems.get();
    }

    UiContext ui() {
        return ui;
    }

    TrainingDesk desk() {
        return desk;
    }

    TrainingWordsUi words() {
        return words;
    }

    Consumer<Path> openFile() {
        return openFile;
    }

    Screen listScreen() {
        return new BatchListView(this, new BatchListModel(desk, words));
    }

    Screen weekScreen() {
        BatchListView view = new BatchListView(this, new BatchListModel(desk, words));
        view.showWeek();
        return view;
    }

    BatchView batchScreen(UUID batch) {
        return new BatchView(this, new BatchModel(ui.tasks(), desk, batch));
    }

    void open(UUID batch) {
        ui.navigator().open(batchScreen(batch));
    }

    /** At the tab of scores, answers and plans. */
    void openAtScores(UUID batch) {
        BatchView view = batchScreen(batch);
        view.choose(BatchView.SCORES);
        ui.navigator().open(view);
    }

    DuePlansView duePlans() {
        return new DuePlansView(this);
    }

    CoverageView coverageScreen() {
        return new CoverageView(this, new CoverageModel(ui.tasks(), desk));
    }

    void coverage() {
        ui.navigator().open(coverageScreen());
    }

    void calendar() {
        ui.navigator().open(new CalendarView(this, new CalendarModel(ui.tasks(), desk)));
    }

    void register() {
        ui.navigator().open(new RegisterView(this));
    }

    Screen standardsScreen() {
        return new StandardsView(this);
    }

    void standards() {
        ui.navigator().open(standardsScreen());
    }

    void programmes() {
        ui.navigator().open(new ProgrammesView(this));
    }
}
