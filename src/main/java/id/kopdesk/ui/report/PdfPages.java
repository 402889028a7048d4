package id.kopdesk.ui.report;

import id.kopdesk.base.CodedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a written PDF as pictures. */
final class PdfPages {
    /** Sharp enough to read on a screen of 96 points an inch at 125 per cent. */
    private static final float DOTS_PER_INCH = 110;

    private final Path file;
    private volatile int count = 1;

    PdfPages(Path file) {
        this.file = file;
    }

    /** How many there are; known once the first was drawn. */
    int count() {
        return count;
    }

    /** @param page 0 for the first */
    byte[] png(int page) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            count = document.getNumberOfPages();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new CodedException(e, "KD-819", "report.print.unreadable", file.toString());
        }
    }
}
