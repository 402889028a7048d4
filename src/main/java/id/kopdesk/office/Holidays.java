package id.kopdesk.office;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Ids;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The office's list of closed days: the shipped one, with what the office added, renamed or took off. */
public final class Holidays {
    private record Stored(UUID id, boolean removed, Holiday holiday) {}

    private final Database database;

    public Holidays(Database database) {
        this.database = database;
    }

    /** Every day of the list in order, those taken off included ({@link Holiday.Kind#WORKED}). */
    public List<Holiday> all() {
        return database.read(handle -> {
            Map<LocalDate, Holiday> days = new TreeMap<>();
            ShippedHolidays.all().forEach(h -> days.put(h.day(), h));
            stored(handle).values().stream()
                    .filter(row -> !row.removed())
                    .forEach(row -> days.put(row.holiday().day(), row.holiday()));
            return List.copyOf(days.values());
        });
    }

    /** A picture of the list to reckon with; read it once for many days. */
    public WorkingDays workingDays() {
        List<Holiday> all = all();
        Set<Integer> known = new HashSet<>(ShippedHolidays.years());
        // A year counts as known once the office wrote down a day that moves from year to year.
        all.stream()
                .filter(h -> h.own() && h.kind() == Holiday.Kind.NATIONAL && !ShippedHolidays.fixed(h.day()))
                .forEach(h -> known.add(h.day().getYear()));
        Set<LocalDate> closed =
                all.stream().filter(Holiday::closed).map(Holiday::day).collect(Collectors.toSet());
        for (int year : known) {
            ShippedHolidays.fixedOf(year).stream()
                    .filter(day -> all.stream().noneMatch(h -> h.day().equals(day)))
                    .forEach(closed::add);
        }
        return new WorkingDays(closed, known);
    }

    public boolean isWorkingDay(LocalDate day) {
        return workingDays().isWorkingDay(day);
    }

    /** The day itself if it is a working day, else the next one. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return workingDays().nextWorkingDay(day);
    }

    /**
     * Adds a day, or says something else about one that is on the list.
     *
     * @throws CodedException KD-412 when it has no name, KD-101/102 when the person may not
     * @throws id.kopdesk.database.ConflictException when somebody saved the day meanwhile
     */
    public void save(Actor actor, Holiday wanted) {
        wanted.check().stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .findFirst()
                .ifPresent(f -> {
                    throw new CodedException("KD-412", f.key(), f.arguments().toArray());
                });
        change(actor, work -> {
            @Nullable Stored row = stored(work.handle()).get(wanted.day());
            if (row == null) {
                work.insert(OfficeTables.HOLIDAY, Ids.next(), values(wanted));
                return;
            }
            long version = wanted.version();
            if (row.removed() && version == 0) {
                version = work.restore(
                        OfficeTables.HOLIDAY, row.id(), row.holiday().version());
            }
            work.update(OfficeTables.HOLIDAY, row.id(), version, values(wanted));
        });
    }

    /** Makes it a working day: an own day leaves the list, a shipped one stays on it as worked. */
    public void remove(Actor actor, Holiday holiday) {
        boolean shipped = ShippedHolidays.all().stream().anyMatch(h -> h.day().equals(holiday.day()));
        if (shipped && holiday.closed()) {
            save(
                    actor,
                    new Holiday(
                            holiday.day(), Holiday.Kind.WORKED, holiday.name(), holiday.source(), holiday.version()));
            return;
        }
        change(
                actor,
                work -> Optional.ofNullable(stored(work.handle()).get(holiday.day()))
                        .filter(row -> !row.removed())
                        .ifPresent(row -> work.remove(OfficeTables.HOLIDAY, row.id(), holiday.version(), "-")));
    }

    private void change(Actor actor, Consumer<UnitOfWork> work) {
        actor.requireWrite(new OfficeStore(database).areaCode().orElse(""));
        database.write(actor, Change.of(Change.Kind.SETTING, "-"), unit -> {
            work.accept(unit);
            return true;
        });
    }

    private static Map<LocalDate, Stored> stored(Handle handle) {
        return handle
                .createQuery("SELECT id, version, removed_at, closed_on, kind, name, source FROM holiday")
                .map((rs, context) -> new Stored(
                        rs.getObject("id", UUID.class),
                        rs.getObject("removed_at") != null,
                        new Holiday(
                                rs.getObject("closed_on", LocalDate.class),
                                Holiday.Kind.valueOf(rs.getString("kind")),
                                rs.getString("name"),
                                rs.getString("source"),
                                rs.getLong("version"))))
                .stream()
                .collect(Collectors.toMap(row -> row.holiday().day(), row -> row));
    }

    private static Map<String, @Nullable Object> values(Holiday holiday) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("closed_on", holiday.day());
        values.put("kind", holiday.kind().name());
        values.put("name", holiday.name().strip());
        values.put("source", holiday.source());
        return values;
    }
}
