package id.kopdesk.report;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.office.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes a month from open to sent. While it is open its sheets are counted anew each time; once closed they are what
 * was frozen, to the cell, until somebody who approves opens it again with a reason.
 */
public final class MonthClosing {
    /** How long a reason must be at least: a word is none. */
    private static final int LEAST_REASON = 8;

    private final Database database;
    private final Texts texts;
    private final OfficeClock clock;
    private final MonthStore store;
    private final MonthlyReports reports;

    /** @param texts the language of the sheets */
    public MonthClosing(Database database, Texts texts, OfficeClock clock) {
        this.database = database;
        this.texts = texts;
        this.clock = clock;
        store = new MonthStore(database);
        reports = new MonthlyReports(database, texts);
    }

    public ReportMonth month(Period period) {
        return store.month(period);
    }

    /** Months of which something was recorded, the newest first. */
    public List<ReportMonth> months() {
        return store.all();
    }

    /** The month as it is to be shown, written and printed: frozen once it is closed, else counted now. */
    public MonthlyReport report(
            Actor actor, Office office, Period period, Optional<String> regency, Progress progress) {
        ReportMonth month = store.month(period);
        return month.state().frozen()
                ? revision(actor, office, period, month.revision(), regency)
                : live(actor, office, period, regency, progress);
    }

    /** What is known now, whether or not the month is closed. */
    public MonthlyReport live(Actor actor, Office office, Period period, Optional<String> regency, Progress progress) {
        ReportMonth month = store.month(period);
        int number = month.state().frozen() ? month.revision() + 1 : month.revision();
        return reports.count(actor, office, period, regency, progress).as(Edition.open(number));
    }

    /**
     * A revision as it was closed, narrowed to what the person reaches.
     *
     * @throws CodedException KD-815 when the month has no such revision
     */
    public MonthlyReport revision(Actor actor, Office office, Period period, int revision, Optional<String> regency) {
        MonthlyReport whole = store.frozen(period, revision)
                .orElseThrow(
                        () -> new CodedException("KD-815", "report.month.norevision", period.toString(), revision));
        boolean all = actor.scope().isEmpty() && regency.isEmpty();
        return all ? whole : new Narrowed(words(), actor, reports.places(actor, office, regency)).of(whole);
    }

    /** Numbers of the revisions that were closed, the newest first. */
    public List<Edition> revisions(Period period) {
        return store.revisions(period).stream()
                .map(head -> Edition.closed(head.revision(), head.by(), head.at()))
                .toList();
    }

    /** What is still missing before the month can be closed. */
    public List<CheckItem> checklist(Actor actor, Office office, MonthlyReport live) {
        return new Checklist(database, store.skipped(live.period()), clock.today()).of(actor, office, live);
    }

    /** @param reason empty takes the skipping back */
    public void skip(Actor actor, Office office, Period period, CheckItem.Item item, String reason) {
        if (!reason.isEmpty()) {
            requireReason(reason);
        }
        change(actor, office, Change.save(), work -> {
            requireOpen(MonthStore.month(work.handle(), period));
            store.skip(work, period, item.name(), reason.strip());
        });
    }

    /** @throws CodedException KD-811 naming what is missing and was not skipped */
    public void ready(Actor actor, Office office, Period period, Progress progress) {
        MonthlyReport live = live(actor, office, period, Optional.empty(), progress);
        requireComplete(checklist(actor, office, live));
        change(actor, office, Change.save(), work -> {
            ReportMonth month = MonthStore.month(work.handle(), period);
            requireOpen(month);
            store.save(work, month.moved(MonthState.READY, month.revision(), actor.name(), work.at()));
        });
    }

    /**
     * Counts the month once more and freezes it.
     *
     * @return what was frozen
     * @throws CodedException KD-811 when the checklist is not done, KD-810 when it is closed already
     */
    public MonthlyReport close(Actor actor, Office office, Period period, Progress progress) {
        requireWhole(actor, office);
        requireOpen(store.month(period));
        MonthlyReport live = live(actor, office, period, Optional.empty(), progress);
        requireComplete(checklist(actor, office, live));
        progress.check();
        freeze(actor, office, live);
        return revision(actor, office, period, store.month(period).revision(), Optional.empty());
    }

