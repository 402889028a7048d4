package id.kopdesk.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.account.FolderKey;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Json;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    Path folder;

    private Path data;
    private Path file;

    @BeforeEach
    void prepare() throws IOException {
        data = Fixture.in(folder.resolve("f")).copy(folder.resolve("data"));
        file = folder.resolve("kantor" + Archive.ENDING);
    }

    private Archive archive(Database database) {
        return new Archive(database, data, SmallOffice.ORIGIN, Fixture.CLOCK);
    }

    private Database open() {
        return Database.open(data, Engine.KEY, Fixture.CLOCK);
    }

    @Test
    void whatIsWrittenReadsBackEqualToTheDatabaseUntilThatChanges() throws IOException {
        try (Database database = open()) {
            ArchiveList written = archive(database).to(file, Progress.NONE);
            assertThat(written.tables())
                    .anySatisfy(table -> {
                        assertThat(table.table()).isEqualTo("change_entry");
                        assertThat(table.rows()).isEqualTo(database.entries());
                    })
                    .anySatisfy(table -> assertThat(table.table()).isEqualTo("office"));
            ArchiveList read = new ArchiveReader(file).check(FolderKey::open, Progress.NONE);
            assertThat(read).isEqualTo(written);
            assertThat(archive(database).differences(read, Progress.NONE)).isEmpty();
            database.note(handle -> handle.execute("INSERT INTO memo (topic, content) VALUES ('a', 'b')"));
            assertThat(archive(database).differences(read, Progress.NONE)).containsExactly("memo");
        }
        assertThat(Fixture.names(folder)).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void anotherProgramReadsThePartsInClear() throws IOException {
        ArchiveList written;
        try (Database database = open()) {
            written = archive(database).to(file, Progress.NONE);
        }
        Path into = folder.resolve("terbuka");
        new ArchiveReader(file).open(into, FolderKey::open, Progress.NONE);
        List<String> lines = Files.readAllLines(into.resolve("tabel/office.jsonl"));
        assertThat(lines)
                .hasSize(1)
                .allSatisfy(line -> assertThat(Json.readMap(line)).containsKeys("id", "area_code", "row_hash"));
        assertThat(Json.readMap(Files.readString(into.resolve("daftar.json")))).containsKeys("tables", "files");
        for (BackupContents.Piece piece : written.files()) {
            assertThat(into.resolve(piece.name())).exists();
        }
    }

    @Test
    void aChangedByteIsFoundAndNothingIsTakenForAnArchiveThatIsNone() throws IOException {
        try (Database database = open()) {
            archive(database).to(file, Progress.NONE);
        }
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            byte[] changed = whole.clone();
            int at = random.nextInt(whole.length * 9 / 10);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Path hurt = Files.write(folder.resolve("rusak" + Archive.ENDING), changed);
            try {
                ArchiveList read = new ArchiveReader(hurt).check(FolderKey::open, Progress.NONE);
                assertThat(at)
                        .as("a flip that changes nothing lies in a name or date of the outer zip")
                        .isLessThan(4000);
                assertThat(read.rows()).isPositive();
            } catch (CodedException e) {
                assertThat(e.code()).isIn("KD-902", "KD-903", "KD-905", "KD-921", "KD-922", "KD-923", "KD-924");
            }
        }
        Path other = Files.writeString(folder.resolve("surat" + Archive.ENDING), "halo");
        assertThatThrownBy(() -> new ArchiveReader(other).check(FolderKey::open, Progress.NONE))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-921"));
    }
}
