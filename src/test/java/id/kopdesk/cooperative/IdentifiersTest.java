package id.kopdesk.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Finding;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdentifiersTest {
    private static final int TRIES = 2_000;
    private final Random random = new Random(20260805);

    private String digits(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    @Test
    void aDecreeIsSpeltOneWayHoweverItWasTyped() {
        for (int i = 0; i < TRIES; i++) {
            int length = 5 + random.nextInt(3);
            String number = digits(length);
            String typed =
                    "AHU" + pick("-", " ", "- ", ".") + number + pick(".AH.01.29.", ". AH. 01. 29. ", " AH 01 29 ")
                            + pick("TAHUN 2025", "Tahun 2025", "tahun  2025");
            String spelt = Identifiers.decree(random.nextBoolean() ? typed : typed.toLowerCase(Locale.ROOT));
            assertThat(spelt).as(typed).isEqualTo("AHU-" + "0".repeat(7 - length) + number + ".AH.01.29.TAHUN 2025");
            assertThat(Identifiers.decree(spelt)).isEqualTo(spelt);
            assertThat(Identifiers.decreeForm(spelt)).isEmpty();
        }
    }

    @Test
    void oldAndAmendmentDecreesAreLeftAlone() {
        assertThat(Identifiers.decreeForm("518.08/96/BH/XIV.10/VIII/2008")).isEmpty();
        assertThat(Identifiers.decreeForm("AHU-0001234.AH.01.38.TAHUN 2026")).isEmpty();
        assertThat(Identifiers.decree("518.08/96/BH/XIV.10/VIII/2008")).isEqualTo("518.08/96/BH/XIV.10/VIII/2008");
        assertThat(Identifiers.decreeForm("AHU-12.AH.01.29.TAHUN 2025")).isPresent();
        assertThat(Identifiers.decreeForm("AHU-0025573")).isPresent();
    }

    @Test
    void aBusinessIdHasThirteenDigitsAndNothingElse() {
        for (int length = 1; length < 20; length++) {
            assertThat(Identifiers.businessId(digits(length)).isEmpty()).isEqualTo(length == 13);
        }
        assertThat(severity(Identifiers.businessId("190525009318A"))).isEqualTo(Finding.Severity.ERROR);
    }

    @Test
    void exactlyOneCheckDigitOfATaxIdAgrees() {
        for (int i = 0; i < TRIES; i++) {
            String eight = digits(8);
            String rest = digits(6);
            int agreeing = 0;
            for (int last = 0; last < 10; last++) {
                String old = eight + last + rest;
                boolean agrees = Identifiers.taxId(old).isEmpty();
                agreeing += agrees ? 1 : 0;
                assertThat(Identifiers.taxId("0" + old).isEmpty()).as(old).isEqualTo(agrees);
                if (!agrees) {
                    assertThat(severity(Identifiers.taxId(old))).isEqualTo(Finding.Severity.WARNING);
                }
            }
            assertThat(agreeing).as(eight).isEqualTo(1);
        }
    }

    @Test
    void aTaxIdOfAnotherLengthOrOfAPersonIsRefused() {
        for (int length : new int[] {1, 9, 14, 17, 22}) {
            assertThat(severity(Identifiers.taxId(digits(length)))).isEqualTo(Finding.Severity.ERROR);
        }
        assertThat(severity(Identifiers.taxId("6305031708900001"))).isEqualTo(Finding.Severity.ERROR);
    }

    @Test
    void onePhoneNumberHasOneSpelling() {
        for (int i = 0; i < TRIES; i++) {
            String subscriber = "8" + digits(8 + random.nextInt(4));
            String wanted = "+62" + subscriber;
            for (String typed : new String[] {"0" + subscriber, "62" + subscriber, wanted, subscriber}) {
                String spaced = typed.substring(0, 4) + pick(" ", "-", "") + typed.substring(4);
                assertThat(Identifiers.phone(spaced)).as(spaced).isEqualTo(wanted);
            }
            assertThat(Identifiers.phoneForm("phone", wanted)).isEmpty();
        }
        assertThat(severity(Identifiers.phoneForm("phone", Identifiers.phone("belum ada"))))
                .isEqualTo(Finding.Severity.WARNING);
    }

    @Test
    void onlyAWrongLengthOfTheCooperativesOwnNumbersIsExplained() {
        assertThat(Identifiers.registrationNumber(digits(13), 13)).isEmpty();
        assertThat(Identifiers.registrationNumber(digits(12), 12)).isEmpty();
        assertThat(severity(Identifiers.registrationNumber(digits(12), 13))).isEqualTo(Finding.Severity.WARNING);
        assertThat(severity(Identifiers.registrationNumber("63-1", 13))).isEqualTo(Finding.Severity.ERROR);
        for (int length = 5; length < 22; length++) {
            boolean usual = length >= 10 && length <= 16;
            assertThat(Identifiers.bankAccount(digits(length)).isEmpty()).isEqualTo(usual);
        }
        assertThat(Identifiers.postalCode("70611")).isEmpty();
        assertThat(severity(Identifiers.postalCode("7061"))).isEqualTo(Finding.Severity.ERROR);
    }

    @Test
    void aNationalIdOfARealBirthDateIsPlausibleAndItsNeighboursAreNot() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(28_000));
            int shift = random.nextBoolean() ? 40 : 0;
            String place = 11 + random.nextInt(85) + digits(4);
            String date = String.format("%02d%02d", born.getDayOfMonth() + shift, born.getMonthValue());
            String nik = place + date + String.format("%02d", born.getYear() % 100) + "000" + (1 + random.nextInt(9));
            assertThat(NationalId.plausible(nik)).as(nik).isTrue();
            assertThat(NationalId.plausible(nik.substring(0, 12) + "0000")).isFalse();
            assertThat(NationalId.plausible("0" + nik.substring(1))).isFalse();
            assertThat(NationalId.plausible(place + "35" + nik.substring(8))).isFalse();
            assertThat(NationalId.plausible(nik.substring(0, 8) + "13" + nik.substring(10)))
                    .isFalse();
            assertThat(NationalId.plausible(nik.substring(1))).isFalse();
            assertThat(NationalId.masked(nik)).isEqualTo(nik.substring(0, 6) + "******" + nik.substring(12));
        }
        assertThat(NationalId.plausible("6305033002900001")).as("30 February").isFalse();
        assertThat(NationalId.masked("12345")).isEqualTo("*****");
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static Finding.Severity severity(Optional<Finding> finding) {
        return finding.orElseThrow().severity();
    }
}
