package id.kopdesk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Ids;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit of work of very many rows goes into a new file that takes the old one's place. */
class ApartTest {
    private static final Actor SITI = new Actor("siti", Role.OPERATOR, Set.of());
    private static final Table NOTES = Table.of("notes", "id", new Table.Column("title", Table.Kind.TEXT));
    private static final int MANY = 12_000;

    @TempDir
    Path folder;

    private Database office() {
        Database database = Engine.H2.fresh(folder);
        database.note(handle -> {
            handle.execute("CREATE TABLE notes (id UUID PRIMARY KEY, office_id UUID, version BIGINT, row_hash CHAR(64),"
                    + " removed_at TIMESTAMP WITH TIME ZONE, removed_reason VARCHAR(500), title VARCHAR(100))");
            handle.execute("CREATE INDEX notes_by_title ON notes (title, id)");
        });
        database.write(SITI, Change.save(), work -> insert(work, "lama"));
        return database;
    }

    private static UUID insert(UnitOfWork work, String title) {
        UUID id = Ids.next();
        work.insert(NOTES, id, Map.of("title", title));
        return id;
    }

    private static Bulk bulk(Progress progress) {
        return new Bulk(Bulk.LARGE, List.of(NOTES), progress);
    }

    private static UUID many(Database database, Progress progress) {
        return database.write(SITI, Change.batch(Change.Kind.IMPORT, "daftar.xlsx"), bulk(progress), work -> {
            for (int i = 0; i < MANY; i++) {
                insert(work, "baru " + i % 100);
                progress.check();
            }
            return work.id();
        });
    }

