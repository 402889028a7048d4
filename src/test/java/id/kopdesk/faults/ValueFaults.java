package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeImport;
import id.kopdesk.intake.CellValue;
import id.kopdesk.intake.Fields;
import id.kopdesk.workbook.Cell;
import id.kopdesk.workbook.SourceBook;
import id.kopdesk.workbook.SourceRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Values as people and spreadsheets spoil them: taken as they are, or refused with their row. */
final class ValueFaults {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<String> FORMULAS = List.of(
            "=1+1",
            "+1",
            "-1+2",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            " =1",
            "\u00A0=1",
            "＝1",
            "＋1",
            "－1",
            "＠A",
            "a\n=1",
            "=cmd|'/c calc'!A0",
            "=HYPERLINK(\"http://127.0.0.1\")",
            "'=1",
            "|x",
            "%0A=1");
    private static final List<String> NAMES = List.of(
            "O'Brien",
            "Robert'); DROP TABLE cooperative;--",
            "Koperasi 🌾🏝️",
            "e\u0301clair",
            "a\u202Egnp.exe",
            "a\u0000b",
            "a\u200Db",
            "İIıi",
            "数据 قرية",
            "x".repeat(190),
            "\"quoted\" & <b>",
            "50% ; {0} '{1}'",
            "\uD83D");

    List<Fault> all() {
        return List.of(
                Fault.of(35, "long numbers kept as numbers, with blanks, dots, or letters", 20, 500, this::digits),
                Fault.once(36, "days of no calendar, serial 60, 1900 and 1904, two-digit years", this::dates),
                Fault.of(37, "amounts of money as people write them", 50, 2000, this::money),
                Fault.once(38, "texts that look like formulas in an export", this::export),
                Fault.once(39, "formulas in a list: errors, stale values, links to other files", this::formulas),
                Fault.of(40, "names that hurt databases, files and screens", NAMES.size(), NAMES.size(), this::name),
                Fault.of(42, "columns moved, titles, blank lines and totals added", 10, 200, this::shuffled),
                Fault.once(44, "languages, zones and encodings of the PC: the same bytes", this::locales));
    }

    private static Fields fields(CellValue value) {
        return new Fields(Map.of("x", value), Set.of(), TODAY);
    }

    /** Exact whole rupiah, or an error: never a thousandth, never a thousand times as much. */
    private void money(Path folder, Random random, int at) {
        long amount = random.nextInt(3) == 0 ? random.nextInt(1000) : Math.abs(random.nextLong() % 1_000_000_000_000L);
        String dots = String.format(java.util.Locale.ROOT, "%,d", amount).replace(',', '.');
        String commas = dots.replace('.', ',');
        List<String> exact = List.of(
                dots,
                dots + ",00",
                "Rp" + dots,
                "Rp. " + dots + ",-",
                Long.toString(amount),
                amount >= 1_000_000 ? commas + ".00" : dots);
        String written = exact.get(at % exact.size());
        assertThat(fields(new CellValue.Words(written)).rupiah("x")).as(written).contains(amount);
        assertThat(fields(new CellValue.Figure(BigDecimal.valueOf(amount))).rupiah("x"))
                .contains(amount);
        for (String wrong : List.of(dots + ",50", "-" + dots, dots + " juta", dots + ".")) {
            Fields read = fields(new CellValue.Words(wrong));
            assertThat(read.rupiah("x")).as(wrong).isEmpty();
            assertThat(read.findings()).as(wrong).isNotEmpty();
        }
    }

    private void digits(Path folder, Random random, int at) {
        StringBuilder digits = new StringBuilder("63");
        int length = 10 + random.nextInt(9);
        while (digits.length() < length) {
            digits.append(random.nextInt(10));
        }
        String text = digits.toString();
        Fields number = fields(new CellValue.Figure(new BigDecimal(text).round(new java.math.MathContext(15))));
        Optional<String> read = number.identifier("x");
        if (length > 15) {
            assertThat(read).as("number cell of %s digits", length).isEmpty();
            assertThat(number.findings()).isNotEmpty();
        } else {
            assertThat(read).contains(text);
        }
        for (String written :
                List.of(text, " " + text + " ", "'" + text, text.replaceFirst("3", "O"), text.replace('1', '１'))) {
            Optional<String> kept = fields(new CellValue.Words(written)).identifier("x");
            String expected = CleanText.of(written).replaceFirst("^'", "");
            assertThat(kept).as("text cell \"%s\"", written).contains(expected);
        }
    }

