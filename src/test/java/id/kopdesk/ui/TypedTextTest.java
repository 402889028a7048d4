package id.kopdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and amounts as they are typed at an Indonesian desk. */
class TypedTextTest {
    private final Formats formats = new Formats(Texts.INDONESIAN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/10/2026",
                "31-10-2026",
                "31.10.26",
                " 31 10 2026 ",
                "31 Okt 2026",
                "31 oktober 2026",
                "31Okt2026",
                "31 OKT. 2026",
                "31-Okt-26",
                "2026-10-31",
                "31 October 2026"
            })
    void aDateIsUnderstoodInEveryUsualForm(String typed) {
        assertThat(DateText.parse(typed)).contains(LocalDate.of(2026, 10, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2026",
                "31/13/2026",
                "10/31/2026",
                "0/1/2026",
                "2026",
                "besok",
                "31 Xyz 2026",
                "1/1/1",
                "1/1/202"
            })
    void whatIsNoDateIsRefusedAndNeverMoved(String typed) {
        assertThat(DateText.parse(typed)).isEmpty();
    }

    @Test
    void whatIsShownIsUnderstoodAgain() {
        Random random = new Random(20261031);
        for (int i = 0; i < 3000; i++) {
            LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(36000));
            assertThat(DateText.parse(formats.date(day))).contains(day);
            assertThat(DateText.parse(formats.longDate(day))).contains(day);
            long amount = random.nextLong(-9_000_000_000_000L, 9_000_000_000_000L);
            assertThat(AmountText.rupiah(formats.rupiah(amount))).contains(amount);
            assertThat(AmountText.whole(formats.number(amount))).contains(amount);
            assertThat(AmountText.whole(String.valueOf(amount))).contains(amount);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rp3.000.000", "rp 3.000.000,-", "Rp. 3.000.000,00", "3000000", "3 000 000"})
    void rupiahIsUnderstoodInEveryUsualForm(String typed) {
        assertThat(AmountText.rupiah(typed)).contains(3_000_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3,000,000",
                "3.00",
                "3.0000",
                "1.500.000,50",
                "3 juta",
                "Rp",
                "--3",
                "1e6",
                "99999999999999999999"
            })
    void anAmountThatCouldMeanTwoThingsIsRefused(String typed) {
        assertThat(AmountText.rupiah(typed)).isEmpty();
    }

    @Test
    void aCoordinateMayHaveACommaOrADot() {
        assertThat(AmountText.decimal("-3,316694")).hasValue(-3.316694);
        assertThat(AmountText.decimal(" 114.59 ")).hasValue(114.59);
        assertThat(AmountText.decimal("3.316.694")).isEmpty();
    }
}
