package id.kopdesk.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.account.FolderKey;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.database.LayeredOffice;
import id.kopdesk.database.Unmigrated;
import id.kopdesk.office.OfficeStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office of an earlier program that is opened by this one. */
class BeforeMigrationTest {
    private static final int OLD = 40;

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void anOlderOffice() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        LayeredOffice.older(data, OLD);
        LayeredOffice.inOlder(
                data,
                database -> new OfficeStore(database).save(SmallOffice.ACTOR, SmallOffice.office("Rantau", "Rahmah")));
        SmallOffice.keyIn(data);
    }

    private Database open() {
        return Database.open(data, Engine.KEY, Fixture.CLOCK);
    }

    private BackupRoutine routine(Database database) {
        return new BackupRoutine(database, data, SmallOffice.TABLES, SmallOffice.ORIGIN, ZoneOffset.UTC, Fixture.CLOCK);
    }

    private static void save(Database database) {
        new OfficeStore(database).save(SmallOffice.ACTOR, SmallOffice.office("Binuang", "Rahmah"));
    }

    @Test
    void whatTheDataWasBeforeAMigrationIsAListedBackupThatRestores() throws IOException {
        try (Database database = open()) {
            BackupRoutine routine = routine(database);
            assertThat(routine.migrated()).isTrue();
            List<BackupKeeper.Kept> made = routine.beforeMigration(Progress.NONE);
            assertThat(made).hasSize(1);
            assertThat(routine.books()).singleElement().satisfies(book -> {
                assertThat(book.note().schema()).isEqualTo(OLD);
                assertThat(book.file()).isEqualTo(made.get(0).receipt().file());
            });
            assertThat(routine.age().alarming()).isFalse();
            assertThat(routine.memory().last().orElseThrow().entries()).isEqualTo(database.entries());
            assertThat(Unmigrated.in(data)).isEmpty();
            assertThat(routine.beforeMigration(Progress.NONE)).isEmpty();
            Path again = folder.resolve("pulih");
            new Restore(SmallOffice.TABLES, Fixture.CLOCK)
                    .to(made.get(0).receipt().file(), again, FolderKey::open, Progress.NONE);
            assertThat(Fixture.place(again)).isEqualTo("Rantau");
        }
    }

    @Test
    void theFirstSaveAfterAMigrationWaitsForThatBackup() throws IOException {
        try (Database database = open()) {
            BackupRoutine routine = routine(database);
            routine.guard();
            save(database);
            assertThat(routine.books())
                    .singleElement()
                    .satisfies(book -> assertThat(book.note().schema()).isEqualTo(OLD));
            save(database);
            assertThat(routine.books()).hasSize(1);
        }
    }

    @Test
    void itStaysHoweverManyBackupsFollowOnTheSameDay() throws IOException {
        try (Database database = open()) {
            BackupRoutine routine = routine(database);
            routine.beforeMigration(Progress.NONE);
            for (int i = 0; i < 6; i++) {
                routine.make(Progress.NONE);
            }
            assertThat(routine.books())
                    .hasSizeLessThan(7)
                    .anySatisfy(book -> assertThat(book.note().schema()).isEqualTo(OLD));
        }
    }

    @Test
    void aDamagedCopyIsNoBackupAndStaysForWhoeverLooks() throws IOException {
        try (Database database = open()) {
            Path copy = Unmigrated.in(data).get(0).file();
            Files.write(copy, new byte[8_192]);
            BackupRoutine routine = routine(database);
            assertThatThrownBy(() -> routine.beforeMigration(Progress.NONE)).hasMessageContaining("KD-212");
            assertThat(routine.books()).isEmpty();
            assertThat(copy).exists();
            assertThat(data.resolve(".cadangan.tmp")).doesNotExist();
            routine.guard();
            save(database);
        }
    }

    @Test
    void aMergeWaitsForABackupOnceInHalfAnHour() throws IOException {
        try (Database database = open()) {
            BackupRoutine routine = routine(database);
            routine.beforeMigration(Progress.NONE);
            routine.guard();
            save(database);
            merge(database);
            assertThat(routine.books()).as("the one of a moment ago").hasSize(1);
            Files.delete(routine.books().get(0).file());
            merge(database);
            assertThat(routine.books()).hasSize(1);
            save(database);
            merge(database);
            assertThat(routine.books()).hasSize(1);
        }
    }

    private static void merge(Database database) {
        database.write(SmallOffice.ACTOR, Change.of(Change.Kind.SAVE, Change.MERGE), work -> true);
    }
}
