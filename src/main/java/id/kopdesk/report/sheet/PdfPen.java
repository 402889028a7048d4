package id.kopdesk.report.sheet;

import id.kopdesk.report.sheet.PdfFonts.Face;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Draws on one page; y counts down from the upper edge, in points. */
public final class PdfPen implements AutoCloseable {
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    public static final float LEADING = 1.28f;
    private static final float ASCENT = 0.98f;

    private final PDPageContentStream stream;
    private final PdfFonts fonts;
    private final float height;

    public PdfPen(PDPageContentStream stream, PdfFonts fonts, float height) {
        this.stream = stream;
        this.fonts = fonts;
        this.height = height;
    }

    public void fill(float x, float y, float width, float tall, Color colour) throws IOException {
        stream.setNonStrokingColor(colour);
        stream.addRect(x, height - y - tall, width, tall);
        stream.fill();
        stream.setNonStrokingColor(Color.BLACK);
    }

    public void box(float x, float y, float width, float tall, Color colour) throws IOException {
        stream.setStrokingColor(colour);
        stream.setLineWidth(0.4f);
        stream.addRect(x, height - y - tall, width, tall);
        stream.stroke();
    }

    public void rule(float x, float y, float width, float weight) throws IOException {
        stream.setStrokingColor(Color.BLACK);
        stream.setLineWidth(weight);
        stream.moveTo(x, height - y);
        stream.lineTo(x + width, height - y);
        stream.stroke();
    }

    /** One line whose upper edge is at y. */
    public void text(String text, Face face, float size, Color colour, float x, float y, float width, Align align)
            throws IOException {
        String drawn = fonts.drawable(face, text);
        if (drawn.isBlank()) {
            return;
        }
        float own = fonts.width(face, drawn, size);
        float from = switch (align) {
            case LEFT -> x;
            case CENTRE -> x + (width - own) / 2;
            case RIGHT -> x + width - own;
        };
        stream.beginText();
        stream.setNonStrokingColor(colour);
        stream.setFont(fonts.of(face), size);
        stream.newLineAtOffset(from, height - y - size * ASCENT);
        stream.showText(drawn);
        stream.endText();
    }

    public void lines(
            List<String> lines, Face face, float size, Color colour, float x, float y, float width, Align align)
            throws IOException {
        float at = y;
        for (String line : lines) {
            text(line, face, size, colour, x, at, width, align);
            at += size * LEADING;
        }
    }

    /** Fits into the square without being stretched. */
    public void picture(PDImageXObject picture, float x, float y, float side) throws IOException {
        float scale = side / Math.max(picture.getWidth(), picture.getHeight());
        float tall = picture.getHeight() * scale;
        stream.drawImage(picture, x, height - y - tall, picture.getWidth() * scale, tall);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
