package id.kopdesk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Ids;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitOfWorkTest {
    private static final Table NOTES = Table.of(
                    "notes",
                    "parent_id",
                    new Table.Column("parent_id", Table.Kind.ID),
                    new Table.Column("title", Table.Kind.TEXT),
                    new Table.Column("amount", Table.Kind.WHOLE),
                    new Table.Column("place", Table.Kind.DECIMAL),
                    new Table.Column("happened_on", Table.Kind.DATE),
                    new Table.Column("done", Table.Kind.BOOLEAN),
                    new Table.Column("sort_key", Table.Kind.TEXT))
            .deriving("sort_key");
    private static final Actor SITI = new Actor("siti", id.kopdesk.base.Role.OPERATOR, Set.of());

    @TempDir
    Path folder;

    private Database office(Engine engine) {
        Database database = engine.fresh(folder.resolve("office"));
        database.note(
                handle -> handle.execute("CREATE TABLE notes (id UUID PRIMARY KEY, office_id UUID, version BIGINT,"
                        + " row_hash CHAR(64), removed_at TIMESTAMP WITH TIME ZONE, removed_reason VARCHAR(500),"
                        + " parent_id UUID, title VARCHAR(100), amount BIGINT, place DECIMAL(10,7), happened_on DATE,"
                        + " done BOOLEAN, sort_key VARCHAR(100))"));
        return database;
    }

    private static Map<String, Object> note(UUID parent, String title) {
        Map<String, Object> values = new HashMap<>();
        values.put("parent_id", parent);
        values.put("title", title);
        values.put("amount", 3_000_000_000L);
        values.put("place", new BigDecimal("-3.4400000"));
        values.put("happened_on", LocalDate.of(2026, 8, 5));
        values.put("done", true);
        values.put("sort_key", title);
        return values;
    }

    private static Row read(Database database, UUID id) {
        return database.read(h -> RowReader.find(h, NOTES, id).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatIsSavedComesBackAndItsHistoryTellsOldAndNew(Engine engine) {
        try (Database database = office(engine)) {
            UUID parent = Ids.next();
            UUID id = Ids.next();
            database.write(SITI, Change.save(), work -> {
                work.insert(NOTES, id, note(parent, "Satu"));
                return id;
            });
            long version = database.write(SITI, Change.save(), work -> work.update(NOTES, id, 1, note(parent, "Dua")));
            assertThat(version).isEqualTo(2);
            assertThat(read(database, id).values())
                    .containsEntry("title", "Dua")
                    .containsEntry("done", true);

            List<History.Step> steps = database.read(h -> new History(List.of(NOTES)).ofSubject(h, parent, 10));
            assertThat(steps).hasSize(2);
            assertThat(steps.get(0).before()).containsEntry("title", "Satu");
            assertThat(steps.get(0).after()).containsEntry("title", "Dua").containsEntry("amount", 3_000_000_000L);
            assertThat(steps.get(1).before()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aSaveOverSomebodyElsesSaveIsRefusedWithBothVersions(Engine engine) {
        try (Database database = office(engine)) {
            UUID id = Ids.next();
            database.write(SITI, Change.save(), work -> {
                work.insert(NOTES, id, note(id, "Awal"));
                return work.update(NOTES, id, 1, note(id, "Budi"));
            });
            assertThatThrownBy(() ->
                            database.write(SITI, Change.save(), work -> work.update(NOTES, id, 1, note(id, "Siti"))))
                    .isInstanceOfSatisfying(ConflictException.class, conflict -> {
                        assertThat(conflict.theirs().values()).containsEntry("title", "Budi");
                        assertThat(conflict.mine()).containsEntry("title", "Siti");
                    });
            assertThat(read(database, id).values()).containsEntry("title", "Budi");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void savingWithoutAChangeMakesNoVersionAndNoEntry(Engine engine) {
        try (Database database = office(engine)) {
            UUID id = Ids.next();
            database.write(SITI, Change.save(), work -> {
                work.insert(NOTES, id, note(id, "Sama"));
                return id;
            });
            assertThat(database.<Long>write(SITI, Change.save(), work -> work.update(NOTES, id, 1, note(id, "Sama"))))
                    .isEqualTo(1);
            assertThat(database.read(ChainHead::read).entryNo()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aWholeBatchIsOneEntryAndCanBeTakenBack(Engine engine) {
        try (Database database = office(engine)) {
            UUID old = Ids.next();
            database.write(SITI, Change.save(), work -> {
                work.insert(NOTES, old, note(old, "Lama"));
                return old;
            });
            UUID unit = database.write(SITI, Change.batch(Change.Kind.IMPORT, "daftar.xlsx"), work -> {
                for (int i = 0; i < 1200; i++) {
                    UUID id = Ids.next();
                    work.insert(NOTES, id, note(id, "Baru " + i));
                }
                work.update(NOTES, old, 1, note(old, "Diubah"));
                return work.id();
            });
            assertThat(database.read(ChainHead::read).entryNo()).isEqualTo(2);
            Undo undo = new Undo(database, new History(List.of(NOTES)));
            assertThat(undo.changedSince(unit)).isZero();
            assertThat(undo.takeBack(SITI, unit, "salah berkas")).isEqualTo(1201);
            assertThat(read(database, old).values())
                    .containsEntry("title", "Lama")
                    .containsEntry("sort_key", "Diubah");
            assertThat(database.<Integer>read(h -> h.createQuery("SELECT COUNT(*) FROM notes WHERE removed_at IS NULL")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(1);
            assertThatThrownBy(() -> undo.takeBack(SITI, unit, "lagi"))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-226"));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aFailureInTheMiddleLeavesNothing(Engine engine) {
        try (Database database = office(engine)) {
            UUID id = Ids.next();
            assertThatThrownBy(() -> database.write(SITI, Change.save(), work -> {
                        work.insert(NOTES, id, note(id, "Setengah"));
                        work.handle();
                        throw new IllegalStateException("power");
                    }))
                    .hasMessage("power");
            assertThat(database.<Boolean>read(h -> RowReader.find(h, NOTES, id).isEmpty()))
                    .isTrue();
            assertThat(database.read(ChainHead::read).entryNo()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRowThatAnEarlierProgramHashedWithWhatIsDerivedNowIsWholeUntilItIsChangedByHand(Engine engine) {
        Table then = new Table(NOTES.name(), NOTES.subject(), NOTES.columns(), Set.of(), Set.of(), null);
        Table now = NOTES.formerly("sort_key");
        try (Database database = office(engine)) {
            UUID id = Ids.next();
            database.write(SITI, Change.of(Change.Kind.SAVE, "catatan"), work -> {
                work.insert(then, id, note(id, "Rapat"));
                return id;
            });
            assertThat(faults(database, now)).isZero();
            assertThat(faults(database, NOTES)).isOne();
            database.note(handle -> handle.execute("UPDATE notes SET sort_key = 'lain'"));
            assertThat(faults(database, now)).isOne();
        }
    }

    private static int faults(Database database, Table table) {
        return database.check(List.of(table), id.kopdesk.base.Progress.NONE)
                .faults()
                .size();
    }
}
