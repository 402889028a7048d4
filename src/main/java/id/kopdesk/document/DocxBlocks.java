package id.kopdesk.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Pieces of a document that others are made of. */
final class DocxBlocks {
    /** Widths of a table are written in fiftieths of a per cent. */
    private static final int PART = 50;
    /** Width between the margins of an A4 page, in twentieths of a point. */
    private static final int PAGE = 9070;

    private DocxBlocks() {}

    /** A table of one row without lines, before the paragraph. @param percents widths of its columns, 100 in all */
    static XWPFTable table(XWPFDocument document, XWPFParagraph before, List<Integer> percents) {
        try (XmlCursor cursor = before.getCTP().newCursor()) {
            XWPFTable table = document.insertNewTbl(cursor);
            while (table.getRow(0).getTableCells().size() < percents.size()) {
                table.getRow(0).createCell();
            }
            table.removeBorders();
            widths(table, percents);
            return table;
        }
    }

    static void widths(XWPFTable table, List<Integer> percents) {
        CTTblPr properties = table.getCTTbl().getTblPr() == null
                ? table.getCTTbl().addNewTblPr()
                : table.getCTTbl().getTblPr();
        CTTblWidth whole = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        whole.setType(STTblWidth.PCT);
        whole.setW(BigInteger.valueOf(100L * PART));
        CTTblLayoutType layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        percents.forEach(percent -> grid.addNewGridCol().setW(BigInteger.valueOf((long) PAGE * percent / 100)));
        table.getRows().forEach(row -> {
            for (int i = 0; i < percents.size(); i++) {
                row.getCell(i).setWidthType(org.apache.poi.xwpf.usermodel.TableWidthType.PCT);
                row.getCell(i).setWidth(percents.get(i) + "%");
            }
        });
    }

    static XWPFParagraph first(XWPFTableCell cell) {
        XWPFParagraph first = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().get(0);
        first.setSpacingAfter(0);
        first.setSpacingBefore(0);
        return first;
    }

    static void clear(XWPFParagraph paragraph) {
        while (!paragraph.getRuns().isEmpty()) {
            paragraph.removeRun(0);
        }
    }
}
