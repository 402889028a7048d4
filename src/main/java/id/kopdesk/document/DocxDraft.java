package id.kopdesk.document;

import id.kopdesk.office.PaperSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Writes a template as code, so that what is shipped can be read and changed like any source:
 * {@code new DocxDraft(paper).letterhead().title("BERITA ACARA", "Nomor: {{nomor}}").text("Pada hari {{hari}} …")
 * .table(List.of("No.", "Nama"), List.of("{{peserta.no}}", "{{peserta.nama}}"), List.of(10, 90)).signatures().bytes()}.
 */
public final class DocxDraft {
    private static final int SIZE = 11;
    private static final int SMALL = 10;
    /** Margins in twentieths of a point: 2 cm at the sides and below, 1.5 cm above the letterhead. */
    private static final long MARGIN = 1134;

    private static final long TOP = 850;

    private final XWPFDocument document = new XWPFDocument();

    public DocxDraft(PaperSize paper) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(paper == PaperSize.F4 ? 12189 : 11906));
        size.setH(BigInteger.valueOf(paper == PaperSize.F4 ? 18709 : 16838));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(TOP));
        font();
    }

    private void font() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Arial");
        fonts.setHAnsi("Arial");
        fonts.setCs("Arial");
        document.createStyles().setDefaultFonts(fonts);
    }

    /** Where the office's letterhead will stand. */
    public DocxDraft letterhead() {
        plain("{{kop}}");
        return this;
    }

    public DocxDraft title(String title, String below) {
        XWPFRun run = centred(title);
        run.setBold(true);
        run.setFontSize(SIZE + 2);
        if (!below.isEmpty()) {
            centred(below);
        }
        return this;
    }

    public DocxDraft heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(200);
        paragraph.setSpacingAfter(60);
        paragraph.setKeepNext(true);
        XWPFRun run = run(paragraph, text);
        run.setBold(true);
        return this;
    }

    public DocxDraft text(String text) {
        XWPFParagraph paragraph = plain(text);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setSpacingAfter(120);
        return this;
    }

    /** A line of "name : value". */
    public DocxDraft pair(String name, String value) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(20);
        paragraph.setIndentationLeft(3000);
        paragraph.setIndentationHanging(3000);
        paragraph.getCTP().getPPr().addNewTabs().addNewTab().setPos(BigInteger.valueOf(3000));
        paragraph
                .getCTP()
                .getPPr()
                .getTabs()
                .getTabArray(0)
                .setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc.LEFT);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(SIZE);
        run.setText(name);
        run.addTab();
        XWPFRun second = paragraph.createRun();
        second.setFontSize(SIZE);
        second.setText(": " + value);
        return this;
    }

    /**
     * A table with one heading row and one row that is repeated for each item.
     *
     * @param percents widths of the columns, 100 in all
     */
    public DocxDraft table(List<String> headings, List<String> row, List<Integer> percents) {
        XWPFTable table = document.createTable(2, headings.size());
        DocxBlocks.widths(table, percents);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < headings.size(); i++) {
            cell(head, i, headings.get(i)).setBold(true);
            head.getCell(i).setColor("E7E7E7");
            cell(table.getRow(1), i, row.get(i));
            table.getRow(1).setCantSplitRow(true);
        }
        XWPFParagraph after = document.createParagraph();
        after.setSpacingAfter(60);
        return this;
    }

    /** Where the signatures will stand. */
    public DocxDraft signatures() {
        document.createParagraph().setSpacingAfter(0);
        plain("{{ttd}}");
        return this;
    }

    /** A small line at the foot of every page. */
    public DocxDraft foot(String text) {
        XWPFParagraph paragraph = document.createFooter(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                .createParagraph();
        XWPFRun run = run(paragraph, text);
        run.setFontSize(8);
        return this;
    }

    /** The template as a .docx file. */
    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XWPFRun centred(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(60);
        return run(paragraph, text);
    }

    private XWPFParagraph plain(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        run(paragraph, text);
        return paragraph;
    }

    private static XWPFRun cell(XWPFTableRow row, int column, String text) {
        XWPFRun run = run(DocxBlocks.first(row.getCell(column)), text);
        run.setFontSize(SMALL);
        return run;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(SIZE);
        run.setText(text);
        return run;
    }
}
