package id.kopdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRecapCommandTest {
    @TempDir
    Path folder;

    @Test
    void theRecapOfADemoIsWrittenWithoutAWindowAndAnUnknownProgrammeIsNamed() {
        Path data = folder.resolve("demo");
        assertThat(Called.with("demo", "--data", data, "--skala", "kabupaten", "--tanpa-jendela")
                        .code())
                .isZero();
        Path file = folder.resolve("rekap.xlsx");
        Called made = Called.with("pelatihan", "rekap", "--data", data, "--keluaran", file);
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).contains("Peningkatan Kapasitas KDKMP", file.toString());
        assertThat(file).isNotEmptyFile();
        Called unknown = Called.with("training", "recap", "--data", data, "--output", file, "--programme", "tidak ada");
        assertThat(unknown.code()).isEqualTo(Exit.REFUSED);
        assertThat(unknown.err()).contains("KD-870", "tidak ada");
    }
}
