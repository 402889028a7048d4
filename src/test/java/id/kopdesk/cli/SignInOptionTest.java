package id.kopdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.ProvinceOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
        assertThat(called.err()).startsWith(code + ": ").doesNotContain(ProvinceOffice.SITIS);
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
        assertThat(shut.err()).startsWith("KD-916");
        assertThat(restored).doesNotExist();
        Map<String, String> wrong = Map.of("KOPDESK_SANDI", "bukan itu sandinya");
        assertThat(Called.with((at, demo) -> false, wrong, "pulihkan", file, "--data", restored, "--pengguna", "siti")
                        .err())
                .startsWith("KD-908");
        Called back =
                Called.with((at, demo) -> false, password, "pulihkan", file, "--data", restored, "--pengguna", "siti");
        assertThat(back.code()).as(back.err()).isZero();
        Called open = Called.with((at, demo) -> false, password, "periksa", "--data", restored, "--pengguna", "siti");
        assertThat(open.code()).as(open.err()).isZero();
    }
}
