package id.kopdesk.document;

import id.kopdesk.office.Office;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The office's letterhead: logo at the left, its lines in the middle, a heavy rule below. */
final class DocxLetterhead {
    private static final int LOGO_WIDE_POINTS = 60;
    private static final int LOGO_HIGH_POINTS = 68;
    private static final int BOLD_SIZE = 14;
    private static final int SIZE = 10;

    private DocxLetterhead() {}

    /** Puts it where the paragraph stands. */
    static void put(XWPFDocument document, XWPFParagraph paragraph, Office office) {
        DocxBlocks.clear(paragraph);
        if (office.logo().isPresent()) {
            XWPFTable table = DocxBlocks.table(document, paragraph, List.of(14, 72, 14));
            logo(DocxBlocks.first(table.getRow(0).getCell(0)), office.logo().get());
            lines(table.getRow(0).getCell(1), office);
            DocxBlocks.first(table.getRow(0).getCell(2));
        } else {
            XWPFTable table = DocxBlocks.table(document, paragraph, List.of(100));
            lines(table.getRow(0).getCell(0), office);
        }
        rule(paragraph);
    }

    private static void lines(XWPFTableCell cell, Office office) {
        List<String> lines = office.letterhead();
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph line = i == 0 ? DocxBlocks.first(cell) : cell.addParagraph();
            line.setAlignment(ParagraphAlignment.CENTER);
            line.setSpacingAfter(0);
            line.setSpacingBefore(0);
            XWPFRun run = line.createRun();
            run.setText(DocxText.clean(lines.get(i)));
            run.setBold(i < office.boldLines());
            run.setFontSize(i < office.boldLines() ? BOLD_SIZE : SIZE);
        }
    }

    private static void rule(XWPFParagraph paragraph) {
        paragraph.setBorderTop(Borders.THIN_THICK_SMALL_GAP);
        paragraph.getCTP().getPPr().getPBdr().getTop().setSz(BigInteger.valueOf(18));
        paragraph.setSpacingBefore(60);
        paragraph.setSpacingAfter(120);
    }

    private static void logo(XWPFParagraph paragraph, byte[] bytes) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
            if (picture == null) {
                return;
            }
            double scale = Math.min(
                    LOGO_WIDE_POINTS / (double) picture.getWidth(), LOGO_HIGH_POINTS / (double) picture.getHeight());
            boolean png = (bytes[0] & 0xFF) == 0x89;
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(bytes),
                            png ? PictureType.PNG : PictureType.JPEG,
                            png ? "logo.png" : "logo.jpg",
                            Units.toEMU(picture.getWidth() * scale),
                            Units.toEMU(picture.getHeight() * scale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
