package id.kopdesk.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void hiddenCharactersGoAndVisibleOnesStay() {
        assertThat(CleanText.of("  Siti\u202E\u0000 Nur\u00A0\tAini 🌾 ")).isEqualTo("Siti Nur Aini 🌾");
        assertThat(CleanText.of("O'Brien")).isEqualTo("O'Brien");
        assertThat(CleanText.of("Robert'); DROP TABLE x;--")).isEqualTo("Robert'); DROP TABLE x;--");
    }

    @Test
    void namesThatDifferOnlyInMarksSortTogether() {
        assertThat(CleanText.sortName("Ma’rang-Ju  ai"))
                .isEqualTo(CleanText.sortName("MA'RANG JU AI"))
                .isEqualTo("MARANG JU AI");
    }

    @Test
    void capitalsDoNotFollowTheTurkishRule() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr-TR"));
            assertThat(CleanText.sortName("Juai Hilir")).isEqualTo("JUAI HILIR");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }
}
