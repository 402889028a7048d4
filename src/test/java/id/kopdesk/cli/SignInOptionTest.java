package id.kopdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.Account.Person;
import id.kopdesk.account.Accounts;
import id.kopdesk.account.ProvinceOffice;
import id.kopdesk.account.Secret;
import id.kopdesk.account.SignIn;
import id.kopdesk.base.Role;
import id.kopdesk.database.Database;
import id.kopdesk.region.RegionTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInOptionTest {
    @TempDir
    Path folder;

    private Called check(Map<String, String> environment, Object... more) {
        Object[] all = new Object[3 + more.length];
        all[0] = "periksa";
        all[1] = "--data";
        all[2] = folder.resolve("data");
        System.arraycopy(more, 0, all, 3, more.length);
        return Called.with((at, demo) -> false, environment, all);
    }

    private static void refused(String code, Called called) {
        assertThat(called.err()).contains(code + ": ").doesNotContain(ProvinceOffice.SITIS);
        assertThat(called.out()).isEmpty();
        assertThat(called.code()).isEqualTo(3);
    }

    @Test
    void aLockedOfficeAsksForAccountAndPassword() throws IOException {
        ProvinceOffice.locked(folder.resolve("data"));
        Path file = Files.writeString(folder.resolve("sandi.txt"), "\uFEFF" + ProvinceOffice.SITIS + "\r\n");
        refused("KD-907", check(Map.of()));
        refused("KD-907", check(Map.of(), "--pengguna", "siti"));
        refused("KD-907", check(Map.of("KOPDESK_SANDI", ProvinceOffice.SITIS)));
        refused("KD-966", check(Map.of(), "--pengguna", "siti", "--sandi-berkas", folder.resolve("tidak-ada")));
        refused("KD-909", check(Map.of(), "--pengguna", "rahma", "--sandi-berkas", file));
        Called whole = check(Map.of(), "--user", "siti", "--password-file", file);
        assertThat(whole.err()).doesNotContain("KD-");
        assertThat(whole.code()).isZero();
        assertThat(check(Map.of("KOPDESK_SANDI", ProvinceOffice.SITIS), "--pengguna", "siti")
                        .code())
                .isZero();
        refused("KD-908", check(Map.of("KOPDESK_SANDI", "bukan itu sandinya"), "--pengguna", "siti"));
        refused("KD-931", check(Map.of("KOPDESK_SANDI", ProvinceOffice.SITIS), "--pengguna", "siti"));
    }

    @Test
    void aCommandMayDoWhatItsAccountMay() throws IOException {
        Path data = folder.resolve("data");
        try (Database database = RegionTemplate.open(data)) {
            ProvinceOffice.lock(database, data);
        }
        SignIn.Entry siti = new SignIn(data, Clock.systemUTC()).with("siti", Secret.of(ProvinceOffice.SITIS));
        try (Database database = siti.database()) {
            Accounts accounts = new Accounts(database, data, Clock.systemUTC());
            accounts.add(
                    siti.actor(),
                    new Person("lihat", "Hanya Lihat", Role.VIEWER, Set.of()),
                    Secret.of(ProvinceOffice.BUDIS));
            accounts.add(
                    siti.actor(),
                    new Person("kotabaru", "Orang Kotabaru", Role.OPERATOR, Set.of("63.02")),
                    Secret.of(ProvinceOffice.BUDIS));
        }
        Path list = Files.writeString(
                folder.resolve("daftar.csv"),
                "cooperative_id,name,province,district,subdistrict,latitude,longitude\n"
                        + "1,KOPERASI DESA MERAH PUTIH INDRASARI,KALIMANTAN SELATAN,KAB. BANJAR,MARTAPURA,-3.41,114.85\n");
        refused("KD-101", take(data, list, "lihat"));
        refused("KD-102", take(data, list, "kotabaru"));
        Called kept = take(data, list, "budi");
        assertThat(kept.code()).as(kept.err()).isZero();
        assertThat(kept.out()).contains("Tersimpan: 1");
        Called demo = Called.with("demo", "--data", data, "--tanpa-jendela");
        assertThat(demo.err()).startsWith("KD-951");
    }

    private static Called take(Path data, Path list, String user) {
        return Called.with(
                (at, demo) -> false,
                Map.of("KOPDESK_SANDI", ProvinceOffice.BUDIS),
                "impor",
                "koperasi",
                list,
                "--data",
                data,
                "--simpan",
                "--pengguna",
                user);
    }

    @Test
    void aBackupOfALockedOfficeOpensWithItsPasswordOnly() throws Exception {
        Path data = folder.resolve("data");
        ProvinceOffice.locked(data);
        Path file = folder.resolve("c.zip");
        Map<String, String> password = Map.of("KOPDESK_SANDI", ProvinceOffice.SITIS);
        Called made = Called.with(
                (at, demo) -> false, password, "cadangkan", "--data", data, "--keluaran", file, "--pengguna", "siti");
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.err()).contains("terkunci");
        Path restored = folder.resolve("pulih");
        Called shut = Called.with("pulihkan", file, "--data", restored);
        assertThat(shut.err()).contains("KD-916");
        assertThat(restored).doesNotExist();
        Map<String, String> wrong = Map.of("KOPDESK_SANDI", "bukan itu sandinya");
        assertThat(Called.with((at, demo) -> false, wrong, "pulihkan", file, "--data", restored, "--pengguna", "siti")
                        .err())
                .contains("KD-908");
        Called back =
                Called.with((at, demo) -> false, password, "pulihkan", file, "--data", restored, "--pengguna", "siti");
        assertThat(back.code()).as(back.err()).isZero();
        Called open = Called.with((at, demo) -> false, password, "periksa", "--data", restored, "--pengguna", "siti");
        assertThat(open.code()).as(open.err()).isZero();
    }
}
