package id.kopdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.Offices;
import id.kopdesk.database.Database;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionStore;
import id.kopdesk.region.RegionTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionImportCommandTest {
    private static final String ENDED = "63.05.01.2003";

    @TempDir
    Path folder;

    /** Kalimantan Selatan as it is shipped, but for one village renamed and one that goes over into it. */
    private Path later(String renamed) throws IOException {
        List<String> lines = new ArrayList<>(List.of("code,name,level,type,successor"));
        try (BufferedReader shipped = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(RegionTree.class.getResourceAsStream("/region/wilayah.csv.gz")),
                StandardCharsets.UTF_8))) {
            shipped.lines()
                    .filter(line -> line.startsWith("63,") || line.startsWith("63."))
                    .map(line -> line.startsWith(ENDED + ",") ? line + "," + renamed : line + ",")
                    .map(line -> line.startsWith(renamed + ",") ? line.replaceFirst(",([^,]+),", ",$1 Baru,") : line)
                    .forEach(lines::add);
        }
        return Files.write(folder.resolve("nanti.csv"), lines);
    }

    @Test
    void aLaterListIsShownFirstAndTakenInOnlyWhenAsked() throws IOException {
        Path data = folder.resolve("kantor");
        assertThat(Called.with("kantor", "buat", "--data", data, "--wilayah", "63.05")
                        .code())
                .isZero();
        String renamed = RegionTree.shipped().villagesOf("63.05.01").stream()
                .map(Region::code)
                .filter(code -> !code.equals(ENDED))
                .findFirst()
                .orElseThrow();
        Path file = later(renamed);
        Called shown = Called.with(
                "wilayah", "impor", file, "--data", data, "--peraturan", "Kepmendagri uji", "--berlaku", "2027-01-01");
        assertThat(shown.code()).isZero();
        assertThat(shown.out().lines()).hasSize(2).anyMatch(l -> l.startsWith(ENDED) && l.contains(renamed));
        assertThat(shown.err()).contains("1 berganti nama", "1 berakhir", "--simpan");
        assertThat(edition(data)).isEqualTo(1);

        Called saved = Called.with(
                "regions",
                "import",
                file,
                "--data",
                data,
                "--regulation",
                "uji",
                "--valid-from",
                "2027-01-01",
                "--save");
        assertThat(saved.code()).isZero();
        assertThat(edition(data)).isEqualTo(2);
        assertThat(Called.with("periksa", "--data", data).code()).isZero();
    }

    @Test
    void aFileThatIsNoListIsRefusedAndNothingChanges() throws IOException {
        Path data = folder.resolve("kantor");
        assertThat(Called.with("kantor", "buat", "--data", data, "--wilayah", "63.05")
                        .code())
                .isZero();
        Path file = Files.writeString(folder.resolve("lain.csv"), "nama;umur\nBudi;40\n");
        Called refused = Called.with(
                "wilayah", "impor", file, "--data", data, "--peraturan", "x", "--berlaku", "2027-01-01", "--simpan");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("KD-301");
        assertThat(edition(data)).isEqualTo(1);
    }

    private static long edition(Path data) {
        try (Database database = Offices.open(data, Clock.systemUTC())) {
            return new RegionStore(database).edition();
        }
    }
}
