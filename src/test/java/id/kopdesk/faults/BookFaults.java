package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.CooperativeImport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Workbooks that are broken or were made to do harm: refused in words, never anything else. */
final class BookFaults {
    private static final int MUTANTS = 70;

    List<Fault> all() {
        return List.of(
                Fault.once(28, "parts nested 200,000 deep", this::deep),
                Fault.of(30, "broken workbooks (generated mutants)", MUTANTS, MUTANTS, this::mutant),
                Fault.of(31, "zip bombs: padding, many parts, lying sizes, in 128 MB", 4, 4, this::bomb),
                Fault.of(32, "document types, external relations and formulas that call out", 6, 6, this::callsOut),
                Fault.once(33, "two parts of one name", this::twins),
                Fault.once(34, "other kinds of file under the name of a workbook", this::kinds));
    }

    /** @return the refusal's key, or empty when it could be read */
    private static String told(Path file) {
        try {
            CooperativeImport.Staged staged = Book.stage(file);
            assertThat(staged.preview().items()).isNotNull();
            return "";
        } catch (CodedException e) {
            assertThat(e.code()).matches("KD-[56]\\d\\d");
            assertThat(e.sentence(Texts.of(Texts.INDONESIAN))).hasSizeGreaterThan(25);
            return e.key();
        }
    }

    private void deep(Path folder, Random random, int at) throws IOException {
        for (String part : List.of(Book.SHEET, Book.STRINGS, Book.MAIN, Book.STYLES, Book.LINKS, Book.TYPES)) {
            Map<String, String> parts = Book.parts();
            String noise = random.ints(200_000, 'a', 'z')
                    .mapToObj(c -> "<" + (char) c + ">")
                    .collect(java.util.stream.Collectors.joining());
            parts.put(part, noise + parts.get(part));
            assertThat(told(Files.write(folder.resolve("dalam.xlsx"), Book.zip(parts))))
                    .as(part)
                    .isNotEmpty();
        }
    }

    private void mutant(Path folder, Random random, int at) throws IOException {
        List<Mutants.Mutant> mutants = Mutants.all();
        assertThat(mutants.size()).isGreaterThanOrEqualTo(40);
        Mutants.Mutant mutant = mutants.get(at % mutants.size());
        Set<String> before = scratch();
        Path file = Files.write(folder.resolve("rusak.xlsx"), mutant.bytes());
        try {
            String told = told(file);
            if (mutant.refused()) {
                assertThat(told).as(mutant.name()).isNotEmpty();
            }
        } catch (RuntimeException | Error e) {
            throw new AssertionError(mutant.name() + ": " + e, e);
        }
        assertThat(scratch()).as("temporary files after " + mutant.name()).isEqualTo(before);
        assertThat(Files.readAllBytes(file)).isEqualTo(mutant.bytes());
    }