    private void freeze(Actor actor, Office office, MonthlyReport counted) {
        Period period = counted.period();
        change(actor, office, Change.of(Change.Kind.SAVE, period.toString()), work -> {
            ReportMonth month = MonthStore.month(work.handle(), period);
            requireOpen(month);
            store.freeze(work, counted.as(Edition.open(month.revision())), actor.name());
            store.save(work, month.moved(MonthState.CLOSED, month.revision(), actor.name(), work.at()));
        });
    }

    /**
     * Closes months that were not closed in their time, the register read once for all of them.
     *
     * @param reason stands in for what is missing and may be missing
     * @return what was frozen
     */
    public List<MonthlyReport> closeLate(
            Actor actor, Office office, List<Period> periods, String reason, Progress progress) {
        requireWhole(actor, office);
        List<MonthlyReport> counted = reports.count(actor, office, periods, progress);
        for (MonthlyReport month : counted) {
            checklist(actor, office, month).stream()
                    .filter(item -> item.standing() == CheckItem.Standing.MISSING && item.skippable())
                    .forEach(item -> skip(actor, office, month.period(), item.item(), reason));
            requireComplete(checklist(actor, office, month));
            freeze(actor, office, month);
        }
        return counted;
    }

    /**
     * Closes a month again whose numbers stay, such as for another signature: the next revision holds the same sheets.
     *
     * @param closed as it was frozen
     * @throws CodedException as {@link #reopen}
     */
    public void closeAgain(Actor actor, Office office, MonthlyReport closed, String reason) {
        reopen(actor, office, closed.period(), reason);
        freeze(actor, office, closed);
    }

    /** Notes that the closed month went out. @param to whom, in the office's words */
    public void sent(Actor actor, Office office, Period period, LocalDate on, String to) {
        change(actor, office, Change.save(), work -> {
            ReportMonth month = MonthStore.month(work.handle(), period);
            if (!month.state().frozen()) {
                throw new CodedException("KD-812", "report.month.notclosed", name(period));
            }
            ReportMonth moved = month.moved(MonthState.SENT, month.revision(), actor.name(), work.at());
            store.save(work, moved.sent(on, to.strip()));
        });
    }

    /**
     * Opens a closed month; every later copy bears the next revision's number.
     *
     * @throws CodedException KD-813 unless the person approves, KD-814 without a reason, KD-812 when it is not closed
     */
    public void reopen(Actor actor, Office office, Period period, String reason) {
        if (actor.role().compareTo(Role.APPROVER) > 0) {
            throw new CodedException("KD-813", "report.month.approver", actor.name());
        }
        requireReason(reason);
        change(actor, office, Change.of(Change.Kind.SAVE, reason.strip()), work -> {
            ReportMonth month = MonthStore.month(work.handle(), period);
            if (!month.state().frozen()) {
                throw new CodedException("KD-812", "report.month.notclosed", name(period));
            }
            ReportMonth moved = month.moved(MonthState.OPEN, month.revision() + 1, actor.name(), work.at());
            store.save(work, moved.because(reason.strip()));
        });
    }

    private void change(Actor actor, Office office, Change change, Consumer<UnitOfWork> work) {
        requireWhole(actor, office);
        database.write(actor, change, unit -> {
            work.accept(unit);
            return true;
        });
    }

    /** A month is the whole office's: a person of one kab/kota cannot close it. */
    private static void requireWhole(Actor actor, Office office) {
        actor.requireWrite(office.areaCode());
    }

    private void requireOpen(ReportMonth month) {
        if (month.state().frozen()) {
            throw new CodedException(
                    "KD-810",
                    "report.month.locked",
                    name(month.period()),
                    month.by(),
                    words().formats().moment(month.at(), clock.zone()),
                    month.revision());
        }
    }

    private static void requireReason(String reason) {
        if (reason.strip().length() < LEAST_REASON) {
            throw new CodedException("KD-814", "report.month.reason", LEAST_REASON);
        }
    }

    private void requireComplete(List<CheckItem> items) {
        List<String> missing = items.stream()
                .filter(item -> item.standing() == CheckItem.Standing.MISSING)
                .map(item -> sentence(item))
                .toList();
        if (!missing.isEmpty()) {
            throw new CodedException("KD-811", "report.month.incomplete", String.join("; ", missing));
        }
    }

    /** What an item says. */
    public String sentence(CheckItem item) {
        String key = item.open() == 0 ? "report.check.done." : "report.check.open.";
        return texts.get(key + item.item(), words().formats().number(item.open()));
    }

    private String name(Period period) {
        return words().formats().month(period);
    }

    private Words words() {
        return new Words(texts, new Formats(texts.locale()));
    }
}
