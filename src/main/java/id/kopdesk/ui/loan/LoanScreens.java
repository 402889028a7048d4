package id.kopdesk.ui.loan;

import id.kopdesk.loan.LoanFilter;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.document.AttachmentDesk;
import id.kopdesk.ui.followup.ProblemMenu;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens the screens of loans, each with what it needs. */
final class LoanScreens {
    private final UiContext ui;
    private final LoanDesk desk;
    private final LoanWords words;
    private final AttachmentDesk attachments;
    private final LoanOut out;
    private final LoanIn in;
    private final boolean wholeProvince;
    private final ZoneId zone;
    private @Nullable Supplier<ProblemMenu> problems;

    LoanScreens(
            UiContext ui,
            LoanDesk desk,
            LoanWords words,
            AttachmentDesk attachments,
            LoanOut out,
            LoanIn in,
            boolean wholeProvince,
            ZoneId zone) {
        this.ui = ui;
        this.desk = desk;
        this.words = words;
        this.attachments = attachments;
        this.out = out;
        this.in = in;
        this.wholeProvince = wholeProvince;
        this.zone = zone;
    }

    /** @param menu the problems of a proposal, for its page */
    void problems(Supplier<ProblemMenu> menu) {
        problems = menu;
    }

    /** The problems of one proposal; null in a window without that room. */
    @Nullable
    ProblemMenu problemMenu() {
        return problems == null ? null : problems.get();
    }

    UiContext ui() {
        return ui;
    }

    LoanDesk desk() {
        return desk;
    }

    LoanWords words() {
        return words;
    }

    AttachmentDesk attachments() {
        return attachments;
    }

    LoanOut out() {
        return out;
    }

    ZoneId zone() {
        return zone;
    }

    boolean wholeProvince() {
        return wholeProvince;
    }

    LoanListView list(LoanFilter filter) {
        LoanListModel model = new LoanListModel(desk);
        model.show(filter);
        return new LoanListView(this, model);
    }

    void open(UUID id) {
        ui.tasks()
                .run("ui.loan.task.open", progress -> desk.open(id))
                .onDone(opened -> ui.navigator().open(new ProposalView(this, opened)))
                .start();
    }

    void add() {
        new NewProposal(this).ask();
    }

    TargetsView targets() {
        return new TargetsView(this);
    }

    void calculator() {
        ui.navigator().open(new CalculatorView(this));
    }

    void calendar() {
        ui.navigator().open(new CalendarView(this));
    }

    void week() {
        ui.navigator().open(new WeekView(this));
    }

    void schemes() {
        ui.tasks()
                .run("ui.loan.task.open", progress -> desk.schemes().all())
                .onDone(all -> ui.navigator().open(new SchemesView(this, all)))
                .start();
    }

    void export(LoanFilter filter) {
        out.list(filter);
    }

    void importList() {
        in.start();
    }

    void importBankTable(UUID proposal, Path file, Runnable done) {
        in.bankTable(proposal, file, done);
    }
}
