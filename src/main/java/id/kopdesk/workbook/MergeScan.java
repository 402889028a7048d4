package id.kopdesk.workbook;

import id.kopdesk.base.CodedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Merged cells stand behind all rows of a sheet: the rows are passed over as bytes, several times faster than parsed. */
final class MergeScan {
    private static final byte[] END = "</sheetData>".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_TAIL = 16 << 20;
    private static final Pattern REF = Pattern.compile("mergeCell[^>]*\\bref=\"([A-Z]+\\d+:[A-Z]+\\d+)\"");

    interface Opening {
        InputStream open(String part) throws IOException;
    }

    private MergeScan() {}

    static List<SourceSheet.Merge> of(Opening parts, String part, String name) {
        List<SourceSheet.Merge> merges = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(parts.open(part), 1 << 16)) {
            int matched = 0;
            int c;
            while (matched < END.length && (c = in.read()) >= 0) {
                matched = c == END[matched] ? matched + 1 : c == END[0] ? 1 : 0;
            }
            String tail = new String(in.readNBytes(LONGEST_TAIL), StandardCharsets.UTF_8);
            Matcher found = REF.matcher(tail);
            while (found.find()) {
                SourceSheet.Merge merge = XlsxSheetReader.merged(found.group(1));
                if (merge != null) {
                    merges.add(merge);
                }
            }
            return merges;
        } catch (IOException | NumberFormatException e) {
            throw new CodedException(e, "KD-520", "workbook.read.damaged", name);
        }
    }
}
