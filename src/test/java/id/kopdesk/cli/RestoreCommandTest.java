package id.kopdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreCommandTest {
    @TempDir
    Path folder;

    @Test
    void aBackupIsLookedAtRestoredElsewhereAndTakenBack() throws IOException {
        Path data = folder.resolve("data");
        Path file = folder.resolve("c.kopdesk-cadangan");
        assertThat(Called.with("kantor", "buat", "--data", data, "--wilayah", "63.05")
                        .code())
                .isZero();
        assertThat(Called.with("cadangkan", "--data", data, "--keluaran", file).err())
                .contains("kopdesk pulihkan FILE --data DIR");

        Path other = folder.resolve("lain");
        Called seen = Called.with("pulihkan", file, "--lihat", "--data", other);
        assertThat(seen.code()).isZero();
        assertThat(seen.out()).contains("wilayah kantor 63.05", "0 koperasi");
        assertThat(other).doesNotExist();

        Called restored = Called.with("pulihkan", file, "--data", other);
        assertThat(restored.code()).isZero();
        assertThat(restored.out()).contains("sudah dipulihkan", "semuanya cocok");
        assertThat(Called.with("periksa", "--data", other).code()).isZero();

        Called again = Called.with("restore", file, "--data", other);
        assertThat(again.err()).contains("kopdesk-sebelum-pulih-", "kopdesk restore --back");
        assertThat(Called.with("pulihkan", "--kembali", "--data", other).out()).contains("dipakai lagi");
        assertThat(Called.with("periksa", "--data", other).code()).isZero();
    }

    @Test
    void wrongUsageAndABadFileChangeNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("surat.docx"), "x");
        Path data = folder.resolve("data");
        assertThat(Called.with("pulihkan", "--data", data).code()).isEqualTo(2);
        assertThat(Called.with("pulihkan", file, "--kembali", "--data", data).code())
                .isEqualTo(2);
        assertThat(Called.with("pulihkan", file, "--data", data).err()).startsWith("KD-921");
        assertThat(Called.with("pulihkan", folder.resolve("tidak"), "--data", data)
                        .err())
                .startsWith("KD-920");
        assertThat(Called.with("pulihkan", "--kembali", "--data", data).err()).startsWith("KD-926");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.toList()).isEqualTo(List.of(file));
        }
    }
}
