package id.kopdesk.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.account.FolderKey;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.database.DataKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedBackupTest {
    @TempDir
    static Path shared;

    private static Fixture fixture;
    private static byte[] whole;

    @TempDir
    Path folder;

    private Path data;
    private Path file;

    @BeforeAll
    static void make() throws IOException {
        fixture = Fixture.in(shared);
        whole = Files.readAllBytes(fixture.backup);
    }

    @BeforeEach
    void copy() throws IOException {
        data = fixture.copy(folder.resolve("data"));
        file = folder.resolve("x.kopdesk-cadangan");
    }

    private CodedException refused(byte[] bytes, KeySource keys) throws IOException {
        Files.write(file, bytes);
        CodedException[] reason = new CodedException[1];
        assertThatThrownBy(() -> new Restore(SmallOffice.TABLES, Fixture.CLOCK).to(file, data, keys, Progress.NONE))
                .isInstanceOfSatisfying(CodedException.class, e -> reason[0] = e);
        assertThat(Fixture.names(data))
                .as(reason[0].code())
                .containsExactly("kopdesk.mv.db", "kunci.json", "lampiran", "penanda.json");
        return reason[0];
    }

    /** The backup with one entry made anew. */
    private static byte[] with(String entry, UnaryOperator<byte[]> change) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(fixture.backup));
                ZipOutputStream out = new ZipOutputStream(made)) {
            for (ZipEntry at = in.getNextEntry(); at != null; at = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                byte[] changed = at.getName().equals(entry) ? change.apply(content) : content;
                if (changed.length > 0) {
                    out.putNextEntry(new ZipEntry(at.getName()));
                    out.write(changed);
                }
            }
        }
        return made.toByteArray();
    }

    private static UnaryOperator<byte[]> text(String from, String to) {
        return bytes ->
                new String(bytes, StandardCharsets.UTF_8).replaceAll(from, to).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void eachKindOfBadBackupHasASentenceOfItsOwn() throws IOException {
        Map<byte[], String> bad = new LinkedHashMap<>();
        bad.put(new byte[0], "KD-921");
        bad.put("Nama;NIK\n".getBytes(StandardCharsets.UTF_8), "KD-921");
        bad.put(otherZip(), "KD-921");
        bad.put(with("cadangan.json", bytes -> new byte[0]), "KD-921");
        bad.put(with("cadangan.json", text("\"bentuk\" : 2", "\"bentuk\" : 3")), "KD-923");
        bad.put(with("cadangan.json", text("\"skema\" : \\d+", "\"skema\" : 9999")), "KD-923");
        bad.put(with("cadangan.json", text("age1[a-z0-9]+", "age1xyz")), "KD-924");
        bad.put(with("cadangan.json", text("\\{", "")), "KD-922");
        bad.put(with("kunci.json", bytes -> new byte[0]), "KD-922");
        bad.put(with("kunci.json", text("\"kunci\"", "\"kunxi\"")), "KD-902");
        bad.put(with("kunci.json", text("\"versi\":1", "\"versi\":99")), "KD-903");
        bad.put(with("isi.age", bytes -> new byte[0]), "KD-922");
        bad.put(with("isi.age", bytes -> Arrays.copyOf(bytes, bytes.length - 1)), "KD-922");
        bad.put(with("isi.age", bytes -> Arrays.copyOf(bytes, bytes.length + 1)), "KD-922");
        for (Map.Entry<byte[], String> one : bad.entrySet()) {
            CodedException reason = refused(one.getKey(), FolderKey::open);
            assertThat(reason.code()).isEqualTo(one.getValue());
            assertThat(reason.sentence(Texts.of(Texts.INDONESIAN))).contains(".");
        }
        assertThat(refused(whole, any -> DataKey.random()).code()).isEqualTo("KD-924");
        assertThat(Fixture.place(data)).isEqualTo(Fixture.NOW);
    }

    private static byte[] otherZip() throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(made)) {
            out.putNextEntry(new ZipEntry("[Content_Types].xml"));
            out.write(1);
        }
        return made.toByteArray();
    }

    @Test
    void aBackupCutOffAnywhereIsRefused() throws IOException {
        for (int part = 0; part < 40; part++) {
            assertThat(refused(Arrays.copyOf(whole, (int) ((long) whole.length * part / 40)), FolderKey::open)
                            .code())
                    .isIn("KD-921", "KD-922");
        }
    }

    @Test
    void aFlippedBitIsNoticedOrWithoutHarm() throws IOException {
        Random random = new Random(53);
        int harmless = 0;
        for (int turn = 0; turn < 60; turn++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            Path into = folder.resolve("t" + turn);
            try {
                new Restore(SmallOffice.TABLES, Fixture.CLOCK).to(file, into, FolderKey::open, Progress.NONE);
                assertThat(Fixture.place(into)).isEqualTo(Fixture.THEN);
                assertThat(Fixture.hasAttachment(into)).isTrue();
                harmless++;
            } catch (CodedException e) {
                assertThat(e.code()).startsWith("KD-9");
                assertThat(into).doesNotExist();
            }
        }
        assertThat(harmless).isLessThan(5);
    }
}