    /** Files that a spreadsheet library lays down while it reads. */
    private static Set<String> scratch() throws IOException {
        Path temp = Path.of(System.getProperty("java.io.tmpdir"));
        Set<String> found = new HashSet<>();
        try (Stream<Path> list = Files.list(temp)) {
            list.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.matches("(poi|tika|xlsx|zip|ooxml).*"))
                    .filter(name -> !name.equals("poifiles"))
                    .forEach(found::add);
        }
        return found;
    }

    private void bomb(Path folder, Random random, int at) throws Exception {
        Map<String, String> parts = Book.parts();
        switch (at) {
            case 0 -> parts.put(Book.SHEET, "<worksheet>" + " ".repeat(60 << 20) + "</worksheet>");
            case 1 -> parts.put(Book.STRINGS, "<sst>" + "<si><t>a</t></si>".repeat(3_000_000) + "</sst>");
            case 2 -> {
                for (int i = 0; i < 20_000; i++) {
                    parts.put("xl/media/" + i, "");
                }
            }
            default -> parts.put(Book.SHEET, "<worksheet>" + "<!-- x -->".repeat(6 << 20) + "</worksheet>");
        }
        byte[] bytes = Book.zip(parts);
        if (at == 3) {
            lieAboutSizes(bytes);
        }
        Path file = Files.write(folder.resolve("bom.xlsx"), bytes);
        assertThat(bytes.length).isLessThan(8 << 20);
        try (Child child = Child.start(List.of("-Xmx128m"), BookFaults.class, file)) {
            assertThat(child.await("told ", 60)).matches("workbook\\.read\\.(bomb|damaged)");
        }
    }

    /** Says in every directory entry that the part is ten bytes long. */
    private static void lieAboutSizes(byte[] zip) {
        for (int i = 0; i < zip.length - 46; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 24] = 10;
                zip[i + 25] = 0;
                zip[i + 26] = 0;
                zip[i + 27] = 0;
            }
        }
    }

    /** Reads one file in little memory. */
    public static void main(String[] arguments) {
        try {
            id.kopdesk.workbook.SourceBook.read(Path.of(arguments[0]), id.kopdesk.base.Progress.NONE);
            System.out.println("told nothing");
        } catch (CodedException e) {
            System.out.println("told " + e.key());
        }
    }

    private void callsOut(Path folder, Random random, int at) throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        canary.start();
        try {
            String there = "http://127.0.0.1:" + canary.getAddress().getPort() + "/a";
            String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + there + "\">]>";
            String outside = "<!DOCTYPE a SYSTEM \"" + there + "\">";
            Map<String, String> parts = Book.parts();
            boolean mustRefuse = at < 4;
            switch (at) {
                case 0 -> parts.compute(Book.SHEET, (part, text) -> entity + text);
                case 1 -> parts.compute(Book.STRINGS, (part, text) -> entity + text.replace("INDRASARI", "&x;"));
                case 2 -> parts.compute(Book.MAIN, (part, text) -> outside + text);
                case 3 -> parts.compute(Book.LINKS, (part, text) -> outside + text);
                case 4 ->
                    parts.compute(
                            Book.LINKS,
                            (part, text) -> text.replace(
                                    "</Relationships>",
                                    "<Relationship Id=\"x\" TargetMode=\"External\" Target=\"" + there
                                            + "/worksheets/sheet9.xml\"/></Relationships>"));
                default ->
                    parts.compute(
                            Book.SHEET,
                            (part, text) -> text.replace(
                                    "t=\"s\"><v>7<", "t=\"str\"><f>WEBSERVICE(\"" + there + "\")</f><v>Tungkaran<"));
            }
            String told = told(Files.write(folder.resolve("luar.xlsx"), Book.zip(parts)));
            if (mustRefuse) {
                assertThat(told).isNotEmpty();
            }
            assertThat(calls).as("calls to the outside").hasValue(0);
        } finally {
            canary.stop(0);
        }
    }

    private void twins(Path folder, Random random, int at) throws IOException {
        for (String other : List.of("xl/worksheets/sheetX.xml", "XL/worksheets/sheet1.xml")) {
            Map<String, String> parts = Book.parts();
            parts.put(other, "<worksheet><sheetData/></worksheet>");
            byte[] bytes = Book.zip(parts);
            byte[] from = other.getBytes(StandardCharsets.US_ASCII);
            byte[] to = Book.SHEET.getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; other.contains("sheetX") && i < bytes.length - from.length; i++) {
                if (java.util.Arrays.equals(bytes, i, i + from.length, from, 0, from.length)) {
                    System.arraycopy(to, 0, bytes, i, to.length);
                }
            }
            assertThat(told(Files.write(folder.resolve("kembar.xlsx"), bytes)))
                    .as(other)
                    .isNotEmpty();
        }
    }

    private void kinds(Path folder, Random random, int at) throws IOException {
        byte[] old = new byte[4096];
        old[0] = (byte) 0xD0;
        old[1] = (byte) 0xCF;
        byte[] locked = old.clone();
        byte[] word = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(word, 0, locked, 700, word.length);
        Map<String, String> macro = Book.parts();
        macro.put("xl/vbaProject.bin", "x");
        List<String> told = new ArrayList<>();
        told.add(told(Files.write(folder.resolve("lama.xls"), old)));
        told.add(told(Files.write(folder.resolve("sandi.xlsx"), locked)));
        told.add(told(Files.write(folder.resolve("makro.xlsm"), Book.zip(macro))));
        told.add(told(Files.writeString(folder.resolve("koma.xlsx"), "nama,desa\na,b\n")));
        told.add(told(Files.writeString(folder.resolve("web.xls"), "<html><table><tr><td>nama</td></tr></table>")));
        told.add(told(Files.write(folder.resolve("surat.xlsx"), Book.zip(Map.of("word/document.xml", "<a/>")))));
        assertThat(told).doesNotContain("").doesNotHaveDuplicates();
    }
}
