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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {
    @TempDir
    static Path shared;

    private static Fixture fixture;

    @TempDir
    Path folder;

    @BeforeAll
    static void make() throws IOException {
        fixture = Fixture.in(shared);
    }

    @Test
    void yesterdaysBackupOpensOnAnotherPcInAnEmptyFolder() throws IOException {
        Path other = folder.resolve("PC lain/data");
        Restored done = fixture.restore(other);
        assertThat(done.rows()).isEqualTo(3);
        assertThat(done.kept()).isEmpty();
        assertThat(Fixture.place(other)).isEqualTo(Fixture.THEN);
        assertThat(Fixture.hasAttachment(other)).isTrue();
        assertThat(Fixture.names(other))
                .containsExactly("kopdesk.mv.db", "kunci.json", "kunci.json.salinan", "lampiran", "penanda.json");
    }

    @Test
    void whatWasThereIsKeptBesideAndComesBackInOneStep() throws IOException {
        Path data = fixture.copy(folder.resolve("data"));
        Path kept = fixture.restore(data).kept().orElseThrow();
        assertThat(Fixture.place(data)).isEqualTo(Fixture.THEN);
        assertThat(kept.getFileName().toString()).startsWith("kopdesk-sebelum-pulih-");
        RestoreBack back = new RestoreBack(data, Fixture.CLOCK);
        Path replaced = back.step();
        assertThat(Fixture.place(data)).isEqualTo(Fixture.NOW);
        assertThat(kept).doesNotExist();
        assertThat(back.step()).isNotEqualTo(replaced);
        assertThat(Fixture.place(data)).isEqualTo(Fixture.THEN);
        assertThat(Fixture.hasAttachment(data)).isTrue();
    }

    @Test
    void onlyTheNewestFewFormerStatesStay() throws IOException {
        Path data = fixture.copy(folder.resolve("data"));
        for (int i = 0; i < 5; i++) {
            fixture.restore(data);
        }
        assertThat(Fixture.names(data).stream().filter(name -> name.startsWith("kopdesk-sebelum")))
                .hasSize(3);
    }

    @Test
    void dataThatCannotBeOpenedAnyMoreIsReplacedAndKept() throws IOException {
        Path data = fixture.copy(folder.resolve("data"));
        Files.write(data.resolve("kopdesk.mv.db"), new byte[5000]);
        Files.writeString(data.resolve("penanda.json"), "{");
        Path kept = fixture.restore(data).kept().orElseThrow();
        assertThat(Fixture.place(data)).isEqualTo(Fixture.THEN);
        assertThat(Files.size(kept.resolve("kopdesk.mv.db"))).isEqualTo(5000);
    }

    @Test
    void aPreviewTellsWhatIsInsideAndWritesNothing() throws IOException {
        BackupNote note = Restore.note(fixture.backup);
        assertThat(note.program()).isEqualTo("0.1.0");
        assertThat(note.area()).isEqualTo("63.05");
        assertThat(note.demo()).isFalse();
        BackupContents contents = Restore.contents(fixture.backup, FolderKey::open);
        assertThat(contents.rows()).isEqualTo(3);
        assertThat(contents.rows("office")).contains(1L);
        assertThat(contents.entries()).isEqualTo(5);
        assertThat(Fixture.names(shared)).containsExactly("asal", "c.kopdesk-cadangan");
    }

    @Test
    void dataThatIsOpenIsNotReplaced() throws IOException {
        Path data = fixture.copy(folder.resolve("data"));
        try (Database open = Database.open(data, Engine.KEY, Fixture.CLOCK)) {
            assertThatThrownBy(() -> fixture.restore(data))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-927"));
            assertThat(open.check(SmallOffice.TABLES, Progress.NONE).whole()).isTrue();
        }
        assertThat(Fixture.place(data)).isEqualTo(Fixture.NOW);
    }

    @Test
    void whereNothingWasKeptThereIsNoStepBack() throws IOException {
        Path data = fixture.copy(folder.resolve("data"));
        for (Path place : new Path[] {data, folder.resolve("tidak ada")}) {
            assertThatThrownBy(() -> new RestoreBack(place, Fixture.CLOCK).step())
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-926"));
        }
        assertThat(folder.resolve("tidak ada")).doesNotExist();
    }

    @Test
    void aBackupOfTheFirstProgramStillRestores() throws IOException {
        Path old = FirstForm.of(fixture.data, folder.resolve("lama.kopdesk"));
        assertThat(Restore.note(old).form()).isEqualTo(1);
        assertThat(Restore.contents(old, FolderKey::open).entries()).isEqualTo(6);
        Path data = folder.resolve("data");
        new Restore(SmallOffice.TABLES, Fixture.CLOCK).to(old, data, FolderKey::open, Progress.NONE);
        assertThat(Fixture.place(data)).isEqualTo(Fixture.NOW);
    }
}
