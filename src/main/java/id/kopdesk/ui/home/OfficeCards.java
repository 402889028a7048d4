package id.kopdesk.ui.home;

import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.office.Office;
import id.kopdesk.report.OfficeTasks;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.home.HomeFigures.Waiting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the month, the follow-up, the meetings and the training ask of the office today; each leads to its list. */
public final class OfficeCards implements Function<Progress, List<Waiting>> {
    /** Where each card leads. */
    public record Ways(Runnable completeness, Runnable problems, Runnable meetings, Runnable batches) {}

    private final UiContext ui;
    private final OfficeTasks tasks;
    private final Office office;
    private final OfficeClock clock;
    private final Ways ways;

    public OfficeCards(UiContext ui, OfficeTasks tasks, Office office, OfficeClock clock, Ways ways) {
        this.ui = ui;
        this.tasks = tasks;
        this.office = office;
        this.clock = clock;
        this.ways = ways;
    }

    @Override
    public List<Waiting> apply(Progress progress) {
        LocalDate today = clock.today();
        List<Waiting> cards = new ArrayList<>();
        add(
                cards,
                Mark.Kind.LATE,
                tasks.missing(office, today),
                "missing",
                ui.formats().month(tasks.lastMonth(today)),
                ways.completeness());
        progress.check();
        add(cards, Mark.Kind.LATE, tasks.overdue(today), "overdue", "", ways.problems());
        LocalDate by = tasks.meetBy(today);
        Mark.Kind kind = today.isAfter(by) ? Mark.Kind.LATE : Mark.Kind.DUE;
        add(cards, kind, tasks.notMet(today), "meeting", ui.formats().longDate(by), ways.meetings());
        add(cards, Mark.Kind.NEUTRAL, tasks.batches(today), "batches", "", ways.batches());
        return cards;
    }

    private void add(List<Waiting> cards, Mark.Kind kind, long count, String what, String detail, Runnable open) {
        if (count > 0) {
            cards.add(new Waiting(
                    Mark.of(
                            kind,
                            ui.texts().get("ui.home.card." + what, ui.formats().number(count))),
                    ui.texts().get("ui.home.card." + what + ".detail", detail),
                    open));
        }
    }
}
