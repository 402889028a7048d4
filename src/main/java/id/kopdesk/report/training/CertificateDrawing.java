package id.kopdesk.report.training;

import id.kopdesk.office.Office;
import id.kopdesk.office.Signatory;
import id.kopdesk.report.sheet.PdfFonts;
import id.kopdesk.report.sheet.PdfFonts.Face;
import id.kopdesk.report.sheet.PdfPen;
import id.kopdesk.report.sheet.PdfPen.Align;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.Certificate;
import id.kopdesk.training.CertificateSeal;
import java.awt.Color;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Draws a certificate on A4 across. All lengths in points. */
final class CertificateDrawing {
    private static final float WIDE = 841.9f;
    private static final float TALL = 595.3f;
    private static final float EDGE = 24;
    private static final float MARGIN = 64;
    private static final float QR = 84;
    private static final Color FRAME = new Color(0x8A1C16);
    private static final Color QUIET = new Color(0x57606A);

    private final PDDocument document;
    private final PdfFonts fonts;
    private final Office office;
    private final TrainingWords words;
    private final CertificateText text;
    private final boolean demo;

    CertificateDrawing(
            PDDocument document, PdfFonts fonts, Office office, TrainingWords words, BatchFile file, boolean demo) {
        this.document = document;
        this.fonts = fonts;
        this.office = office;
        this.words = words;
        this.text = new CertificateText(office, words, file);
        this.demo = demo;
    }

    void front(Certificate certificate, Attendee holder) throws IOException {
        try (PdfPen pen = page()) {
            float y = letterhead(pen, EDGE + 26);
            y = centred(pen, words.get("report.training.certificate.title"), Face.BOLD, 30, FRAME, y + 24);
            y = centred(
                    pen,
                    words.get("report.training.certificate.number", certificate.number()),
                    Face.REGULAR,
                    11,
                    Color.BLACK,
                    y);
            y = centred(pen, words.get("report.training.certificate.given"), Face.REGULAR, 12, Color.BLACK, y + 24);
            y = centred(pen, certificate.holder(), Face.BOLD, nameSize(certificate.holder()), Color.BLACK, y + 4);
            float named = Math.min(WIDE - 2 * MARGIN, 360);
            pen.rule((WIDE - named) / 2, y + 2, named, 0.8f);
            y = centred(pen, text.holderOf(holder), Face.REGULAR, 12, Color.BLACK, y + 6);
            y = centred(pen, text.body(), Face.REGULAR, 12, Color.BLACK, y + 16);
            signature(pen, certificate, Math.max(y + 14, TALL - EDGE - 168));
            qr(pen, certificate);
        }
    }

    /** A long name grows smaller, so that it stays on one line. */
    private float nameSize(String name) {
        float size = 26;
        while (size > 14 && fonts.width(Face.BOLD, name, size) > WIDE - 2 * MARGIN) {
            size--;
        }
        return size;
    }

    /** What was taught, where the batch says it. */
    void back() throws IOException {
        Map<String, BigDecimal> topics = text.topics();
        if (topics.isEmpty()) {
            return;
        }
        try (PdfPen pen = page()) {
            float y = centred(pen, words.get("report.training.certificate.topics"), Face.BOLD, 16, FRAME, EDGE + 40);
            y += 16;
            BigDecimal all = BigDecimal.ZERO;
            int no = 1;
            y = row(pen, "No", words.get("report.training.topic"), words.get("report.training.hours"), true, y);
            for (Map.Entry<String, BigDecimal> topic : topics.entrySet()) {
                y = row(
                        pen,
                        Integer.toString(no++),
                        topic.getKey(),
                        words.formats().decimal(topic.getValue()),
                        false,
                        y);
                all = all.add(topic.getValue());
            }
            row(pen, "", words.get("report.total"), words.formats().decimal(all), true, y);
        }
    }

