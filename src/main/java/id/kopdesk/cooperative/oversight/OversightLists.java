package id.kopdesk.cooperative.oversight;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Period;
import id.kopdesk.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The facts of the oversight over all active cooperatives that a person reaches, by village and name. */
public final class OversightLists {
    /** One fact beside the cooperative that it is of. */
    public record Of<T>(String cooperative, String villageCode, T fact) {}

    private static final String NEWEST =
            " AND t.as_of = (SELECT MAX(n.as_of) FROM %1$s n WHERE n.cooperative_id = t.cooperative_id"
                    + " AND n.removed_at IS NULL)";

    private final Database database;

    public OversightLists(Database database) {
        this.database = database;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet rs) throws SQLException;
    }

    public List<Of<MeetingDetail>> meetings(Actor actor, int bookYear) {
        return list(actor, "meeting_detail", " AND t.book_year = " + bookYear, Rows::meeting);
    }

    public List<Of<BusinessMonth>> business(Actor actor, Period month) {
        return list(actor, "business_month", " AND t.period_no = " + month.index(), Rows::business);
    }

    /** The newest of each cooperative. */
    public List<Of<Site>> sites(Actor actor) {
        return list(actor, "site", String.format(NEWEST, "site"), Rows::site);
    }

    /** The newest of each cooperative. */
    public List<Of<Health>> health(Actor actor) {
        return list(actor, "health", String.format(NEWEST, "health"), Rows::health);
    }

    /** Of every village that has any, as it was known at the end of the day. */
    public List<Potential> potentials(Actor actor, LocalDate day) {
        return potentials(actor).stream()
                .filter(potential -> !potential.asOf().isAfter(day))
                .toList();
    }

    /** Of every village that has any. */
    public List<Potential> potentials(Actor actor) {
        return database.read((Handle handle) -> handle
                .createQuery("SELECT * FROM potential WHERE removed_at IS NULL ORDER BY village_code, kind, name")
                .map((rs, context) -> Rows.potential(rs))
                .list()
                .stream()
                .filter(potential -> actor.reaches(potential.villageCode()))
                .toList());
    }

    private <T> List<Of<T>> list(Actor actor, String table, String which, Reading<T> reading) {
        return database.read((Handle handle) -> handle
                .createQuery("SELECT t.*, c.name AS cooperative_name, c.village_code"
                        + " FROM " + table + " t JOIN cooperative c ON c.id = t.cooperative_id"
                        + " WHERE t.removed_at IS NULL AND c.removed_at IS NULL AND c.status = 'ACTIVE'" + which
                        + " ORDER BY c.village_code, c.sort_name, c.id")
                .map((rs, context) ->
                        new Of<>(rs.getString("cooperative_name"), rs.getString("village_code"), reading.read(rs)))
                .list()
                .stream()
                .filter(of -> actor.reaches(of.villageCode()))
                .toList());
    }
}
