package id.kopdesk.report;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Ids;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.office.OfficeStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Choices of sheets, in the office's order, kept under a name. */
public final class SheetSets {
    private static final int LONGEST = 80;

    private final Database database;

    public SheetSets(Database database) {
        this.database = database;
    }

    /** @param version 0 for one that is new */
    public record SheetSet(UUID id, long version, String name, List<String> sheets) {
        public SheetSet {
            sheets = List.copyOf(sheets);
        }

        public static SheetSet named(String name, List<String> sheets) {
            return new SheetSet(Ids.next(), 0, name, sheets);
        }
    }

    /** By name. */
    public List<SheetSet> all() {
        return database.read(handle -> handle.createQuery(
                        "SELECT id, version, name, sheets FROM report_set WHERE removed_at IS NULL ORDER BY name, id")
                .map((rs, context) -> new SheetSet(
                        rs.getObject("id", UUID.class),
                        rs.getLong("version"),
                        rs.getString("name"),
                        rs.getString("sheets").lines().toList()))
                .list());
    }

    /** @throws CodedException KD-817 without a name or a sheet */
    public void save(Actor actor, SheetSet set) {
        if (set.name().isBlank()
                || set.name().length() > LONGEST
                || set.sheets().isEmpty()) {
            throw new CodedException("KD-817", "report.set.empty", LONGEST);
        }
        require(actor);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("name", set.name().strip());
        values.put("sheets", String.join("\n", set.sheets()));
        database.write(actor, Change.of(Change.Kind.SETTING, "-"), work -> {
            if (set.version() == 0) {
                work.insert(ReportTables.SET, set.id(), values);
            } else {
                work.update(ReportTables.SET, set.id(), set.version(), values);
            }
            return true;
        });
    }

    public void remove(Actor actor, SheetSet set) {
        require(actor);
        database.write(actor, Change.of(Change.Kind.SETTING, "-"), work -> {
            work.remove(ReportTables.SET, set.id(), set.version(), "-");
            return true;
        });
    }

    private void require(Actor actor) {
        actor.requireWrite(new OfficeStore(database).areaCode().orElse(""));
    }
}
