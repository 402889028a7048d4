package id.kopdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.database.Change;
import id.kopdesk.database.ConflictException;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.database.History;
import id.kopdesk.database.Undo;
import id.kopdesk.intake.ToyProfile.Toy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportTest {
    private static final Actor SITI = new Actor("siti", Role.OPERATOR, Set.of());

    @TempDir
    Path folder;

    private Database office(Engine engine) {
        Database database = engine.fresh(folder.resolve("office"));
        ToyProfile.createTable(database);
        return database;
    }

    private static Receipt commit(Database database, Preview<Toy> preview) {
        return new Commit(database).run(SITI, preview, Progress.NONE);
    }

    private static long things(Database database) {
        return database.read(h -> h.createQuery("SELECT COUNT(*) FROM toy WHERE removed_at IS NULL")
                .mapTo(Long.class)
                .one());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theSameFileAgainChangesNothing(Engine engine) {
        try (Database database = office(engine)) {
            List<String> rows = List.of("63.01|Satu", "63.02|Dua", "|", "63.03|Tiga");
            Receipt first = commit(database, ToyProfile.stage(database, rows));
            assertThat(first.of(RowStatus.NEW)).isEqualTo(3);
            assertThat(first.of(RowStatus.REJECTED)).isEqualTo(1);
            assertThat(first.rows()).isEqualTo(first.lines().all());

            Preview<Toy> again = ToyProfile.stage(database, rows);
            assertThat(again.counts()).containsEntry(RowStatus.SAME, 3);
            Receipt second = commit(database, again);
            assertThat(second.batch()).isNull();
            assertThat(second.written()).isZero();
            assertThat(new ImportBatches(database).list(10)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aChangedRowIsShownFieldByFieldAndAKeptFieldStays(Engine engine) {
        try (Database database = office(engine)) {
            commit(database, ToyProfile.stage(database, List.of("63.01|Lama", "63.02|Dua")));
            Preview<Toy> preview = ToyProfile.stage(database, List.of("63.01|Baru", "63.02|Dua"));
            Item item = preview.item(2).orElseThrow();
            assertThat(item.status()).isEqualTo(RowStatus.CHANGED);
            assertThat(item.changes()).containsExactly(new FieldChange("title", "Lama", "Baru"));
            assertThat(preview.decide(2, Decision.NONE.keep("title")).ready()).isFalse();
            assertThat(commit(database, preview).written()).isZero();
            preview.decide(2, Decision.NONE.keep("title").take("title"));
            assertThat(commit(database, preview).written()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aDoubtfulRowWaitsForAPersonAndTheAnswerIsRememberedUntilTheImportIsTakenBack(Engine engine) {
        try (Database database = office(engine)) {
            Preview<Toy> preview = ToyProfile.stage(database, List.of("?Kota Baru|Satu", "63.01|Dua"));
            assertThat(preview.item(2).orElseThrow().status()).isEqualTo(RowStatus.DOUBTFUL);
            assertThat(preview.decide(2, Decision.NONE.choose(ToyProfile.PLACES.get(1)))
                            .status())
                    .isEqualTo(RowStatus.NEW);
            assertThat(commit(database, preview).written()).isEqualTo(2);

            Item again = ToyProfile.stage(database, List.of("?Kota Baru|Satu"))
                    .item(2)
                    .orElseThrow();
            assertThat(again.status()).isEqualTo(RowStatus.SAME);
            assertThat(again.reasons()).extracting("key").containsExactly("intake.remembered");
            assertThat(new MemoryStore(database).columns("toy-headings")).isEqualTo(Map.of("JUDUL", "title"));

            ImportBatches batches = new ImportBatches(database);
            Undo undo = new Undo(database, new History(List.of(ToyProfile.TABLE, ImportBatches.TABLE)));
            assertThat(batches.ofFile("f".repeat(64))).isPresent();
            assertThat(batches.revert(SITI, undo, batches.list(1).get(0), "salah berkas"))
                    .isEqualTo(2);
            assertThat(things(database)).isZero();
            assertThat(batches.list(1).get(0).reverted()).isEqualTo("salah berkas");
            assertThat(batches.ofFile("f".repeat(64))).isEmpty();
            assertThat(ToyProfile.stage(database, List.of("?Kota Baru|Satu")).counts())
                    .containsEntry(RowStatus.DOUBTFUL, 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void hiddenRowsAreNamedAndStayOutUntilSomebodyAsksForThem(Engine engine) {
        try (Database database = office(engine)) {
            Preview<Toy> preview = ToyProfile.stage(database, List.of("#63.01|Satu", "63.02|Dua"));
            assertThat(preview.item(2).orElseThrow().status()).isEqualTo(RowStatus.REJECTED);
            Receipt without = commit(database, preview);
            assertThat(without.leftHidden()).isEqualTo(1);
            assertThat(without.rows()).isEqualTo(without.lines().all());
            assertThat(things(database)).isEqualTo(1);

            Preview<Toy> more = ToyProfile.stage(database, List.of("#63.01|Satu", "63.02|Dua"));
            assertThat(more.decide(2, Decision.NONE.accept()).status()).isEqualTo(RowStatus.NEW);
            Receipt with = commit(database, more);
            assertThat(with.rows()).isEqualTo(with.lines().all());
            assertThat(things(database)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void twoRowsForOneThingAreBothDoubtfulUntilOneIsChosen(Engine engine) {
        try (Database database = office(engine)) {
            Preview<Toy> preview = ToyProfile.stage(database, List.of("63.01|Satu", "63.01|Lain", "63.02|Dua"));
            assertThat(preview.counts()).containsEntry(RowStatus.DOUBTFUL, 2).containsEntry(RowStatus.NEW, 1);
            preview.decide(3, Decision.NONE.skip());
            assertThat(preview.item(2).orElseThrow().ready()).isTrue();
            preview.decide(3, Decision.NONE.accept());
            assertThat(preview.item(3).orElseThrow().ready()).isTrue();
            assertThat(preview.item(2).orElseThrow().ready()).isFalse();
            preview.decide(2, Decision.NONE.accept());
            assertThat(preview.items()).filteredOn(Item::ready).hasSize(1);
            preview.decide(2, Decision.NONE);
            assertThat(commit(database, preview).written()).isEqualTo(2);
            assertThat(things(database)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatCannotBeSavedWholeIsNotSavedAtAll(Engine engine) {
        try (Database database = office(engine)) {
            commit(database, ToyProfile.stage(database, List.of("63.01|Satu")));
            Preview<Toy> preview = ToyProfile.stage(database, List.of("63.02|Dua", "63.01|Diubah"));
            UUID id = database.read(
                    h -> h.createQuery("SELECT id FROM toy").mapTo(UUID.class).one());
            database.write(
                    SITI,
                    Change.save(),
                    work -> work.update(ToyProfile.TABLE, id, 1, Map.of("place", "63.01", "title", "Budi")));
            assertThatThrownBy(() -> commit(database, preview)).isInstanceOf(ConflictException.class);
            Actor elsewhere = new Actor("budi", Role.OPERATOR, Set.of("63.03"));
            Preview<Toy> fresh = ToyProfile.stage(database, List.of("63.03|Boleh", "63.02|Tidak"));
            assertThatThrownBy(() -> new Commit(database).run(elsewhere, fresh, Progress.NONE))
                    .isInstanceOf(CodedException.class);
            assertThatThrownBy(() -> new Commit(database).run(SITI, fresh, new CancelledAfter(1)))
                    .isInstanceOf(Progress.Cancelled.class);
            assertThat(things(database)).isEqualTo(1);
            assertThat(new ImportBatches(database).list(10)).hasSize(1);
        }
    }

    /** Asks to stop after so many questions. */
    private static final class CancelledAfter implements Progress {
        private int left;

        CancelledAfter(int questions) {
            left = questions;
        }

        @Override
        public void at(String key, long done, long total) {}

        @Override
        public boolean cancelled() {
            return left-- <= 0;
        }
    }
}
