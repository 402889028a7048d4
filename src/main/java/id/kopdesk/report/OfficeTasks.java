package id.kopdesk.report;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Period;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/** Small counts of what waits for the office, over all rooms, for the first screen. */
public final class OfficeTasks {
    private static final String OVERDUE = """
            SELECT region_code FROM problem WHERE removed_at IS NULL AND state <> 'CLOSED' AND due_on < :day""";
    private static final String NOT_MET = """
            SELECT c.village_code FROM cooperative c WHERE c.removed_at IS NULL AND c.status = 'ACTIVE'
              AND NOT EXISTS (SELECT 1 FROM annual_meeting r WHERE r.cooperative_id = c.id AND r.removed_at IS NULL
                AND r.state IN ('DONE', 'VERIFIED') AND r.book_year = :year)""";
    private static final String BATCHES = """
            SELECT regencies FROM training_batch WHERE removed_at IS NULL AND first_on <= :last AND last_on >= :first""";

    private final Database database;
    private final Actor actor;

    public OfficeTasks(Database database, Actor actor) {
        this.database = database;
        this.actor = actor;
    }

    /** Who has not handed in the month before, and since when that is late; nothing before the due day. */
    public long missing(Office office, LocalDate today) {
        Period last = lastMonth(today);
        Completeness.Unit unit = office.isProvince() ? Completeness.Unit.REGENCY : Completeness.Unit.COOPERATIVE;
        return new Completeness(database)
                .month(actor, office, last, unit, today).stream()
                        .filter(cell -> cell.state() == Completeness.State.MISSING)
                        .count();
    }

    public Period lastMonth(LocalDate today) {
        return new Period(Period.of(today).month().minusMonths(1));
    }

    /** Problems with an action that should be done by now. */
    public long overdue(LocalDate today) {
        return database.read(handle -> within(handle.createQuery(OVERDUE).bind("day", today)));
    }

    /** Cooperatives that have not met for the book year that closed last. */
    public long notMet(LocalDate today) {
        return database.read(handle -> within(handle.createQuery(NOT_MET).bind("year", RegisterFacts.bookYear(today))));
    }

    /** The book year whose meeting is due in the year of that day. */
    public int bookYear(LocalDate today) {
        return RegisterFacts.bookYear(today);
    }

    /** By when they are to meet: within three months after the book year's close (Kemenkop, February 2026). */
    public LocalDate meetBy(LocalDate today) {
        return LocalDate.of(today.getYear(), 3, 31);
    }

    /** Batches of training that are held in the week of that day, Monday to Sunday. */
    public long batches(LocalDate today) {
        LocalDate first = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<String> all = database.read(handle -> handle.createQuery(BATCHES)
                .bind("first", first)
                .bind("last", first.plusDays(6))
                .mapTo(String.class)
                .list());
        return all.stream()
                .filter(regencies -> actor.scope().isEmpty()
                        || List.of(regencies.split(",")).stream().anyMatch(code -> actor.reaches(code.strip())))
                .count();
    }

    private long within(Query query) {
        return query.mapTo(String.class).list().stream().filter(actor::reaches).count();
    }
}
