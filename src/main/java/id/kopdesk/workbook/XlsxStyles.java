package id.kopdesk.workbook;

import java.io.InputStream;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Which cell styles show a number as a date. */
final class XlsxStyles {
    static final XlsxStyles NONE = new XlsxStyles(new BitSet());

    private final BitSet dates;

    private XlsxStyles(BitSet dates) {
        this.dates = dates;
    }

    static XlsxStyles read(InputStream in) throws XMLStreamException {
        BitSet dates = new BitSet();
        Set<String> formats = new HashSet<>();
        boolean inCells = false;
        int style = 0;
        XmlPart xml = new XmlPart(in);
        while (xml.next()) {
            if (xml.is("numFmt") && showsDate(xml.text("formatCode"))) {
                formats.add(xml.text("numFmtId"));
            } else if (xml.is("cellXfs")) {
                inCells = true;
            } else if (xml.is("cellStyles") || xml.is("dxfs")) {
                inCells = false;
            } else if (inCells && xml.is("xf")) {
                String format = xml.text("numFmtId");
                dates.set(style++, formats.contains(format) || builtIn(format));
            }
        }
        return new XlsxStyles(dates);
    }

    boolean isDate(String style) {
        return !style.isEmpty() && dates.get(Integer.parseInt(style));
    }

    private static boolean builtIn(String format) {
        int id = format.matches("\\d{1,3}") ? Integer.parseInt(format) : 0;
        return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    }

    private static boolean showsDate(String code) {
        String bare = code.replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\[[^\\]]*\\]", "")
                .replaceAll("\\\\.", "")
                .toLowerCase(Locale.ROOT);
        return bare.contains("y") || bare.contains("d");
    }
}
