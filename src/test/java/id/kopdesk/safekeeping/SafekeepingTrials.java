package id.kopdesk.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.account.FolderKey;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What is tried of backup and restore in the fault matrix; each trial gets an empty folder of its own. */
public final class SafekeepingTrials {
    private static @Nullable Fixture fixture;

    private SafekeepingTrials() {}

    private static synchronized Fixture fixture() throws IOException {
        Fixture made = fixture;
        if (made == null) {
            made = Fixture.in(Files.createTempDirectory("kopdesk-faults"));
            fixture = made;
        }
        return made;
    }

    /** The n-th file operation of a restore is the last before the power goes. */
    public static void restoreKilled(Path folder, Random random, int at) throws IOException {
        Fixture office = fixture();
        Path data = office.copy(folder.resolve("o"));
        killed(() -> new Restore(SmallOffice.TABLES, Fixture.CLOCK, DyingDisk.killedAt(1 + at))
                .to(office.backup, data, FolderKey::open, Progress.NONE));
        settled(office, data);
    }

    /** Likewise of the step back after a restore. */
    public static void stepBackKilled(Path folder, Random random, int at) throws IOException {
        Fixture office = fixture();
        Path data = office.copy(folder.resolve("o"));
        office.restore(data);
        killed(() -> new RestoreBack(data, Fixture.CLOCK, DyingDisk.killedAt(1 + at)).step());
        settled(office, data);
    }

    private static void settled(Fixture office, Path data) throws IOException {
        new RestoreBack(data, Fixture.CLOCK).settle();
        assertThat(Fixture.place(data)).isIn(Fixture.THEN, Fixture.NOW);
        assertThat(Fixture.names(data)).noneMatch(name -> name.endsWith(".tmp") || name.equals(Swap.JOURNAL));
        assertThat(Fixture.hasAttachment(data)).isTrue();
    }

    /** Likewise of a backup: the data is untouched, and a file under the backup's name is whole. */
    public static void backupKilled(Path folder, Random random, int at) throws IOException {
        Path data = fixture().copy(folder.resolve("o"));
        Path target = folder.resolve("b" + BackupShelf.ENDING);
        try (Database database = Database.open(data, Engine.KEY, Fixture.CLOCK)) {
            killed(() -> new Backup(
                            database,
                            data,
                            SmallOffice.TABLES,
                            SmallOffice.ORIGIN,
                            Fixture.CLOCK,
                            DyingDisk.killedAt(1 + at))
                    .to(target, Progress.NONE));
        }
        if (Files.exists(target)) {
            assertThat(Restore.contents(target, FolderKey::open).rows()).isPositive();
        }
        assertThat(Fixture.place(data)).isEqualTo(Fixture.NOW);
    }

    private static void killed(Runnable work) {
        try {
            work.run();
        } catch (DyingDisk.Killed powerGone) {
            assertThat(powerGone).isNotNull();
        }
    }

    /** A second place that is gone, full, slow or on the same disk: the first backup stands, nobody waits. */
    public static void secondPlace(Path folder, Random random, int at) throws IOException {
        Path data = fixture().copy(folder.resolve("o"));
        try (Database database = Database.open(data, Engine.KEY, Fixture.CLOCK)) {
            BackupRoutine routine = new BackupRoutine(
                    database, data, SmallOffice.TABLES, SmallOffice.ORIGIN, ZoneOffset.UTC, Fixture.CLOCK);
            Path place = Files.createDirectory(folder.resolve("flashdisk"));
            routine.chooseSecond(place);
            assertThat(routine.sameDisk()).isTrue();
            if (at % 2 == 0) {
                Files.delete(place);
            }
            BackupKeeper.Kept kept = routine.make(Progress.NONE);
            assertThat(kept.receipt().file()).exists();
            assertThat(kept.second()).contains(at % 2 == 0 ? SecondPlace.Outcome.ABSENT : SecondPlace.Outcome.COPIED);
            assertThat(routine.age().alarming()).isFalse();
            Instant later = Fixture.CLOCK.instant().plus(Duration.ofDays(8));
            assertThat(BackupAge.of(routine.memory().last().map(Occasion.Done::at), Optional.empty(), later)
                            .alarming())
                    .isTrue();
        }
        SecondPlace slow = new SecondPlace(folder, Duration.ofMillis(50));
        assertThat(slow.within(progress -> {
                    while (!progress.cancelled()) {
                        Thread.onSpinWait();
                    }
                    return SecondPlace.Outcome.COPIED;
                }))
                .isEqualTo(SecondPlace.Outcome.SLOW);
        assertThat(new SecondPlace(folder, Duration.ofSeconds(20)).within(progress -> {
                    throw new IOException("No space left on device");
                }))
                .isEqualTo(SecondPlace.Outcome.FAILED);
    }

    /** A backup with one byte changed is restored as it was made or refused in words; the data that is there stays. */
    public static void damagedBackup(Path folder, Random random, int at) throws IOException {
        Fixture office = fixture();
        Path data = office.copy(folder.resolve("o"));
        byte[] changed = Files.readAllBytes(office.backup);
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        Path hurt = Files.write(folder.resolve("rusak" + BackupShelf.ENDING), changed);
        try {
            new Restore(SmallOffice.TABLES, Fixture.CLOCK).to(hurt, data, FolderKey::open, Progress.NONE);
            assertThat(Fixture.place(data)).isEqualTo(Fixture.THEN);
            assertThat(Fixture.hasAttachment(data)).isTrue();
        } catch (CodedException e) {
            assertThat(e.code()).matches("KD-9(0[2-6]|2\\d)|KD-2\\d\\d");
            assertThat(Fixture.place(data)).isEqualTo(Fixture.NOW);
        }
    }

    /** Cut off, of another office's key, or no backup at all. */
    public static void foreignBackup(Path folder, Random random, int at) throws IOException {
        Fixture office = fixture();
        Path data = office.copy(folder.resolve("o"));
        byte[] whole = Files.readAllBytes(office.backup);
        Path cut = Files.write(
                folder.resolve("potong" + BackupShelf.ENDING),
                java.util.Arrays.copyOf(whole, random.nextInt(whole.length)));
        Path letter = Files.writeString(folder.resolve("surat" + BackupShelf.ENDING), "bukan cadangan");
        for (Path file : List.of(cut, letter, folder.resolve("tidak-ada" + BackupShelf.ENDING))) {
            assertThatThrownBy(() -> new Restore(SmallOffice.TABLES, Fixture.CLOCK)
                            .to(file, data, FolderKey::open, Progress.NONE))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).matches("KD-92[0-3]"));
        }
        assertThatThrownBy(() -> new Restore(SmallOffice.TABLES, Fixture.CLOCK)
                        .to(office.backup, data, scratch -> DataKey.random(), Progress.NONE))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-924"));
        assertThat(Fixture.place(data)).isEqualTo(Fixture.NOW);
        assertThat(Optional.of(Fixture.names(data)))
                .hasValueSatisfying(names -> assertThat(names).noneMatch(name -> name.endsWith(".tmp")));
    }
}
