package id.kopdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.region.RegionTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "kantor buat,office create",
        "laporan,report",
        "laporan tutup,report close",
        "laporan banding,report compare",
        "laporan kelengkapan,report completeness",
        "impor koperasi,import cooperatives",
        "periksa,check",
        "cadangkan,backup",
        "pulihkan,restore",
        "wilayah cari,regions search",
        "wilayah impor,regions import"
    })
    void everyCommandExplainsItselfInTwoLanguages(String indonesian, String english) {
        Called own = Called.with((Object[]) (indonesian + " --help").split(" "));
        Called other = Called.with((Object[]) (english + " --help").split(" "));
        assertThat(own.code()).isZero();
        assertThat(other.code()).isZero();
        assertThat(own.out()).startsWith("Cara pakai: kopdesk " + indonesian).contains("Pilihan:");
        assertThat(other.out())
                .startsWith("Usage: kopdesk ")
                .contains("Options:")
                .doesNotContain("Pilihan");
        assertThat(own.err() + other.err()).isEmpty();
    }

    @Test
    void aFileOpenedInTheFileManagerReachesTheWindowAndEveryOtherWordItsCommand() {
        List<Path> shown = new ArrayList<>();
        Window window = new Window() {
            @Override
            public boolean open(Path folder, boolean demo) {
                return shown.add(folder);
            }

            @Override
            public boolean open(Path folder, Path file) {
                return shown.add(folder) && shown.add(file);
            }
        };
        Path data = folder.resolve("data");
        Path file = folder.resolve("a b.kopdesk-cadangan");
        assertThat(Called.with(window, "--data", data, "--buka", file).code()).isZero();
        assertThat(Called.with(window, "--buka", file, "--data", data).code()).isZero();
        assertThat(shown).containsExactly(data, file, data, file);
        assertThat(Called.with(window, "--data", data, "--buka").code())
                .as("the menu entry without a file")
                .isZero();
        assertThat(shown).hasSize(5);
        assertThat(Called.with(window, "--data").code()).isEqualTo(2);
        assertThat(Called.with(window, "--data", data, "tidakada").code()).isEqualTo(2);
        assertThat(Called.with(window, "--data", data, "--help").out()).contains("laporan");
        assertThat(shown).hasSize(5);
    }

    @Test
    void helpCallsAnOptionByItsNameInTheReadersLanguage() {
        assertThat(Called.with("laporan", "--help").out())
                .contains("[--keluaran=FILE.xlsx]", "--keluaran, --output=FILE.xlsx", "--formulir, --form=")
                .doesNotContain("[--output", "--output, --keluaran");
        assertThat(Called.with("report", "--help").out())
                .contains("[--output=FILE.xlsx]", "--output, --keluaran=FILE.xlsx")
                .doesNotContain("[--keluaran");
    }

    @Test
    void theLanguageCanBeAskedFor() {
        assertThat(Called.with("--bahasa", "en", "--help").out()).contains("Commands:");
        assertThat(Called.with("periksa", "--language=en", "--help").out()).startsWith("Usage:");
        assertThat(Called.with("--help").out()).contains("Perintah:", "kantor, office", "demo");
    }

    @ParameterizedTest
    @CsvSource({
        "kantor buat --data x, --wilayah",
        "laporan --bulan 2026-08, --keluaran",
        "periksa --ngawur, --ngawur",
        "tidakada, tidakada",
        "wilayah cari duwet --paling-banyak banyak, banyak"
    })
    void wrongUsageNamesWhatIsWrongAndWhereHelpIs(String line, String named) {
        Called called = Called.with((Object[]) line.split(" "));
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains(named).contains("--help");
    }

    @Test
    void regionsAreFoundWithTheirCodeAlone() {
        Called found = Called.with("wilayah", "cari", "rantau", "kiwa");
        assertThat(found.code()).isZero();
        assertThat(found.err()).isEmpty();
        assertThat(found.out().lines().findFirst().orElseThrow())
                .matches(
                        "63\\.05\\.\\d\\d\\.\\d{4}\tKelurahan Rantau Kiwa, Kecamatan .*, Kabupaten Tapin, Provinsi .*");
        Called none = Called.with("regions", "search", "qqqxyzzy");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("No region fits");
    }

    @Test
    void refusalsNameTheirCodeAndLeaveNoTrace() throws IOException {
        Path fresh = folder.resolve("baru");
        Path file = folder.resolve("x.xlsx");
        List<Map.Entry<String, Called>> refused = List.of(
                Map.entry("KD-401", Called.with("kantor", "buat", "--data", fresh, "--wilayah", "99")),
                Map.entry("KD-401", Called.with("kantor", "buat", "--data", fresh, "--wilayah", "63.05.01")),
                Map.entry("KD-904", Called.with("periksa", "--data", fresh)),
                Map.entry("KD-904", Called.with("cadangkan", "--data", fresh, "--keluaran", file)),
                Map.entry("KD-103", Called.with("laporan", "--data", fresh, "--bulan", "08/2026", "--keluaran", file)));
        refused.forEach(entry -> {
            Called called = entry.getValue();
            String code = entry.getKey();
            assertThat(called.code()).as(code).isEqualTo(3);
            assertThat(called.out()).isEmpty();
            assertThat(called.err()).startsWith(code + ": ").doesNotContain("[");
        });
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aDamagedOfficeIsCalledDamagedAndABackupIsRefused() throws IOException {
        Path data = folder.resolve("data");
        RegionTemplate.open(data).close();
        key(data);
        assertThat(Called.with("periksa", "--data", data))
                .satisfies(whole -> assertThat(whole.code()).isZero())
                .satisfies(whole -> assertThat(whole.out()).contains("Data utuh: 1 baris"));
        try (var database =
                id.kopdesk.database.Database.open(data, id.kopdesk.database.Engine.KEY, java.time.Clock.systemUTC())) {
            database.note(handle -> handle.execute("UPDATE region_edition SET regulation = 'lain'"));
        }
        Called damaged = Called.with("check", "--data", data);
        assertThat(damaged.code()).isEqualTo(1);
        assertThat(damaged.out()).contains("NOT WHOLE").contains("region_edition");
        Called backup = Called.with("backup", "--data", data, "--output", folder.resolve("c.zip"));
        assertThat(backup.code()).isEqualTo(3);
        assertThat(folder.resolve("c.zip")).doesNotExist();
    }

    @Test
    void theDemoNeverTouchesARealOffice() throws IOException {
        Path data = folder.resolve("data");
        RegionTemplate.open(data).close();
        key(data);
        Path file = folder.resolve("l.xlsx");
        Called demo = Called.with("demo", "--data", data, "--keluaran", file, "--tanpa-jendela");
        assertThat(demo.code()).isEqualTo(3);
        assertThat(demo.out()).isEmpty();
        assertThat(demo.err()).contains("KD-951");
        assertThat(file).doesNotExist();
        assertThat(data.resolve("laporan-2026-08.xlsx")).doesNotExist();
        assertThat(Called.with("periksa", "--data", data).code()).isZero();
        assertThat(Called.with("demo", "--skala", "dunia", "--data", data).code())
                .isEqualTo(2);
    }

    @Test
    void withoutACommandTheWindowOpensOnTheOfficesOwnData() {
        AtomicReference<Path> opened = new AtomicReference<>();
        Called shown = Called.with(
                (at, demo) -> {
                    opened.set(at);
                    return true;
                },
                "--data",
                folder);
        assertThat(shown.code()).isZero();
        assertThat(opened).hasValue(folder);
        Called blind = Called.with("--data", folder);
        assertThat(blind.code()).isEqualTo(3);
        assertThat(blind.err()).contains("Tidak ada layar");
    }

    @Test
    void anUnexpectedErrorHasACodeAndSaysWhereTheLogIs() throws IOException {
        Path data = folder.resolve("data");
        RegionTemplate.open(data).close();
        Window broken = (at, demo) -> {
            throw new IllegalStateException("NIK 6305014107850003");
        };
        Called called = Called.with(broken, "--data", data);
        assertThat(called.code()).isEqualTo(4);
        Path log = data.resolve("log").resolve("kopdesk.log");
        assertThat(called.err()).containsPattern("KD-969-[0-9A-F]{4}").contains(log.toString());
        assertThat(log).content().contains("IllegalStateException").doesNotContain("6305014107850003");
    }

    static void key(Path data) throws IOException {
        Files.writeString(
                data.resolve("kunci.json"),
                "{\"versi\":1,\"bentuk\":\"polos\",\"rahasia\":true,\"kunci\":\"" + id.kopdesk.database.Engine.KEY.hex()
                        + "\"}");
    }
}
