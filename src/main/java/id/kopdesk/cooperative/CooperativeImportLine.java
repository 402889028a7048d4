package id.kopdesk.cooperative;

import id.kopdesk.intake.CellValue;
import java.util.Map;

/**
 * A data row of the file by the profile's columns.
 *
 * @param row the file's own row number, the first row being 1
 */
record CooperativeImportLine(int row, boolean hidden, Map<String, CellValue> cells) {}
