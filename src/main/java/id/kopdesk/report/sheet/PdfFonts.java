package id.kopdesk.report.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The bundled type in a print, with what it measures. Letters that the type lacks become a question mark. */
public final class PdfFonts {
    public enum Face {
        REGULAR("Regular"),
        BOLD("Bold"),
        ITALIC("Italic");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    private static final int UNITS = 1000;
    private static final String UNKNOWN = "?";

    private final Map<Face, PDFont> fonts = new HashMap<>();
    private final Map<Face, Map<Integer, Float>> widths = new HashMap<>();

    public PdfFonts(PDDocument document) throws IOException {
        for (Face face : Face.values()) {
            try (InputStream in = Objects.requireNonNull(
                    PdfFonts.class.getResourceAsStream("/fonts/NotoSans-" + face.file + ".ttf"))) {
                TrueTypeFont type = new TTFParser(true).parseEmbedded(in);
                // Ligatures are looked up letter by letter: half of the time that a long list takes, for nothing seen.
                type.setEnableGsub(false);
                fonts.put(face, PDType0Font.load(document, type, true));
            }
            widths.put(face, new HashMap<>());
        }
    }

    public PDFont of(Face face) {
        return Objects.requireNonNull(fonts.get(face));
    }

    /** What of the text can be drawn. */
    public String drawable(Face face, String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .forEach(c -> out.append(unit(face, c) < 0 ? UNKNOWN : Character.toString(c)));
        return out.toString();
    }

    /** Width in points at that size. */
    public float width(Face face, String text, float size) {
        float units = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            units += Math.max(0, unit(face, text.codePointAt(i)));
        }
        return units * size / UNITS;
    }

    /** Negative where the type has no such letter. */
    private float unit(Face face, int letter) {
        return Objects.requireNonNull(widths.get(face)).computeIfAbsent(letter, c -> {
            try {
                return of(face).getStringWidth(Character.toString(c));
            } catch (IOException | IllegalArgumentException e) {
                return -1f;
            }
        });
    }

    /** Breaks a text into lines that are no wider; a word that is wider by itself is broken. */
    public List<String> wrap(Face face, String text, float size, float most) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : drawable(face, part).split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (width(face, longer, size) <= most) {
                    line.setLength(0);
                    line.append(longer);
                    continue;
                }
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                }
                line.setLength(0);
                line.append(broken(face, word, size, most, lines));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private String broken(Face face, String word, float size, float most, List<String> lines) {
        String rest = word;
        while (width(face, rest, size) > most && rest.length() > 1) {
            int fits = rest.length() - 1;
            while (fits > 1 && width(face, rest.substring(0, fits), size) > most) {
                fits--;
            }
            lines.add(rest.substring(0, fits));
            rest = rest.substring(fits);
        }
        return rest;
    }
}