    private void dates(Path folder, Random random, int at) throws IOException {
        assertThat(fields(new CellValue.Words("31/12/85")).date("x"))
                .satisfies(found -> assertThat(found.isEmpty() || found.get().equals(LocalDate.of(1985, 12, 31)))
                        .isTrue());
        for (String wrong : List.of(
                "29-02-2025", "31/04/2026", "32/01/2026", "2026-13-01", "00/00/0000", "kemarin", "29/02/1900")) {
            Fields read = fields(new CellValue.Words(wrong));
            assertThat(read.date("x")).as(wrong).isEmpty();
            assertThat(read.findings()).as(wrong).isNotEmpty();
        }
        for (int serial : new int[] {1, 59, 60, 61, 20_000, 46_239, 80_000}) {
            for (boolean mac : new boolean[] {false, true}) {
                Cell cell = serial(folder, serial, mac);
                LocalDate real = mac
                        ? LocalDate.of(1904, 1, 1).plusDays(serial)
                        : LocalDate.of(1899, 12, 30).plusDays(serial < 60 ? serial + 1L : serial);
                if (cell instanceof Cell.Date day) {
                    assertThat(day.date())
                            .as("serial %s, 1904: %s", serial, mac)
                            .isEqualTo(real);
                    boolean known = !real.isBefore(LocalDate.of(1920, 1, 1)) && !real.isAfter(TODAY.plusYears(2));
                    assertThat(fields(new CellValue.Day(real)).date("x").isPresent())
                            .isEqualTo(known);
                } else {
                    assertThat(serial).as("a serial that is no day").isEqualTo(60);
                }
            }
        }
    }

