package id.kopdesk.workbook;

import java.util.SortedMap;

/**
 * One row of a sheet that was read.
 *
 * @param number as the spreadsheet shows it, the first being 1
 * @param cells by column, the first being 0
 */
public record SourceRow(int number, boolean hidden, SortedMap<Integer, Cell> cells) {}
