package id.kopdesk.workbook;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.base.TargetFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes sheets into an .xlsx: beside the target first, forced to disk, then moved; never half a file under the name. */
public final class WorkbookWriter {
    private static final int WINDOW = 200;

    private WorkbookWriter() {}

    /**
     * @param footer left part of every page's foot, beside "page x of y"
     * @param created stands in the file's properties, so that the same content gives the same file
     * @throws CodedException when the target is open elsewhere, cannot be written, or the disk is full
     */
    public static void write(
            Path target,
            List<SheetModel> sheets,
            Paper paper,
            String pageOf,
            String footer,
            Instant created,
            Progress progress) {
        write(target, sheets, Optional.empty(), paper, pageOf, footer, created, progress);
    }

    /** As above, with a flat sheet behind the printed ones. */
    public static void write(
            Path target,
            List<SheetModel> sheets,
            Optional<FlatSheet> flat,
            Paper paper,
            String pageOf,
            String footer,
            Instant created,
            Progress progress) {
        TargetFile.write(target, out -> writeTo(out, sheets, flat, paper, pageOf, footer, created, progress));
    }

    private static void writeTo(
            OutputStream out,
            List<SheetModel> sheets,
            Optional<FlatSheet> flat,
            Paper paper,
            String pageOf,
            String footer,
            Instant created,
            Progress progress)
            throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
            Styles styles = new Styles(book);
            ChartSheet charts = new ChartSheet();
            int done = 0;
            for (SheetModel model : sheets) {
                progress.check();
                progress.at("workbook.write.sheets", done++, sheets.size());
                charts.add(model, new SheetWriter(book, model, styles, paper, pageOf, footer).write());
            }
            flat.ifPresent(sheet -> new FlatWriter(book, sheet, styles).write());
            charts.write(book, paper);
            var properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
            properties.setCreated(Optional.of(Date.from(created)));
            properties.setCreator("Kopdesk");
            book.write(out);
        }
    }
}
