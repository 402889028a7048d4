package id.kopdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * Placeholders of one paragraph. Word cuts text into runs where it checked spelling or formatting changed, so they are
 * looked for in the joined text; the value takes the look of the place where its placeholder begins.
 */
final class DocxPlaceholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9_.-]*)\\s*}}");

    private record Piece(XWPFRun run, CTText text, int from) {}

    private DocxPlaceholders() {}

    static List<String> names(String text) {
        return PLACEHOLDER.matcher(text).results().map(m -> m.group(1)).toList();
    }

    /** @return names without a value, which stay as they are */
    static List<String> fill(XWPFParagraph paragraph, Map<String, String> values) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
            for (CTText text : run.getCTR().getTList()) {
                pieces.add(new Piece(run, text, joined.length()));
                joined.append(text.getStringValue());
            }
        }
        List<String> unknown = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(joined);
        List<MatchResult> found = matcher.results().toList();
        // From the last to the first, so that the places before stay where they are.
        for (int i = found.size() - 1; i >= 0; i--) {
            MatchResult match = found.get(i);
            String value = values.get(match.group(1));
            if (value == null) {
                unknown.add(match.group(1));
            } else {
                replace(pieces, match.start(), match.end(), DocxText.clean(value));
            }
        }
        pieces.stream().map(Piece::run).distinct().forEach(DocxText::breakLines);
        return unknown;
    }

    private static void replace(List<Piece> pieces, int from, int to, String value) {
        boolean written = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String text = piece.text().getStringValue();
            int end = i + 1 < pieces.size() ? pieces.get(i + 1).from() : Integer.MAX_VALUE;
            if (end <= from || piece.from() >= to) {
                continue;
            }
            int cutFrom = Math.max(0, from - piece.from());
            int cutTo = end >= to ? Math.min(text.length(), to - piece.from()) : text.length();
            String put = written ? "" : value;
            written = true;
            DocxText.set(piece.text(), text.substring(0, cutFrom) + put + text.substring(cutTo));
        }
    }
}