    private float row(PdfPen pen, String no, String topic, String hours, boolean strong, float y) throws IOException {
        float x = MARGIN + 40;
        float wide = WIDE - 2 * x;
        Face face = strong ? Face.BOLD : Face.REGULAR;
        List<String> lines = fonts.wrap(face, topic, 11, wide - 130);
        float tall = lines.size() * 11 * PdfPen.LEADING + 8;
        pen.box(x, y, 40, tall, QUIET);
        pen.box(x + 40, y, wide - 120, tall, QUIET);
        pen.box(x + wide - 80, y, 80, tall, QUIET);
        pen.text(no, face, 11, Color.BLACK, x, y + 4, 40, Align.CENTRE);
        pen.lines(lines, face, 11, Color.BLACK, x + 46, y + 4, wide - 130, Align.LEFT);
        pen.text(hours, face, 11, Color.BLACK, x + wide - 80, y + 4, 80, Align.CENTRE);
        return y + tall;
    }

    private PdfPen page() throws IOException {
        PDPage page = new PDPage(new PDRectangle(WIDE, TALL));
        document.addPage(page);
        PdfPen pen = new PdfPen(new PDPageContentStream(document, page), fonts, TALL);
        pen.box(EDGE, EDGE, WIDE - 2 * EDGE, TALL - 2 * EDGE, FRAME);
        pen.box(EDGE + 3, EDGE + 3, WIDE - 2 * EDGE - 6, TALL - 2 * EDGE - 6, FRAME);
        if (demo) {
            pen.text(words.get("report.demo"), Face.BOLD, 10, Color.RED, EDGE, EDGE + 8, WIDE - 2 * EDGE, Align.CENTRE);
        }
        return pen;
    }

    private float letterhead(PdfPen pen, float from) throws IOException {
        float y = from;
        if (office.logo().isPresent()) {
            PDImageXObject logo =
                    PDImageXObject.createFromByteArray(document, office.logo().get(), "logo");
            pen.picture(logo, MARGIN, from, 58);
        }
        for (int i = 0; i < office.letterhead().size(); i++) {
            boolean bold = i < office.boldLines();
            y = centred(
                    pen, office.letterhead().get(i), bold ? Face.BOLD : Face.REGULAR, bold ? 13 : 9, Color.BLACK, y);
        }
        return y + 4;
    }

    private float centred(PdfPen pen, String words, Face face, float size, Color colour, float from)
            throws IOException {
        float y = from;
        for (String line : fonts.wrap(face, words, size, WIDE - 2 * MARGIN)) {
            pen.text(line, face, size, colour, MARGIN, y, WIDE - 2 * MARGIN, Align.CENTRE);
            y += size * PdfPen.LEADING;
        }
        return y;
    }

    private void signature(PdfPen pen, Certificate certificate, float from) throws IOException {
        float x = WIDE / 2 + 60;
        float wide = WIDE - MARGIN - x;
        float y = from;
        float leading = 11 * PdfPen.LEADING;
        for (String line : text.aboveSignature(certificate)) {
            pen.text(line, Face.REGULAR, 11, Color.BLACK, x, y, wide, Align.CENTRE);
            y += leading;
        }
        y += 52;
        String name = text.signer().map(Signatory::name).orElse("(                                        )");
        pen.text(name, Face.BOLD, 11, Color.BLACK, x, y, wide, Align.CENTRE);
        float named = fonts.width(Face.BOLD, name, 11);
        pen.rule(x + (wide - named) / 2, y + leading, named, 0.6f);
        y += 2;
        for (String line : text.belowSignature()) {
            y += leading;
            pen.text(line, Face.REGULAR, 11, Color.BLACK, x, y, wide, Align.CENTRE);
        }
    }

    private void qr(PdfPen pen, Certificate certificate) throws IOException {
        QrCode code = QrCode.of(CertificateSeal.payload(certificate));
        float module = QR / code.side();
        float top = TALL - EDGE - 24 - QR - 24;
        for (int row = 0; row < code.side(); row++) {
            for (int column = 0; column < code.side(); column++) {
                if (code.dark(column, row)) {
                    pen.fill(MARGIN + column * module, top + row * module, module + 0.1f, module + 0.1f, Color.BLACK);
                }
            }
        }
        String check = words.get("report.training.certificate.check", certificate.checkCode());
        pen.text(check, Face.REGULAR, 8, QUIET, MARGIN, top + QR + 5, 320, Align.LEFT);
        pen.text(
                words.get("report.training.certificate.verify"),
                Face.REGULAR,
                8,
                QUIET,
                MARGIN,
                top + QR + 16,
                320,
                Align.LEFT);
    }
}