    private static long count(Database database, String where) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM notes WHERE " + where)
                .mapTo(Long.class)
                .one());
    }

    private static List<String> indexes(Database database) {
        return database.read(handle -> handle.createQuery("SELECT index_name || ' ' || column_name FROM"
                        + " information_schema.index_columns WHERE table_schema = CURRENT_SCHEMA"
                        + " AND index_name NOT LIKE '%PRIMARY_KEY%' AND index_name NOT LIKE '%CONSTRAINT%'"
                        + " ORDER BY index_name, ordinal_position")
                .mapTo(String.class)
                .list());
    }

    @Test
    void theRowsTheLogAndTheIndexesAreAsOfAnyOtherSave() throws IOException {
        List<String> before;
        long entries;
        try (Database database = office()) {
            before = indexes(database);
            long salt = salt();
            entries = database.entries();
            many(database, Progress.NONE);
            assertThat(count(database, "title LIKE 'baru%'")).isEqualTo(MANY);
            assertThat(count(database, "title = 'baru 7'")).isEqualTo(MANY / 100);
            assertThat(count(database, "title = 'lama'")).isEqualTo(1);
            assertThat(database.entries()).isEqualTo(entries + 1);
            assertThat(indexes(database)).isEqualTo(before);
            assertThat(database.check(List.of(NOTES), Progress.NONE).faults()).isEmpty();
            assertThat(salt()).as("known as the same file").isEqualTo(salt);
            database.write(SITI, Change.save(), work -> insert(work, "sesudah"));
            assertThat(folder.resolve(".kerja.tmp")).doesNotExist();
        }
        try (Database database = Database.open(folder, Engine.KEY, Clock.systemUTC())) {
            assertThat(count(database, "title = 'sesudah'")).isEqualTo(1);
            assertThat(database.entries()).isEqualTo(entries + 2);
            assertThat(database.check(List.of(NOTES), Progress.NONE).faults()).isEmpty();
        }
    }

    private long salt() throws IOException {
        try (var in = Files.newInputStream(folder.resolve("kopdesk.mv.db"))) {
            return java.util.Arrays.hashCode(in.readNBytes(18));
        }
    }

    @Test
    void theFileIsSmallerThanTheSameRowsSavedInPlace() throws IOException {
        try (Database database = office()) {
            database.write(SITI, Change.batch(Change.Kind.IMPORT, "daftar.xlsx"), work -> {
                for (int i = 0; i < MANY; i++) {
                    insert(work, "tempat " + i % 100);
                }
                return true;
            });
            long inPlace = Files.size(folder.resolve("kopdesk.mv.db"));
            many(database, Progress.NONE);
            assertThat(Files.size(folder.resolve("kopdesk.mv.db"))).isLessThan(inPlace / 2);
        }
    }

    @Test
    void whoReadsMeanwhileReadsOnAndAnotherHandleOnTheDataSeesTheNewFile() throws InterruptedException {
        try (Database database = office();
                Database second = database.borrowed()) {
            AtomicBoolean stop = new AtomicBoolean();
            java.util.concurrent.atomic.AtomicReference<Throwable> failed =
                    new java.util.concurrent.atomic.AtomicReference<>();
            Thread reader = new Thread(() -> {
                try {
                    while (!stop.get()) {
                        assertThat(count(second, "title LIKE 'baru%'")).isIn(0L, (long) MANY);
                    }
                } catch (Throwable e) {
                    failed.set(e);
                }
            });
            reader.start();
            many(database, Progress.NONE);
            stop.set(true);
            reader.join();
            assertThat(failed.get()).isNull();
            assertThat(count(second, "title LIKE 'baru%'")).isEqualTo(MANY);
        }
    }

    @Test
    void cancelledOrFailedAtAnyPointNothingIsKeptAndWorkGoesOn() throws IOException {
        try (Database database = office()) {
            byte[] sentinel = Files.readAllBytes(folder.resolve("penanda.json"));
            for (int at : List.of(1, 5_000, MANY, MANY + 1, MANY + 2, MANY + 4, MANY + 8)) {
                assertThatThrownBy(() -> many(database, new StopsAt(at)))
                        .as("asked for the %d-th time", at)
                        .isInstanceOf(Progress.Cancelled.class);
                assertThat(count(database, "TRUE")).isEqualTo(1);
                assertThat(leftovers()).isZero();
            }
            assertThatThrownBy(() -> database.write(
                            SITI, Change.batch(Change.Kind.IMPORT, "daftar.xlsx"), bulk(Progress.NONE), work -> {
                                insert(work, "hilang");
                                throw new IllegalStateException("rusak");
                            }))
                    .hasMessageContaining("rusak");
            assertThat(Files.readAllBytes(folder.resolve("penanda.json"))).isEqualTo(sentinel);
            database.write(SITI, Change.save(), work -> insert(work, "sesudah"));
            assertThat(count(database, "TRUE")).isEqualTo(2);
            assertThat(database.check(List.of(NOTES), Progress.NONE).faults()).isEmpty();
        }
    }

    private long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains("tmp"))
                    .count();
        }
    }

    @Test
    void itIsTakenBackAsAWholeAndItsHistoryIsKept() {
        try (Database database = office()) {
            UUID unit = many(database, Progress.NONE);
            History history = new History(List.of(NOTES));
            Undo undo = new Undo(database, history);
            assertThat(undo.changedSince(unit)).isZero();
            assertThat(undo.takeBack(SITI, unit, "daftar keliru")).isEqualTo(MANY);
            assertThat(count(database, "removed_at IS NULL")).isEqualTo(1);
            assertThat(count(database, "TRUE")).isEqualTo(MANY + 1L);
            UUID row = database.read(
                    handle -> handle.createQuery("SELECT id FROM notes WHERE title = 'baru 7' FETCH FIRST 1 ROWS ONLY")
                            .mapTo(UUID.class)
                            .one());
            List<History.Step> steps = database.read(handle -> history.ofSubject(handle, row, 9));
            assertThat(steps).extracting(History.Step::kind).containsExactly(Change.Kind.UNDO, Change.Kind.IMPORT);
            assertThat(database.check(List.of(NOTES), Progress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void aRowThatWasDamagedBeforeIsNotCarriedOnInSilence() {
        try (Database database = office()) {
            database.note(handle -> handle.execute("UPDATE notes SET title = 'diubah' WHERE title = 'lama'"));
            assertThatThrownBy(() -> many(database, Progress.NONE))
                    .isInstanceOf(id.kopdesk.base.CodedException.class)
                    .hasMessageContaining("KD-229");
            assertThat(count(database, "TRUE")).isEqualTo(1);
        }
    }

    /** Cancelled when it is asked for the n-th time. */
    private static final class StopsAt implements Progress {
        private final int last;
        private int asked;

        StopsAt(int last) {
            this.last = last;
        }

        @Override
        public void at(String key, long done, long total) {}

        @Override
        public boolean cancelled() {
            return ++asked >= last;
        }
    }
}
