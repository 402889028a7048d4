package id.kopdesk.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.account.FolderKey;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file operation of backup, restore and step back may be the last before the power goes. */
class BrokenOffTest {
    @TempDir
    static Path shared;

    private static Fixture fixture;

    @TempDir
    Path folder;

    @BeforeAll
    static void make() throws IOException {
        fixture = Fixture.in(shared);
    }

    private interface Work {
        void on(Path data, Disk disk);
    }

    private static void restore(Path data, Disk disk) {
        new Restore(SmallOffice.TABLES, Fixture.CLOCK, disk).to(fixture.backup, data, FolderKey::open, Progress.NONE);
    }

    private static boolean killed(Runnable work) {
        try {
            work.run();
            return false;
        } catch (DyingDisk.Killed e) {
            return true;
        }
    }

    private static void settle(Path data) {
        new RestoreBack(data, Fixture.CLOCK).settle();
    }

    private static void nothingHalf(Path data) throws IOException {
        assertThat(Fixture.names(data)).noneMatch(name -> name.endsWith(".tmp") || name.equals(Swap.JOURNAL));
        assertThat(Fixture.hasAttachment(data)).isTrue();
    }

    /** @return the states that were found after a kill, in alphabetical order */
    private List<String> killEverywhere(Path start, Work work) throws IOException {
        TreeSet<String> states = new TreeSet<>();
        int operation = 1;
        for (boolean more = true; more; operation++) {
            Path data = folder.resolve("k" + operation);
            Fixture.copy(start, data);
            DyingDisk disk = DyingDisk.killedAt(operation);
            more = killed(() -> work.on(data, disk));
            settle(data);
            states.add(fixture.state(start, data));
            nothingHalf(data);
            Folders.clear(new LocalDisk(), data);
        }
        assertThat(operation).isGreaterThan(12);
        return List.copyOf(states);
    }

    @Test
    void aRestoreKilledAtAnyOperationLeavesTheOldOrTheNewWhole() throws IOException {
        assertThat(killEverywhere(fixture.data, BrokenOffTest::restore)).containsExactly(Fixture.THEN, Fixture.NOW);
    }

    @Test
    void aStepBackKilledAtAnyOperationLeavesTheOldOrTheNewWhole() throws IOException {
        Path start = fixture.copy(folder.resolve("mulai"));
        fixture.restore(start);
        assertThat(killEverywhere(start, (data, disk) -> new RestoreBack(data, Fixture.CLOCK, disk).step()))
                .containsExactly(Fixture.THEN, Fixture.NOW);
    }

    @Test
    void theEndingOfABrokenOffRestoreMayBeKilledAsWell() throws IOException {
        Path half = fixture.copy(folder.resolve("setengah"));
        int operation = 1;
        while (!Files.exists(half.resolve(Swap.JOURNAL))) {
            Folders.clear(new LocalDisk(), half);
            fixture.copy(half);
            DyingDisk disk = DyingDisk.killedAt(operation++);
            assertThat(killed(() -> restore(half, disk))).isTrue();
        }
        assertThat(killEverywhere(half, (data, disk) -> new RestoreBack(data, Fixture.CLOCK, disk).settle()))
                .containsExactly(Fixture.THEN);
    }

    @Test
    void aRestoreThatFailsAtAnyOperationSaysSoAndLosesNothing() throws IOException {
        int operation = 1;
        for (boolean more = true; more; operation++) {
            Path data = fixture.copy(folder.resolve("f" + operation));
            DyingDisk disk = DyingDisk.failingAt(operation);
            try {
                restore(data, disk);
                more = disk.died();
            } catch (CodedException e) {
                assertThat(e.code()).isIn("KD-928", "KD-929");
            }
            settle(data);
            assertThat(fixture.state(fixture.data, data)).isIn(Fixture.THEN, Fixture.NOW);
            nothingHalf(data);
            Folders.clear(new LocalDisk(), data);
        }
    }

    @Test
    void aBackupKilledAtAnyOperationLeavesTheDataAndNoFileUnderItsName() throws IOException {
        Path data = fixture.copy(folder.resolve("data"));
        Path target = folder.resolve("b.kopdesk-cadangan");
        int operation = 1;
        while (true) {
            DyingDisk disk = DyingDisk.killedAt(operation++);
            try (Database database = Database.open(data, Engine.KEY, Fixture.CLOCK)) {
                if (!killed(() -> backup(database, data, disk).to(target, Progress.NONE))) {
                    break;
                }
            }
            assertThat(
                            Files.exists(target)
                                    ? Restore.contents(target, FolderKey::open).rows()
                                    : 3)
                    .isEqualTo(3);
            Files.deleteIfExists(target);
        }
        assertThat(operation).isGreaterThan(20);
        assertThat(Fixture.place(data)).isEqualTo(Fixture.NOW);
        nothingHalf(data);
        assertThat(Fixture.names(folder))
                .contains("b.kopdesk-cadangan", "data")
                .noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void aBackupThatFailsAtAnyOperationSaysSoAndLeavesNothing() throws IOException {
        Path data = fixture.copy(folder.resolve("data"));
        try (Database database = Database.open(data, Engine.KEY, Fixture.CLOCK)) {
            int operation = 1;
            while (failed(database, data, operation++)) {
                assertThat(Fixture.names(folder)).containsExactly("data");
            }
            assertThat(operation).isGreaterThan(20);
        }
    }

    private boolean failed(Database database, Path data, int operation) throws IOException {
        Path target = folder.resolve("b.kopdesk-cadangan");
        DyingDisk disk = DyingDisk.failingAt(operation);
        try {
            backup(database, data, disk).to(target, Progress.NONE);
            Files.delete(target);
            return disk.died();
        } catch (CodedException e) {
            assertThat(e.code()).isEqualTo("KD-912");
            return true;
        }
    }

    private static Backup backup(Database database, Path data, Disk disk) {
        return new Backup(database, data, SmallOffice.TABLES, SmallOffice.ORIGIN, Fixture.CLOCK, disk);
    }

    @Test
    void whenTheNewFilesVanishTheOldComeBack() throws IOException {
        Path data = fixture.copy(folder.resolve("data"));
        int operation = 1;
        while (Files.exists(data.resolve("kopdesk.mv.db"))) {
            Folders.clear(new LocalDisk(), data);
            fixture.copy(data);
            DyingDisk disk = DyingDisk.killedAt(operation++);
            assertThat(killed(() -> restore(data, disk))).isTrue();
        }
        Folders.clear(new LocalDisk(), data.resolve(Swap.SCRATCH));
        settle(data);
        assertThat(Fixture.place(data)).isEqualTo(Fixture.NOW);
        nothingHalf(data);
    }

    @Test
    void aDamagedJournalStopsTheStartAndTouchesNothing() throws IOException {
        Path data = fixture.copy(folder.resolve("data"));
        Files.writeString(data.resolve(Swap.JOURNAL), "{\"from\":");
        List<String> before = Fixture.names(data);
        assertThatThrownBy(() -> settle(data))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-925"));
        assertThat(Fixture.names(data)).isEqualTo(before);
    }
}
