package id.kopdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    @Test
    void whatIsImportedAnywayIsNotSaidToBeLeft() throws IOException {
        Path data = office();
        String bare = "Nama;No HP;Pekerjaan\nAhmad Fauzi;081234567890;\n";
        assertThat(run("impor", "anggota", list(bare), "--data", data, "--simpan")
                        .code())
                .isZero();
        String newer = "Nama;No HP;Pekerjaan\nAhmad Fauzi;081234567890;Petani\n";
        assertThat(run("impor", "anggota", list(newer), "--data", data).out()).contains("--perbarui");
        assertThat(run("impor", "anggota", list(newer), "--data", data, "--duplikat")
                        .out())
                .doesNotContain("--perbarui");
    }

    @Test
    void cooperativesThatANameFitsAreToldApartByTheCodesOfTheirVillages() throws IOException {
        Path data = office();
        Path second = Files.writeString(
                folder.resolve("kedua.csv"),
                "cooperative_id,name,province,district,subdistrict,latitude,longitude\n"
                        + "2,KOPERASI DESA MERAH PUTIH TUNGKARAN,KALIMANTAN SELATAN,KAB. BANJAR,MARTAPURA,-3.41,114.85\n");
        assertThat(run("impor", "koperasi", second, "--data", data, "--simpan").code())
                .isZero();
        Path list = Files.writeString(folder.resolve("tanpa judul.csv"), "Nama;Pekerjaan\nAhmad Fauzi;Petani\n");
        assertThat(run("impor", "anggota", list, "--data", data, "--koperasi", "Tidak Ada")
                        .err())
                .contains("KD-749", "Tidak ada koperasi", "kode wilayah");
        String several = run("impor", "anggota", list, "--data", data, "--koperasi", "Merah Putih")
                .err();
        assertThat(several).contains("KD-749", "Indrasari", "Tungkaran", "kode wilayah");
        Matcher codes =
                Pattern.compile("Tungkaran, (63[.]03[.]\\d{2}[.]\\d{4})").matcher(several);
        assertThat(codes.find()).as(several).isTrue();
        Called named = run("impor", "anggota", list, "--data", data, "--koperasi", codes.group(1), "--simpan");
        assertThat(named.code()).as(named.err()).isZero();
        assertThat(named.out()).contains("TUNGKARAN", "1 anggota disimpan");
        String whole = "koperasi desa merah putih indrasari";
        assertThat(run("impor", "anggota", list, "--data", data, "--koperasi", whole)
                        .code())
                .isZero();
    }

    @Test
    void aColumnThatCountsTheRowsIsNotReportedAsUnknown() throws IOException {
        Path data = office();
        assertThat(run(
                                "impor",
                                "anggota",
                                list("No.;Nama;Pekerjaan;Zodiak\n1;Ahmad Fauzi;Petani;Leo\n"),
                                "--data",
                                data)
                        .out())
                .contains("Kolom yang tidak dikenali: Zodiak");
    }
}
