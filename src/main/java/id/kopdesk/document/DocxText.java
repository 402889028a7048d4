package id.kopdesk.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Text as Word can hold it. */
final class DocxText {
    private DocxText() {}

    /** Without what XML cannot hold, and without what turns the direction of reading; line breaks and tabs stay. */
    static String clean(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
            boolean turning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
            boolean outside = (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF;
            if (!control && !turning && !outside) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    static void set(CTText text, String value) {
        text.setStringValue(value);
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
    }

    /** Line breaks of a value become those of Word. */
    static void breakLines(XWPFRun run) {
        List<CTText> texts = run.getCTR().getTList();
        if (texts.stream().noneMatch(t -> t.getStringValue().contains("\n"))) {
            return;
        }
        if (texts.size() > 1) {
            texts.forEach(t -> set(t, t.getStringValue().replace('\n', ' ')));
            return;
        }
        String[] lines = texts.get(0).getStringValue().split("\n", -1);
        set(texts.get(0), lines[0]);
        for (int i = 1; i < lines.length; i++) {
            run.addBreak();
            set(run.getCTR().addNewT(), lines[i]);
        }
    }
}
