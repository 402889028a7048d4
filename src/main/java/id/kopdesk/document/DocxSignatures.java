package id.kopdesk.document;

import id.kopdesk.office.Office;
import id.kopdesk.office.Side;
import id.kopdesk.office.Signatory;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The signature blocks, as Permendagri 1/2023 Pasal 44(3) asks: position, name with degree, rank, NIP. */
final class DocxSignatures {
    private static final int ROOM_TO_SIGN = 4;

    private DocxSignatures() {}

    static void put(XWPFDocument document, XWPFParagraph paragraph, DocxContent.Head head) {
        Office office = head.office();
        DocxBlocks.clear(paragraph);
        XWPFTable table = DocxBlocks.table(document, paragraph, List.of(50, 50));
        XWPFTableRow row = table.getRow(0);
        row.setCantSplitRow(true);
        Optional<Signatory> left = office.signatory(Side.LEFT);
        Optional<Signatory> right = office.signatory(Side.RIGHT);
        XWPFTableCell dated = row.getCell(1);
        // One signer alone stands at the right, under place and date.
        Optional<Signatory> main = right.isPresent() ? right : left;
        boolean both = right.isPresent() && left.isPresent();
        // Both names stand on one line, whoever signs for somebody else.
        boolean deputy = both && (left.get().signAs() != null || right.get().signAs() != null);
        block(dated, head.place(), main, deputy);
        if (both) {
            block(row.getCell(0), head.acknowledged(), left, deputy);
        } else {
            DocxBlocks.first(row.getCell(0));
        }
    }

    private static void block(XWPFTableCell cell, String above, Optional<Signatory> signer, boolean deputy) {
        line(DocxBlocks.first(cell), above);
        if (signer.isEmpty()) {
            for (int i = 0; i < ROOM_TO_SIGN + 1; i++) {
                line(cell.addParagraph(), "");
            }
            line(cell.addParagraph(), "(……………………………………)");
            return;
        }
        Signatory who = signer.get();
        if (who.signAs() != null) {
            line(cell.addParagraph(), who.signAs());
        }
        line(cell.addParagraph(), who.position() + ",");
        int room = ROOM_TO_SIGN + (deputy && who.signAs() == null ? 1 : 0);
        for (int i = 0; i < room; i++) {
            line(cell.addParagraph(), "");
        }
        XWPFRun name = line(cell.addParagraph(), who.name());
        name.setBold(true);
        name.setUnderline(UnderlinePatterns.SINGLE);
        if (who.rank() != null) {
            line(cell.addParagraph(), who.rank());
        }
        if (who.nip() != null) {
            line(cell.addParagraph(), "NIP " + who.nip());
        }
    }

    private static XWPFRun line(XWPFParagraph paragraph, String text) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBefore(0);
        paragraph.setKeepNext(true);
        XWPFRun run = paragraph.createRun();
        run.setText(DocxText.clean(text));
        return run;
    }
}
