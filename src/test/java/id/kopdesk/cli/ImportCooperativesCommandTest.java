package id.kopdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.Offices;
import id.kopdesk.base.Json;
import id.kopdesk.cooperative.CooperativeTables;
import id.kopdesk.database.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCooperativesCommandTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-08-05T03:00:00Z"), ZoneOffset.UTC);
    private static final String HEADINGS = "cooperative_id,name,province,district,subdistrict,latitude,longitude\n";
    private static final String SURE =
            "1,KOPERASI DESA MERAH PUTIH INDRASARI,KALIMANTAN SELATAN,KAB. BANJAR,MARTAPURA,-3.41,114.85\n";
    private static final String MISSPELT =
            "2,KOPERASI DESA MERAH PUTIH BINCOU,KALIMANTAN SELATAN,KAB. BANJAR,MARTAPURA,0,0\n";
    private static final String ELSEWHERE =
            "3,KOPERASI DESA MERAH PUTIH DUWET KECAMATAN PANARUKAN,JAWA TIMUR,KAB. SITUBONDO,PANARUKAN,0,0\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new Cli(CooperativeTables.all(), NOW, (data, demo) -> false)
                .run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private String list(String... lines) throws IOException {
        return Files.writeString(folder.resolve("daftar.csv"), HEADINGS + String.join("", lines))
                .toString();
    }

    @Test
    void aPreviewWithoutAnOfficeTellsEveryRowAndLeavesTheFolderUntouched() throws IOException {
        String file = list(SURE, MISSPELT, ELSEWHERE);
        int exit = run("impor", "koperasi", file, "--data", data(), "--wilayah", "63", "--format", "json");
        assertThat(exit).isEqualTo(1);
        assertThat(Path.of(data())).doesNotExist();
        Map<String, Object> json = Json.readMap(out.toString());
        assertThat(json.keySet())
                .containsExactlyInAnyOrder("rows", "new", "changed", "same", "doubtful", "rejected", "items");
        assertThat(json)
                .containsEntry("rows", 3)
                .containsEntry("new", 1)
                .containsEntry("doubtful", 1)
                .containsEntry("rejected", 1);
        List<?> items = (List<?>) Objects.requireNonNull(json.get("items"));
        assertThat(items.get(0).toString()).contains("row=2", "status=new", "village=63.03.05.2052");
        assertThat(items.get(1).toString()).contains("row=3", "status=doubtful", "village=null", "63.03.05.");
        assertThat(items.get(2).toString()).contains("row=4", "status=rejected");
    }

    @Test
    void savingMakesTheOfficeFirstAndTheSameListAgainIsAllTheSame() throws IOException {
        String file = list(SURE);
        assertThat(run("impor", "koperasi", file, "--data", data(), "--wilayah", "63", "--simpan"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("Tersimpan: 1");
        try (Database office = Offices.open(Path.of(data()), NOW)) {
            assertThat(office.<Integer>read(h -> h.createQuery("SELECT COUNT(*) FROM cooperative")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(1);
        }
        assertThat(run("import", "cooperatives", file, "--data", data(), "--save", "--format", "json"))
                .isZero();
        assertThat(Json.readMap(out.toString())).containsEntry("same", 1).containsEntry("new", 0);
        assertThat(run("impor", "koperasi", file, "--data", data(), "--wilayah", "62"))
                .isEqualTo(3);
    }

    @Test
    void aNameWithItsSubdistrictBehindFindsTheVillage() throws IOException {
        assertThat(run("impor", "koperasi", list(ELSEWHERE), "--data", data(), "--wilayah", "35", "--format", "json"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("\"village\" : \"35.12.");
    }

    @Test
    void theCopyIsWrittenEvenForAPreview() throws IOException {
        Path copy = folder.resolve("salinan.csv");
        run("impor", "koperasi", list(SURE), "--data", data(), "--wilayah", "63", "--salinan", copy.toString());
        assertThat(Files.readAllLines(copy).get(0)).endsWith("Status Kopdesk,Alasan Kopdesk");
    }

    @Test
    void withoutAnOfficeAndWithoutAnAreaItIsUsedWrongly() throws IOException {
        assertThat(run("impor", "koperasi", list(SURE), "--data", data())).isEqualTo(2);
        assertThat(run("impor", "koperasi", "--data", data())).isEqualTo(2);
    }

    @Test
    void badFilesAreRefusedInASentenceAndNothingIsMade() throws IOException {
        Path headings = Files.writeString(folder.resolve("judul.csv"), "apa,ini,itu\n1,2,3\n");
        Path norows = Files.writeString(folder.resolve("kosong.csv"), HEADINGS);
        Path missing = folder.resolve("tiada.xlsx");
        for (Path file : List.of(headings, norows, missing)) {
            assertThat(run("impor", "koperasi", file.toString(), "--data", data(), "--wilayah", "63", "--simpan"))
                    .isEqualTo(3);
            assertThat(err.toString()).containsPattern("KD-\\d{3}: .{20,}");
            assertThat(out.toString()).isEmpty();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).doesNotContain(Path.of(data()));
        }
    }

    @Test
    void anAreaThatIsNoneIsRefused() throws IOException {
        assertThat(run("impor", "koperasi", list(SURE), "--data", data(), "--wilayah", "99"))
                .isEqualTo(3);
    }
}
