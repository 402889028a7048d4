package id.kopdesk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.office.SettingKey;
import id.kopdesk.office.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {
    private static final Actor SITI = new Actor("siti", Role.OPERATOR, Set.of());
    private static final Actor BANJAR = new Actor("budi", Role.OPERATOR, Set.of("63.03"));
    private static final Instant NOW = Instant.parse("2026-08-05T16:30:00Z");
    private static final OfficeClock CLOCK =
            new OfficeClock(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Asia/Makassar"));
    private static final AttachmentSubject DEED =
            new AttachmentSubject("cooperative", UUID.randomUUID(), "DEED", "63.05.03.2001");

    @TempDir
    Path folder;

    private Database database;
    private Attachments attachments;
    private AttachmentSweep sweep;

    @BeforeEach
    void open() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        database = Engine.H2.fresh(data);
        attachments = new Attachments(database, data, CLOCK);
        sweep = new AttachmentSweep(database, data, CLOCK.clock());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_is_attached_comes_back_and_lies_nowhere_in_clear() throws IOException {
        Path file = pdf("Akta pendirian.PDF", "isi akta pendirian");
        Attachment made = attachments.add(SITI, DEED, " Akta  pendirian ", file, Progress.NONE);
        assertThat(attachments.of(SITI, "cooperative", DEED.id())).containsExactly(made);
        assertThat(made.label()).isEqualTo("Akta pendirian");
        assertThat(made.fileName()).isEqualTo("Akta pendirian.pdf");
        assertThat(made.addedOn()).hasToString("2026-08-06");
        assertThat(Files.readAllBytes(attachments.open(SITI, made, Progress.NONE)))
                .isEqualTo(Files.readAllBytes(file));
        List<Path> stored = stored();
        assertThat(stored)
                .singleElement()
                .satisfies(path -> assertThat(path.getFileName().toString()).matches("[0-9a-f]{64}"));
        assertThat(new String(Files.readAllBytes(stored.get(0)), StandardCharsets.ISO_8859_1))
                .startsWith("age-encryption.org/v1")
                .doesNotContain("akta");
    }

    @Test
    void the_kind_is_told_by_content_and_all_else_is_refused() throws IOException {
        refused("KD-545", () -> attachments.add(SITI, DEED, "Akta", file("a.pdf", "MZ program".getBytes(UTF)), NONE));
        refused("KD-545", () -> attachments.add(SITI, DEED, "Akta", file("b.xlsx", zip("xl/vbaProject.bin")), NONE));
        refused("KD-545", () -> attachments.add(SITI, DEED, "Akta", file("c.docx", zip("readme.txt")), NONE));
        refused("KD-543", () -> attachments.add(SITI, DEED, "Akta", file("d.pdf", new byte[0]), NONE));
        refused("KD-543", () -> attachments.add(SITI, DEED, "Akta", folder, NONE));
        assertThat(attachments
                        .add(SITI, DEED, "Daftar", file("e.bin", zip("xl/workbook.xml")), NONE)
                        .fileName())
                .isEqualTo("e.xlsx");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void scans_of_identity_cards_are_refused_by_every_usual_name_and_other_words_are_not() throws IOException {
        for (String name : List.of(
                "KTP.pdf",
                "scan_e-ktp budi.pdf",
                "fotoKTPketua.pdf",
                "KK2.pdf",
                "kartu_keluarga.pdf",
                "Kartu Tanda-Penduduk.pdf")) {
            Path file = pdf(name, "x");
            refused("KD-541", () -> attachments.add(SITI, DEED, "Berkas", file, NONE));
        }
        Path plain = pdf("berkas.pdf", "x");
        refused("KD-541", () -> attachments.add(SITI, DEED, "KK ketua", plain, NONE));
        refused("KD-542", () -> attachments.add(SITI, DEED, "6305031201900001", plain, NONE));
        for (String label : List.of("Akta nomor 12", "Kartu anggota", "Rekap KKN mahasiswa", "Surat Kkal")) {
            attachments.add(SITI, DEED, label, plain, NONE);
        }
    }

    @Test
    void a_file_over_the_limit_is_refused_and_the_limit_is_the_offices() throws IOException {
        byte[] large = Arrays.copyOf("%PDF-1.7 ".getBytes(UTF), (1 << 20) + 1);
        Path file = file("besar.pdf", large);
        most("1");
        refused("KD-544", () -> attachments.add(SITI, DEED, "Besar", file, NONE));
        most("2");
        assertThat(attachments.add(SITI, DEED, "Besar", file, NONE).bytes()).isEqualTo(large.length);
    }

    @Test
    void nobody_sees_or_attaches_outside_their_regions() throws IOException {
        Path file = pdf("akta.pdf", "isi");
        refused("KD-102", () -> attachments.add(BANJAR, DEED, "Akta", file, NONE));
        assertThat(stored()).isEmpty();
        Attachment made = attachments.add(SITI, DEED, "Akta", file, NONE);
        assertThat(attachments.of(BANJAR, "cooperative", DEED.id())).isEmpty();
        refused("KD-102", () -> attachments.open(BANJAR, made, NONE));
        refused("KD-102", () -> attachments.remove(BANJAR, made, "keliru"));
    }

    @Test
    void what_is_removed_can_be_given_back() throws IOException {
        Attachment made = attachments.add(SITI, DEED, "Akta", pdf("akta.pdf", "isi"), NONE);
        attachments.remove(SITI, made, "salah berkas");
        assertThat(attachments.of(SITI, "cooperative", DEED.id())).isEmpty();
        attachments.restore(SITI, made, "keliru menghapus");
        assertThat(attachments.of(SITI, "cooperative", DEED.id()))
                .singleElement()
                .extracting(Attachment::label)
                .isEqualTo("Akta");
    }

    @Test
    void the_check_names_what_is_missing_and_what_is_damaged() throws IOException {
        Attachment one = attachments.add(SITI, DEED, "Satu", pdf("1.pdf", "satu"), NONE);
        Attachment two = attachments.add(SITI, DEED, "Dua", pdf("2.pdf", "dua"), NONE);
        attachments.add(SITI, DEED, "Tiga", pdf("3.pdf", "tiga"), NONE);
        assertThat(sweep.check(NONE).whole()).isTrue();
        Path first = vault().resolve(one.storedName());
        byte[] bytes = Files.readAllBytes(first);
        bytes[bytes.length - 3] ^= 1;
        Files.write(first, bytes);
        Files.delete(vault().resolve(two.storedName()));
        AttachmentSweep.Found found = sweep.check(NONE);
        assertThat(found.files()).isEqualTo(3);
        assertThat(found.damaged()).containsExactly(one);
        assertThat(found.missing()).containsExactly(two);
        refused("KD-549", () -> attachments.open(SITI, one, NONE));
        refused("KD-548", () -> attachments.open(SITI, two, NONE));
        assertThat(viewed()).isEmpty();
    }

    @Test
    void a_file_without_a_row_is_laid_aside_after_a_day_and_deleted_after_a_month() throws IOException {
        Attachment kept = attachments.add(SITI, DEED, "Satu", pdf("1.pdf", "satu"), NONE);
        Path orphan = Files.write(vault().resolve("ab".repeat(32)), new byte[] {1});
        Path half = Files.write(vault().resolve("cd".repeat(32) + ".tmp"), new byte[] {1});
        Files.setLastModifiedTime(orphan, FileTime.from(NOW.minusSeconds(3600)));
        Files.setLastModifiedTime(half, FileTime.from(NOW.minusSeconds(90_000)));
        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(stored()).containsExactlyInAnyOrder(vault().resolve(kept.storedName()), orphan);
        Path aside = folder.resolve("data/lampiran.sisa").resolve(String.valueOf(half.getFileName()));
        assertThat(aside).exists();
        Files.setLastModifiedTime(aside, FileTime.from(NOW.minusSeconds(31L * 86_400)));
        sweep.sweep();
        assertThat(aside).doesNotExist();
    }

    @Test
    void the_copy_to_look_at_is_private_read_only_and_goes() throws IOException {
        Attachment made = attachments.add(SITI, DEED, "Akta", pdf("akta.pdf", "isi"), NONE);
        Path shown = attachments.open(SITI, made, NONE);
        assertThat(Files.getPosixFilePermissions(folder.resolve("data/lihat.tmp")))
                .hasSize(3);
        assertThat(Files.getPosixFilePermissions(shown))
                .doesNotContain(java.nio.file.attribute.PosixFilePermission.OWNER_WRITE);
        new ViewingFolder(folder.resolve("data")).clear();
        assertThat(folder.resolve("data/lihat.tmp")).doesNotExist();
    }

    private static final Progress NONE = Progress.NONE;
    private static final java.nio.charset.Charset UTF = StandardCharsets.UTF_8;

    private void most(String megabytes) {
        Settings settings = new Settings(database);
        settings.save(SITI, settings.get(SettingKey.ATTACHMENT_MOST).with(megabytes, "keputusan kantor", true));
    }

    private Path vault() {
        return folder.resolve("data/lampiran");
    }

    private List<Path> stored() throws IOException {
        return list(vault());
    }

    private List<Path> viewed() throws IOException {
        return list(folder.resolve("data/lihat.tmp"));
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Path pdf(String name, String content) throws IOException {
        return file(name, ("%PDF-1.7\n" + content).getBytes(UTF));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] zip(String entry) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            for (String name : List.of("[Content_Types].xml", entry)) {
                zip.putNextEntry(new java.util.zip.ZipEntry(name));
                new ByteArrayInputStream("<x/>".getBytes(UTF)).transferTo(zip);
            }
        }
        return out.toByteArray();
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
