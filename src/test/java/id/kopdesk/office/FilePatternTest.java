package id.kopdesk.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilePatternTest {
    private static List<String> wrong(String pattern) {
        return FilePattern.check(pattern, 120).stream().map(Finding::key).toList();
    }

    @Test
    void aPatternThatGivesTwoFilesOneNameIsRefused() {
        assertThat(wrong("laporan-{kode}")).containsExactly("office.pattern.needed");
        assertThat(wrong("laporan-{bulan}")).containsExactly("office.pattern.needed");
        assertThat(wrong("{tahun}-{kode}")).containsExactly("office.pattern.needed");
        assertThat(wrong("{tahun}{bln} {nama}")).isEmpty();
        assertThat(wrong("")).as("the shipped one holds").isEmpty();
    }

    @Test
    void whatCannotBeAFileNameIsRefusedAndThePlaceIsNamed() {
        assertThat(FilePattern.check("{bulan}-{kode}-{kantor}", 120))
                .singleElement()
                .satisfies(f -> assertThat(f.arguments()).containsExactly("kantor"));
        assertThat(wrong("a/b-{bulan}-{kode}")).containsExactly("office.pattern.letters");
        assertThat(wrong("{bulan}-{kode")).contains("office.pattern.brace");
        assertThat(wrong("x".repeat(110) + "{bulan}-{kode}")).containsExactly("office.pattern.long");
    }

    @Test
    void aNameFromTheDataCannotLeaveTheFolder() {
        assertThat(FilePattern.name(
                        "{bulan} {nama} r{revisi}", Map.of("bulan", "2026-10", "nama", "../Tapin\\x", "revisi", "2")))
                .isEqualTo("2026-10 ..-Tapin-x r2");
    }
}
