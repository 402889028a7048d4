package id.kopdesk.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A printed sheet: letterhead, title, table with totals, notes, signatures.
 *
 * @param letterhead lines, the widest authority first; the last ones are the address
 * @param boldLines how many letterhead lines, from the first, are bold
 * @param titles the sheet's own title lines
 * @param period the line under the title, such as "s.d. 31 Oktober 2026"
 * @param total the word before the totals, or empty for a sheet without totals
 * @param rows called once for each writing; streamed
 * @param watermark a line in red over everything, such as the mark of a demo office; or empty
 */
public record SheetModel(
        String name,
        boolean landscape,
        Optional<byte[]> logo,
        List<String> letterhead,
        int boldLines,
        List<String> titles,
        String period,
        List<SheetColumn> columns,
        Supplier<Stream<SheetRow>> rows,
        String total,
        List<String> notes,
        String source,
        Optional<Signature> left,
        Optional<Signature> right,
        String watermark,
        List<SheetChart> charts) {
    /** Characters that letterhead, titles and two signatures need beside each other; they are cut off in less. */
    private static final int NARROWEST = 80;

    /** A sheet without a chart. */
    public SheetModel(
            String name,
            boolean landscape,
            Optional<byte[]> logo,
            List<String> letterhead,
            int boldLines,
            List<String> titles,
            String period,
            List<SheetColumn> columns,
            Supplier<Stream<SheetRow>> rows,
            String total,
            List<String> notes,
            String source,
            Optional<Signature> left,
            Optional<Signature> right,
            String watermark) {
        this(
                name,
                landscape,
                logo,
                letterhead,
                boldLines,
                titles,
                period,
                columns,
                rows,
                total,
                notes,
                source,
                left,
                right,
                watermark,
                List.of());
    }

    public SheetModel {
        letterhead = List.copyOf(letterhead);
        titles = List.copyOf(titles);
        columns = roomy(columns);
        notes = List.copyOf(notes);
        charts = List.copyOf(charts);
    }

    /** Few columns are given room, each but the first, which counts the rows. */
    private static List<SheetColumn> roomy(List<SheetColumn> columns) {
        List<SheetColumn> seen = columns.stream()
                .filter(column -> column.kind() != SheetColumn.Kind.KEY)
                .toList();
        int missing =
                NARROWEST - seen.stream().mapToInt(column -> column.width() + 1).sum();
        if (missing <= 0 || seen.size() < 2) {
            return List.copyOf(columns);
        }
        int each = (missing + seen.size() - 2) / (seen.size() - 1);
        List<SheetColumn> wider = new ArrayList<>(columns);
        seen.stream().skip(1).forEach(column -> wider.replaceAll(one -> one == column ? one.wider(each) : one));
        return List.copyOf(wider);
    }
}
