package id.kopdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Json;
import id.kopdesk.register.RegisterBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareRegisterCommandTest {
    @TempDir
    Path folder;

    @Test
    void differencesArePrintedAndEndWithOneAndWhatIsTheSameEndsWithNought() throws IOException {
        Path data = folder.resolve("kantor");
        assertThat(Called.with("kantor", "buat", "--data", data, "--wilayah", "63.05")
                        .code())
                .isZero();
        Path same = folder.resolve("sama.xlsx");
        Path other = folder.resolve("lain.xlsx");
        try (RegisterBook book = new RegisterBook()) {
            // An office without cooperatives has no figure of its own, so that only presence is compared.
            book.row(RegisterBook.FIGURES)
                    .row("KALIMANTAN SELATAN", "KAB. TAPIN", 135, 74, 135, 86)
                    .write(same);
        }
        try (RegisterBook book = new RegisterBook()) {
            book.row(RegisterBook.FIGURES)
                    .row("KALIMANTAN SELATAN", "KAB. BANJAR", 290, 235, 290, 237)
                    .row("KALIMANTAN SELATAN", "KAB. AKAIWA", 1, 1, 1, 1)
                    .write(other);
        }
        Called agrees = Called.with("banding", "simkopdes", same, "--data", data, "--per-tanggal", "2026-06-02");
        assertThat(agrees.code()).as(agrees.err()).isZero();
        assertThat(agrees.out()).contains("1 baris data", "0 perbedaan");

        Called differs = Called.with("compare", "simkopdes", other, "--data", data, "--format", "json");
        assertThat(differs.code()).as(differs.err()).isEqualTo(Exit.DIFFERENCES);
        Map<String, Object> answer = Json.readMap(differs.out());
        assertThat(answer).containsEntry("rows", 2).containsEntry("kind", "STATISTICS");
        assertThat(answer.get("missing")).isEqualTo(List.of("63.05"));
        List<String> kinds = ((List<?>) Objects.requireNonNull(answer.get("differences")))
                .stream()
                        .map(one -> String.valueOf(((Map<?, ?>) one).get("kind")))
                        .toList();
        assertThat(kinds).containsExactly("MISSING_THERE", "UNKNOWN_PLACE");

        Called saved =
                Called.with("banding", "simkopdes", same, "--data", data, "--per-tanggal", "2026-06-02", "--simpan");
        assertThat(saved.err()).contains("Potret disimpan");
        Called again =
                Called.with("banding", "simkopdes", same, "--data", data, "--per-tanggal", "2026-06-02", "--simpan");
        assertThat(again.code()).isEqualTo(Exit.REFUSED);
        assertThat(again.err()).contains("KD-893");
    }
}
