package id.kopdesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "H. AHMAD FAUZI, S.E., M.M.; AHMAD FAUZI",
                "12. Ahmad Fauzi S.Pd; AHMAD FAUZI",
                "1) Hj. Siti Aminah; SITI AMINAH",
                "Drs. H. M. Yusuf; M YUSUF",
                "Ir. Rahmat S.P; RAHMAT",
                "Gusti Andi Rahman; GUSTI ANDI RAHMAN",
                "Ida Hayati A.Md.Keb; IDA HAYATI",
                "Muhammad Noor SH MH; MUHAMMAD NOOR",
                "Se'ma; SEMA"
            })
    void titlesAndRunningNumbersAreNoPartOfWhoSomebodyIs(String written, String expected) {
        assertThat(PersonName.matching(written)).isEqualTo(expected);
    }

    @Test
    void aNameIsTidiedButKeepsItsTitles() {
        assertThat(PersonName.tidy(" 3.  H. Ahmad   Fauzi, S.E. ")).isEqualTo("H. Ahmad Fauzi, S.E.");
    }
}
