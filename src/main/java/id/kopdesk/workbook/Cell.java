package id.kopdesk.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell of a file that was read holds; a blank cell is not there at all. */
public sealed interface Cell {
    record Text(String text) implements Cell {}

    /** Kept as a number by the spreadsheet; digits beyond the fifteenth are not to be believed. */
    record Number(BigDecimal number) implements Cell {}

    record Date(LocalDate date) implements Cell {}

    record Logical(boolean truth) implements Cell {}

    /** A formula that came to an error. */
    record Error(String shown) implements Cell {}
}
