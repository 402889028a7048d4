package id.kopdesk.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.FolderKey;
import id.kopdesk.account.Offices;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.database.Table;
import id.kopdesk.document.Attachment;
import id.kopdesk.document.AttachmentSubject;
import id.kopdesk.document.AttachmentSweep;
import id.kopdesk.document.AttachmentTable;
import id.kopdesk.document.Attachments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentBackupTest {
    private static final OfficeClock CLOCK = new OfficeClock(Fixture.CLOCK, ZoneId.of("Asia/Makassar"));
    private static final List<Table> TABLES = Stream.concat(
                    SmallOffice.TABLES.stream(), Stream.of(AttachmentTable.ATTACHMENT))
            .toList();

    @TempDir
    Path folder;

    @Test
    void a_file_attached_here_can_be_read_from_a_backup_on_another_pc() throws IOException {
        Path data = folder.resolve("asal");
        Path backup = folder.resolve("c.kopdesk-cadangan");
        Path scan = Files.writeString(folder.resolve("akta.pdf"), "%PDF-1.7 akta nomor 12");
        Attachment made;
        try (Database database = SmallOffice.on(Engine.H2, data)) {
            made = new Attachments(database, data, CLOCK)
                    .add(
                            SmallOffice.ACTOR,
                            new AttachmentSubject("cooperative", UUID.randomUUID(), "DEED", "63.05"),
                            "Akta",
                            scan,
                            Progress.NONE);
            new Backup(database, data, TABLES, SmallOffice.ORIGIN, Fixture.CLOCK).to(backup, Progress.NONE);
        }
        Path other = folder.resolve("PC lain");
        new Restore(TABLES, Fixture.CLOCK).to(backup, other, FolderKey::open, Progress.NONE);
        try (Database database = Offices.open(other, Fixture.CLOCK)) {
            Attachments attachments = new Attachments(database, other, CLOCK);
            assertThat(attachments.of(
                            SmallOffice.ACTOR, "cooperative", made.subject().id()))
                    .containsExactly(made);
            assertThat(attachments.open(SmallOffice.ACTOR, made, Progress.NONE)).hasSameBinaryContentAs(scan);
            assertThat(new AttachmentSweep(database, other, Fixture.CLOCK)
                            .check(Progress.NONE)
                            .whole())
                    .isTrue();
        }
    }
}
