package id.kopdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportMembersCommandTest {
    private static final String FIRST = "Nama;NIK;No HP\nAhmad Fauzi;6305031205850001;081234567890\n";
    private static final String NEWER =
            "Nama;NIK;No HP;Pekerjaan\nAhmad Fauzi;6305031205850001;;Petani\nSiti Aminah;6305035205850002;;\n";

    @TempDir
    Path folder;

    private Called run(Object... args) {
        return Called.with(args);
    }

    private Path office() throws IOException {
        Path data = folder.resolve("data");
        Path cooperatives = Files.writeString(
                folder.resolve("koperasi.csv"),
                "cooperative_id,name,province,district,subdistrict,latitude,longitude\n"
                        + "1,KOPERASI DESA MERAH PUTIH INDRASARI,KALIMANTAN SELATAN,KAB. BANJAR,MARTAPURA,-3.41,114.85\n");
        assertThat(run("impor", "koperasi", cooperatives, "--data", data, "--wilayah", "63", "--simpan")
                        .code())
                .isZero();
        return data;
    }

    private Path list(String csv) throws IOException {
        return Files.writeString(folder.resolve("Anggota KDMP Indrasari.csv"), csv);
    }

    @Test
    void aKnownMemberIsLeftUnlessToldAndCountedAsChangedWhenUpdated() throws IOException {
        Path data = office();
        assertThat(run("impor", "anggota", list(FIRST), "--data", data, "--simpan")
                        .code())
                .isZero();
        Called left = run("impor", "anggota", list(NEWER), "--data", data);
        assertThat(left.code()).isEqualTo(Exit.DIFFERENCES);
        assertThat(left.out()).contains("1 baris sudah ada di buku", "--perbarui", "Pekerjaan: kosong → Petani.");
        Called json =
                run("impor", "anggota", list(NEWER), "--data", data, "--perbarui", "--simpan", "--format", "json");
        assertThat(json.code()).as(json.err()).isZero();
        Map<String, Object> told = Json.readMap(json.out());
        assertThat(told.keySet())
                .containsExactlyInAnyOrder("rows", "new", "changed", "same", "doubtful", "rejected", "items");
        assertThat(told)
                .containsEntry("rows", 2)
                .containsEntry("new", 1)
                .containsEntry("changed", 1)
                .containsEntry("doubtful", 0);
        Called again = run("impor", "anggota", list(NEWER), "--data", data, "--format", "json");
        assertThat(again.code()).isZero();
        assertThat(Json.readMap(again.out())).containsEntry("same", 2);
    }
}
