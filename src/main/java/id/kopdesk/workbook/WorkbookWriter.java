package id.kopdesk.workbook;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
        Path beside = target.resolveSibling("." + target.getFileName() + ".tmp");
        try {
            if (target.getParent() != null) {
                Files.createDirectories(target.getParent());
            }
            requireFree(target);
            writeTo(beside, sheets, paper, pageOf, footer, created, progress);
            move(beside, target);
        } catch (IOException e) {
            throw new CodedException(e, "KD-501", "workbook.write.failed", target.toString());
        } finally {
            drop(beside);
        }
    }

    private static void writeTo(
            Path file,
            List<SheetModel> sheets,
            Paper paper,
            String pageOf,
            String footer,
            Instant created,
            Progress progress)
            throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
            Styles styles = new Styles(book);
            int done = 0;
            for (SheetModel model : sheets) {
                progress.check();
                progress.at("workbook.write.sheets", done++, sheets.size());
                new SheetWriter(book, model, styles, paper, pageOf, footer).write();
            }
            var properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
            properties.setCreated(Optional.of(Date.from(created)));
            properties.setCreator("Kopdesk");
            try (FileChannel channel = FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING);
                    OutputStream out = Channels.newOutputStream(channel)) {
                book.write(out);
                out.flush();
                channel.force(true);
            }
        }
    }

    /** Excel and LibreOffice lay an owner note beside a workbook that they have open. */
    private static void requireFree(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        String name = target.getFileName().toString();
        boolean open = folder != null
                && (Files.exists(folder.resolve("~$" + name)) || Files.exists(folder.resolve(".~lock." + name + "#")));
        if (open) {
            throw new CodedException("KD-502", "workbook.write.open", target.toString());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void drop(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(WorkbookWriter.class).warn("left behind: {}", beside, e);
        }
    }
}