    private static Cell serial(Path folder, int serial, boolean mac) throws IOException {
        Map<String, String> parts = Book.parts();
        parts.put(
                Book.SHEET,
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + serial
                        + "</v></c></row></sheetData></worksheet>");
        parts.compute(
                Book.MAIN,
                (part, text) -> mac ? text.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>") : text);
        Path file = Files.write(folder.resolve("hari.xlsx"), Book.zip(parts));
        return java.util.Objects.requireNonNull(SourceBook.read(file, Progress.NONE)
                .sheets()
                .get(0)
                .rows()
                .get(0)
                .cells()
                .get(0));
    }

    private void export(Path folder, Random random, int at) throws IOException {
        Path file = folder.resolve("daftar.xlsx");
        Export.write(file, FORMULAS.stream());
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(file))) {
            Set<String> found = new HashSet<>();
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING) {
                            String text = cell.getStringCellValue();
                            found.add(text);
                            if (FORMULAS.contains(text) && !text.startsWith("'") && !text.startsWith("%")) {
                                assertThat(cell.getCellStyle().getQuotePrefixed())
                                        .as("marked as text: \"%s\"", text)
                                        .isTrue();
                            }
                        } else if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
                            assertThat(cell.getCellFormula()).matches("(SUBTOTAL|SUM|IF|IFERROR)\\(.*");
                        }
                    }));
            assertThat(found).containsAll(FORMULAS);
        }
        List<String> back = new ArrayList<>();
        SourceBook.read(file, Progress.NONE).sheets().get(0).rows().stream()
                .map(SourceRow::cells)
                .filter(cells -> cells.get(0) instanceof Cell.Text)
                .forEach(cells -> back.add(((Cell.Text) cells.get(0)).text().replace("\r\n", "\n")));
        assertThat(back)
                .containsAll(
                        FORMULAS.stream().filter(text -> !text.contains("\r")).toList());
    }

    private void formulas(Path folder, Random random, int at) throws IOException {
        Map<String, String> parts = Book.parts();
        parts.compute(
                Book.SHEET,
                (part, text) -> text.replace("t=\"s\"><v>5<", "t=\"str\"><f>A9</f><v>KDMP LAMA<")
                        .replace("t=\"s\"><v>6<", "t=\"str\"><f>[1]Lain!A1</f><v>Indrasari<")
                        .replace("t=\"s\"><v>10<", "t=\"e\"><f>1/0</f><v>#REF!<"));
        CooperativeImport.Staged staged = Book.stage(Files.write(folder.resolve("rumus.xlsx"), Book.zip(parts)));
        assertThat(staged.preview().items()).hasSize(3);
        assertThat(staged.preview().item(3).orElseThrow().ready())
                .as("a row with #REF!")
                .isFalse();
        assertThat(staged.preview().item(2).orElseThrow().place()).isEqualTo("63.03.05.2052");
    }

    private void name(Path folder, Random random, int at) throws IOException {
        String raw = NAMES.get(at % NAMES.size());
        String name = CleanText.of(raw);
        assertThat(name).doesNotContain("\u202E", "\u0000");
        Path file = folder.resolve("nama.xlsx");
        Export.write(file, java.util.stream.Stream.of(name));
        List<Cell> cells = new ArrayList<>();
        SourceBook.read(file, Progress.NONE)
                .sheets()
                .get(0)
                .rows()
                .forEach(row -> cells.addAll(row.cells().values()));
        if (!name.isBlank()) {
            assertThat(cells).as("in the export").contains(new Cell.Text(name));
        }
        try (var database = Desk.make(folder.resolve("o"))) {
            Desk desk = new Desk(database);
            desk.save(1, "Koperasi " + name);
            String kept = database.read(handle -> handle.createQuery("SELECT name FROM cooperative")
                    .mapTo(String.class)
                    .one());
            assertThat(kept).isEqualTo("Koperasi " + name);
            assertThat(database.check(Desk.TABLES, Progress.NONE).faults()).isEmpty();
        }
    }

    private void shuffled(Path folder, Random random, int at) throws IOException {
        List<List<String>> rows = List.of(
                List.of("NAMA KOPERASI", "DESA/KEL", "KECAMATAN", "KABUPATEN", "NIB"),
                List.of("KDMP INDRASARI", "Indrasari", "Martapura", "Banjar", "1905250093184"),
                List.of("KDMP TUNGKARAN", "Tungkaran", "Martapura", "Banjar", "1905250093185"),
                List.of("KDMP BINCAU", "Bincau", "Martapura", "Banjar", "-"));
        List<Integer> order = new ArrayList<>(IntStream.range(0, 5).boxed().toList());
        Collections.shuffle(order, random);
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            lines.add("DATA KDKMP BAGIAN " + i + ";;;;");
        }
        for (List<String> row : rows) {
            for (int i = random.nextInt(3); i > 0; i--) {
                lines.add(";;;;");
            }
            lines.add(String.join(";", order.stream().map(row::get).toList()));
        }
        lines.add("JUMLAH;;;;3");
        lines.add(";;;;");
        CooperativeImport.Staged staged = Book.stage(Files.write(folder.resolve("daftar.csv"), lines));
        assertThat(staged.preview().items()).as("columns %s", order).hasSize(3);
        assertThat(staged.preview().items().get(0).place()).isEqualTo("63.03.05.2052");
        assertThat(staged.list().totals()).hasSize(1);
    }

    private void locales(Path folder, Random random, int at) throws Exception {
        Set<String> sums = new HashSet<>();
        List<List<String>> settings = List.of(
                List.of(
                        "-Duser.language=id",
                        "-Duser.country=ID",
                        "-Duser.timezone=Asia/Makassar",
                        "-Dfile.encoding=UTF-8"),
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
                List.of(
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=America/Los_Angeles",
                        "-Dfile.encoding=windows-1252"),
                List.of(
                        "-Duser.language=th",
                        "-Duser.country=TH",
                        "-Duser.variant=TH",
                        "-Duser.timezone=Asia/Kathmandu",
                        "-Dfile.encoding=ISO-8859-1"),
                List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC", "-Dfile.encoding=US-ASCII"));
        for (List<String> setting : settings) {
            try (Child child = Child.start(setting, Export.class, folder.resolve("x" + sums.size() + ".xlsx"), 300)) {
                sums.add(child.await("written ", 60));
            }
        }
        assertThat(sums).as("different exports").hasSize(1);
    }
}
