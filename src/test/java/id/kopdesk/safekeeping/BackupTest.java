package id.kopdesk.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.account.FolderKey;
import id.kopdesk.account.Offices;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.office.OfficeStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Backup backup(Database database) {
        return new Backup(database, data(), SmallOffice.TABLES, SmallOffice.ORIGIN, CLOCK);
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> list = Files.list(in)) {
            return list.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aBackupOfTheOpenOfficeOpensAsThatOffice() throws IOException {
        Path file = folder.resolve("cadangan 1.kopdesk-cadangan");
        try (Database database = SmallOffice.on(Engine.H2, data())) {
            List<String> before = names(data());
            Receipt receipt = backup(database).to(file, Progress.NONE);
            assertThat(receipt.rows()).isEqualTo(3);
            assertThat(receipt.bytes()).isEqualTo(Files.size(file));
            assertThat(names(data())).isEqualTo(before);
            new OfficeStore(database).save(SmallOffice.ACTOR, SmallOffice.office("Kandangan", "Rahmah"));
        }
        assertThat(names(folder)).containsExactly("cadangan 1.kopdesk-cadangan", "data");
        new Restore(SmallOffice.TABLES, CLOCK).to(file, folder.resolve("pulih"), FolderKey::open, Progress.NONE);
        try (Database restored = Offices.open(folder.resolve("pulih"), CLOCK)) {
            assertThat(new OfficeStore(restored).load().place()).isEqualTo("Binuang");
            assertThat(restored.check(SmallOffice.TABLES, Progress.NONE).whole())
                    .isTrue();
        }
    }

    @Test
    void dataInsideABackupIsEncrypted() throws IOException {
        Path file = folder.resolve("c");
        try (Database database = SmallOffice.on(Engine.H2, data())) {
            backup(database).to(file, Progress.NONE);
        }
        String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(raw)
                .contains("age-encryption.org/v1")
                .doesNotContain("Binuang", "PEMERINTAH", "chain_head", "H2encrypt", "entryNo");
    }

    @Test
    void anExistingFileIsNeverOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("laporan.xlsx"), "penting");
        try (Database database = SmallOffice.on(Engine.H2, data())) {
            refused("KD-910", () -> backup(database).to(file, Progress.NONE));
            refused("KD-911", () -> backup(database).to(folder.resolve("tidak/ada"), Progress.NONE));
        }
        assertThat(file).hasContent("penting");
    }

    @Test
    void aBackupOfDamagedDataIsThrownAway() throws IOException {
        try (Database database = SmallOffice.on(Engine.H2, data())) {
            database.note(handle -> handle.execute("UPDATE office SET place = 'X'"));
            refused("KD-913", () -> backup(database).to(folder.resolve("c"), Progress.NONE));
        }
        assertThat(names(folder)).containsExactly("data");
    }

    /** Early moments one by one, later ones, which are many blocks of the same files, in growing steps. */
    @Test
    void stoppingABackupAtAnyMomentLeavesNothing() throws IOException {
        try (Database database = SmallOffice.on(Engine.H2, data())) {
            List<String> before = names(data());
            int asked = 1;
            while (!stoppedAfter(asked, database)) {
                assertThat(names(folder)).containsExactly("data");
                assertThat(names(data())).isEqualTo(before);
                asked += 1 + asked / 4;
            }
            assertThat(asked).isGreaterThan(10);
        }
        assertThat(names(folder)).containsExactly("c", "data");
    }

    /** @return whether the backup was made before it was asked so often */
    private boolean stoppedAfter(int asked, Database database) {
        Progress stopping = new Progress() {
            private int left = asked;

            @Override
            public void at(String key, long done, long total) {}

            @Override
            public boolean cancelled() {
                return --left == 0;
            }
        };
        try {
            backup(database).to(folder.resolve("c"), stopping);
            return true;
        } catch (Progress.Cancelled e) {
            return false;
        }
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
