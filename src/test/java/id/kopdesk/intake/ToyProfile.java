package id.kopdesk.intake;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Ids;
import id.kopdesk.database.Database;
import id.kopdesk.database.Table;
import id.kopdesk.database.UnitOfWork;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The smallest feature that can be imported: things with a place and a title. */
final class ToyProfile implements ImportProfile<ToyProfile.Toy> {
    record Toy(String place, String title) {}

    private record Known(UUID id, long version, String title) {}

    static final Table TABLE = Table.of(
            "toy", "id", new Table.Column("place", Table.Kind.TEXT), new Table.Column("title", Table.Kind.TEXT));
    static final List<Choice> PLACES = List.of(
            new Choice(Choice.Kind.REGION, "63.01", "Tala"), new Choice(Choice.Kind.REGION, "63.02", "Kotabaru"));

    private final Map<String, Known> known;

    ToyProfile(Database database) {
        known = database.read(handle -> handle.createQuery("SELECT * FROM toy WHERE removed_at IS NULL")
                .map((rs, c) -> Map.entry(
                        rs.getString("place"),
                        new Known(rs.getObject("id", UUID.class), rs.getLong("version"), rs.getString("title"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    static void createTable(Database database) {
        database.note(handle -> handle.execute("CREATE TABLE toy (id UUID PRIMARY KEY, office_id UUID, version BIGINT,"
                + " row_hash CHAR(64), removed_at TIMESTAMP WITH TIME ZONE, removed_reason VARCHAR(500),"
                + " place VARCHAR(13), title VARCHAR(100))"));
    }

    /** A row "place|title"; a place of "?" is doubtful, no title is an error, a leading # is hidden. */
    static Preview<Toy> stage(Database database, List<String> rows) {
        ToyProfile profile = new ToyProfile(database);
        int[] number = {1};
        int hidden = (int) rows.stream().filter(row -> row.startsWith("#")).count();
        Lines lines = new Lines(0, 1, 0, 0, hidden, rows.size() - hidden);
        Origin origin = new Origin(
                "daftar.xlsx",
                "f".repeat(64),
                "toy-headings",
                LocalDate.of(2026, 8, 5),
                lines,
                Map.of("JUDUL", "title"));
        Memory memory = new MemoryStore(database).places(profile.id());
        return Staging.stage(
                profile, origin, memory, rows, row -> read(++number[0], row), id.kopdesk.base.Progress.NONE);
    }

    private static Reading<Toy> read(int number, String row) {
        String[] parts = row.replace("#", "").split("\\|", -1);
        Toy toy = new Toy(parts[0], parts[1]);
        return parts[1].isEmpty()
                ? new Reading<>(number, false, "", null, List.of(Finding.error("title", "intake.hidden")))
                : new Reading<>(number, row.startsWith("#"), parts[1], toy, List.of());
    }

    @Override
    public String id() {
        return "toy";
    }

    @Override
    public Set<String> keys(Toy toy) {
        return toy.place().startsWith("?") ? Set.of() : Set.of(toy.place());
    }

    @Override
    public Verdict judge(Toy toy) {
        if (toy.place().startsWith("?")) {
            return Verdict.doubt(null, PLACES, List.of());
        }
        Known ours = known.get(toy.place());
        if (ours == null) {
            return Verdict.fresh(toy.place(), List.of());
        }
        List<FieldChange> changes = ours.title().equals(toy.title())
                ? List.of()
                : List.of(new FieldChange("title", ours.title(), toy.title()));
        return Verdict.known(ours.id(), toy.place(), changes, List.of());
    }

    @Override
    public Toy choose(Toy toy, Choice choice) {
        return new Toy(choice.id(), toy.title());
    }

    @Override
    public Optional<String> memoryKey(Toy toy) {
        return Optional.of(toy.place());
    }

    @Override
    public void write(UnitOfWork work, List<Ready<Toy>> rows) {
        for (Ready<Toy> row : rows) {
            Toy toy = row.candidate();
            Map<String, Object> values = new HashMap<>(Map.of("place", toy.place(), "title", toy.title()));
            UUID existing = row.existing();
            if (existing == null) {
                work.insert(TABLE, Ids.next(), values);
            } else {
                long version = Objects.requireNonNull(known.get(toy.place())).version();
                work.update(TABLE, existing, version, values);
            }
        }
    }
}
