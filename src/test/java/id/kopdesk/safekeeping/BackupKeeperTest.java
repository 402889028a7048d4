package id.kopdesk.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupKeeperTest {
    private static final Instant START = Instant.parse("2026-11-20T02:00:00Z");
    private static final Keeping TWO_DAYS = new Keeping(1, 2, 0, 0, 13);

    @TempDir
    Path folder;

    private BackupKeeper keeper(Database database, Instant now, Optional<SecondPlace> second) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Path data = folder.resolve("data");
        return new BackupKeeper(
                new Backup(database, data, SmallOffice.TABLES, SmallOffice.ORIGIN, clock),
                database.officeId(),
                SmallOffice.ORIGIN,
                new BackupKeeper.Places(BackupKeeper.shelfIn(data), second, TWO_DAYS, ZoneOffset.UTC),
                clock);
    }

    @Test
    void backupsLieInTheirPlaceAndAtTheSecondAndNoMoreThanTheRuleSays() throws IOException {
        Path usb = Files.createDirectories(folder.resolve("usb"));
        Path foreign = Files.writeString(usb.resolve("foto.kopdesk-cadangan"), "bukan cadangan");
        Files.writeString(usb.resolve("x.kopdesk-cadangan.tmp"), "setengah");
        try (Database database = SmallOffice.on(Engine.H2, folder.resolve("data"))) {
            for (int day = 0; day < 4; day++) {
                BackupKeeper.Kept kept = keeper(
                                database,
                                START.plus(Duration.ofDays(day)),
                                Optional.of(new SecondPlace(usb, Duration.ofMinutes(1))))
                        .make(Progress.NONE);
                assertThat(kept.second()).contains(SecondPlace.Outcome.COPIED);
            }
            for (BackupShelf shelf :
                    new BackupShelf[] {BackupKeeper.shelfIn(folder.resolve("data")), new BackupShelf(usb)}) {
                assertThat(shelf.books(database.officeId()))
                        .extracting(book -> book.file().getFileName().toString())
                        .containsExactly(
                                "kopdesk-63.05-20261123-020000.kopdesk-cadangan",
                                "kopdesk-63.05-20261122-020000.kopdesk-cadangan");
            }
        }
        assertThat(foreign).exists();
        assertThat(usb.resolve("x.kopdesk-cadangan.tmp")).doesNotExist();
    }

    @Test
    void anAbsentOrFullSecondPlaceDoesNotUnmakeTheBackup() throws IOException {
        Path file = Files.writeString(folder.resolve("bukan folder"), "");
        try (Database database = SmallOffice.on(Engine.H2, folder.resolve("data"))) {
            BackupKeeper.Kept kept = keeper(database, START, Optional.of(new SecondPlace(file, Duration.ofMinutes(1))))
                    .make(Progress.NONE);
            assertThat(kept.second()).contains(SecondPlace.Outcome.ABSENT);
            assertThat(kept.receipt().file()).exists();
        }
    }

    @Test
    void aPlaceThatNeverAnswersIsGivenUp() {
        CountDownLatch never = new CountDownLatch(1);
        boolean[] told = new boolean[1];
        CountDownLatch ended = new CountDownLatch(1);
        SecondPlace.Outcome outcome = new SecondPlace(folder, Duration.ofMillis(50)).within(progress -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            told[0] = progress.cancelled();
            ended.countDown();
            return SecondPlace.Outcome.COPIED;
        });
        assertThat(outcome).isEqualTo(SecondPlace.Outcome.SLOW);
        never.countDown();
        org.assertj.core.api.Assertions.assertThatCode(ended::await).doesNotThrowAnyException();
        assertThat(told[0]).isTrue();
    }

    @Test
    void aPlaceThatFailsIsCalledSo() {
        assertThat(new SecondPlace(folder, Duration.ofMinutes(1)).within(progress -> {
                    throw new IOException("no space left on device");
                }))
                .isEqualTo(SecondPlace.Outcome.FAILED);
    }
}
