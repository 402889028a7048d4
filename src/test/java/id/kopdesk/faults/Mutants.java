package id.kopdesk.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Workbooks that are broken, each in its own way. */
final class Mutants {
    /**
     * @param refused whether nothing of it can be taken; otherwise its sound rows may be shown
     */
    record Mutant(String name, byte[] bytes, boolean refused) {}

    private final List<Mutant> all = new ArrayList<>();

    static List<Mutant> all() throws IOException {
        Mutants mutants = new Mutants();
        mutants.ofZip();
        mutants.ofXml();
        mutants.ofCells();
        return mutants.all;
    }

    private void ofZip() throws IOException {
        byte[] whole = Book.zip(Book.parts());
        for (int cut :
                new int[] {4, 30, 100, whole.length / 4, whole.length / 2, whole.length - 30, whole.length - 1}) {
            all.add(new Mutant("cut at " + cut, Arrays.copyOf(whole, cut), true));
        }
        for (int seed = 0; seed < 6; seed++) {
            byte[] noisy = whole.clone();
            Random random = new Random(seed);
            for (int i = 0; i < 40; i++) {
                noisy[30 + random.nextInt(noisy.length - 60)] = (byte) random.nextInt();
            }
            all.add(new Mutant("noise " + seed, noisy, false));
        }
        byte[] blank = whole.clone();
        Arrays.fill(blank, 200, Math.min(900, blank.length), (byte) 0);
        all.add(new Mutant("zeroed middle", blank, false));
        byte[] tail = Arrays.copyOf(whole, whole.length + 5000);
        all.add(new Mutant("trailing zeros", tail, false));
        for (String part : List.of(Book.TYPES, Book.MAIN, Book.LINKS, Book.STRINGS, Book.SHEET, Book.STYLES)) {
            Map<String, String> parts = Book.parts();
            parts.remove(part);
            all.add(new Mutant("without " + part, Book.zip(parts), !part.equals(Book.STYLES)));
            all.add(with(part, "", "empty " + part, true));
        }
    }

    private void ofXml() throws IOException {
        for (String part : List.of(Book.MAIN, Book.LINKS, Book.STRINGS, Book.SHEET)) {
            String text = Book.part(part);
            all.add(with(part, text.substring(0, text.length() / 2), "half of " + part, true));
            all.add(with(part, text.replaceFirst("=\"", "="), "unquoted in " + part, true));
            all.add(with(part, text.replaceFirst(">", ">&nope;"), "unknown entity in " + part, true));
            all.add(with(part, "<?xml version=\"1.0\" encoding=\"x-nope\"?>" + text, "charset of " + part, true));
            all.add(with(part, text + text, "twice " + part, false));
        }
        String sheet = Book.part(Book.SHEET);
        all.add(with(Book.SHEET, "<a>".repeat(20_000) + sheet, "20,000 open tags", true));
        all.add(with(Book.SHEET, sheet.replace("<row", "\u0001<row"), "control character", true));
    }

    private void ofCells() throws IOException {
        String sheet = Book.part(Book.SHEET);
        all.add(with(Book.SHEET, sheet.replace("<v>7<", "<v>99999<"), "string beyond the table", true));
        all.add(with(Book.SHEET, sheet.replace("<v>7<", "<v>-1<"), "negative string", true));
        all.add(with(Book.SHEET, sheet.replace("<v>7<", "<v>x<"), "string that is no number", true));
        all.add(with(Book.SHEET, sheet.replace("r=\"B2\"", "r=\"ZZZZZZZZZ2\""), "column beyond all", false));
        all.add(with(Book.SHEET, sheet.replace("r=\"B2\"", "r=\"2B\""), "reference the wrong way", false));
        all.add(with(Book.SHEET, sheet.replace("<row r=\"2\"", "<row r=\"99999999999\""), "row beyond all", true));
        all.add(with(Book.SHEET, sheet.replace("<row r=\"2\"", "<row r=\"-5\""), "negative row", false));
        all.add(with(Book.SHEET, sheet.replace("<row r=\"3\"", "<row r=\"2\""), "two rows of one number", false));
        all.add(with(Book.SHEET, sheet.replace("t=\"s\"><v>7<", "><v>1e999999999<"), "endless number", false));
        all.add(with(
                Book.SHEET, sheet.replace("t=\"s\"><v>7<", "t=\"d\"><v>2026-99-99<"), "date of no calendar", true));
        all.add(with(
                Book.SHEET, sheet.replace("t=\"s\"><v>7<", "s=\"77\"><v>46239<"), "style that is not there", false));
        all.add(with(
                Book.SHEET,
                sheet.replace(
                        "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"),
                "everything merged",
                false));
        all.add(with(Book.MAIN, Book.part(Book.MAIN).replace("rId1", "rId9"), "sheet that points nowhere", true));
    }

    private static Mutant with(String part, String text, String name, boolean refused) throws IOException {
        Map<String, String> parts = Book.parts();
        if (Book.part(part).equals(text)) {
            throw new IllegalStateException("no mutant: " + name);
        }
        parts.put(part, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        return new Mutant(name, Book.zip(parts), refused);
    }
}
