package id.kopdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 5);

    private static Fields of(CellValue cell) {
        return new Fields(Map.of("x", cell), Set.of(), TODAY);
    }

    private static Fields words(String text) {
        return of(new CellValue.Words(text));
    }

    private static List<String> keys(Fields fields) {
        return fields.findings().stream().map(Finding::key).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/07/2025|2025-07-31",
                "31-7-25|2025-07-31",
                "31.07.2025|2025-07-31",
                "31 Juli 2025|2025-07-31",
                "Kamis, 31 Juli 2025|2025-07-31",
                "5 Agustus 2026|2026-08-05",
                "5 Agt 2026|2026-08-05",
                "5 Ags 2026|2026-08-05",
                "2025-07-31|2025-07-31",
                "2025-07-31 00:00:00|2025-07-31",
                "31/12/85|1985-12-31",
                "29/02/2025|",
                "29/02/2024|2024-02-29",
                "07/31/2025|",
                "01/02/2025|2025-02-01",
                "besok|",
            })
    void datesAreReadAsClerksWriteThemOrRefused(String written, String expected) {
        Fields fields = words(written);
        if (expected == null) {
            assertThat(fields.date("x")).isEmpty();
            assertThat(keys(fields)).containsExactly("intake.cell.date");
        } else {
            assertThat(fields.date("x")).contains(LocalDate.parse(expected));
            assertThat(fields.findings()).isEmpty();
        }
    }

    @Test
    void aDateThatCannotBeRightIsAnErrorAndABareNumberIsNoDate() {
        Fields old = of(new CellValue.Day(LocalDate.of(1904, 1, 2)));
        assertThat(old.date("x")).isEmpty();
        assertThat(keys(old)).containsExactly("intake.cell.dateRange");
        assertThat(keys(dated(words("1/1/2031")))).containsExactly("intake.cell.dateRange");
        assertThat(keys(dated(of(new CellValue.Figure(new BigDecimal("60")))))).containsExactly("intake.cell.date");
        assertThat(keys(dated(words("-")))).isEmpty();
        assertThat(keys(dated(words("")))).isEmpty();
    }

    private static Fields dated(Fields fields) {
        assertThat(fields.date("x")).isEmpty();
        return fields;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.500.000,50|",
                "1.500.000,00|1500000",
                "1,500,000.00|1500000",
                "Rp 50.000,-|50000",
                "Rp. 50.000|50000",
                "1.500|1500",
                "1000000000000|1000000000000",
                "-5|",
                "lima puluh|",
            })
    void rupiahAreExactOrAnError(String written, Long expected) {
        Fields fields = words(written);
        assertThat(fields.rupiah("x").orElse(null)).isEqualTo(expected);
        assertThat(fields.findings().isEmpty()).isEqualTo(expected != null);
    }

    @Test
    void aSumOfFloatsIsStillWholeRupiah() {
        assertThat(of(new CellValue.Figure(BigDecimal.valueOf(0.1 + 0.2 + 49999.7)))
                        .rupiah("x"))
                .contains(50000L);
        assertThat(of(new CellValue.Figure(new BigDecimal("0.3"))).rupiah("x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6303050101850007", "12345678901234567", "1E20"})
    void aLongIdentifierKeptAsANumberIsAnErrorOfItsRow(String number) {
        Fields fields = of(new CellValue.Figure(new BigDecimal(number)));
        assertThat(fields.identifier("x")).isEmpty();
        assertThat(keys(fields)).containsExactly("intake.cell.digits");
    }

    @Test
    void identifiersAreTextInAsTheyStand() {
        assertThat(words("'0812345678901234").identifier("x")).contains("0812345678901234");
        assertThat(words("01.234.567.8-731.000").identifier("x")).contains("01.234.567.8-731.000");
        assertThat(of(new CellValue.Figure(new BigDecimal("1.905250093184E12"))).identifier("x"))
                .contains("1905250093184");
        assertThat(words("-").identifier("x")).isEmpty();
        Fields shown = words("6.30305E+15");
        assertThat(shown.identifier("x")).isEmpty();
        assertThat(keys(shown)).containsExactly("intake.cell.digits");
    }

    @Test
    void aColumnOfRoundedNumbersIsRefusedAndAHealthyOneIsNot() {
        Random random = new Random(7);
        List<Map<String, CellValue>> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String head = "63030501" + (1_000_000 + random.nextInt(8_000_000));
            rows.add(Map.of(
                    "rounded", new CellValue.Words(head + "0"),
                    "healthy", new CellValue.Words(head + (1 + random.nextInt(9))),
                    "short", new CellValue.Figure(new BigDecimal("1234567890"))));
        }
        Set<String> damaged = DamagedNumbers.columns(rows, List.of("rounded", "healthy", "short"));
        assertThat(damaged).containsExactly("rounded");
        assertThat(DamagedNumbers.columns(rows.subList(0, 4), List.of("rounded")))
                .isEmpty();
        Fields fields = new Fields(rows.get(0), damaged, TODAY);
        assertThat(fields.identifier("rounded")).isEmpty();
        assertThat(keys(fields)).containsExactly("intake.cell.column");
    }

    @Test
    void marksForNoneReadAsNothing() {
        assertThat(words("V").mark("x")).contains(true);
        assertThat(words("belum").mark("x")).contains(false);
        assertThat(words("12/2025").mark("x")).isEmpty();
        assertThat(words("Tidak ada").words("x")).isEmpty();
        assertThat(words(" Jl.\u202e A. Yani  No. 3 ").words("x")).contains("Jl. A. Yani No. 3");
    }

    @Test
    void aFormulaErrorIsAnErrorOfTheRow() {
        Fields fields = of(new CellValue.Broken("#REF!"));
        assertThat(fields.text("x")).isEmpty();
        assertThat(keys(fields)).containsExactly("intake.cell.broken");
    }
}
