package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.AccountTrials;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.database.LayeredOffice;
import id.kopdesk.safekeeping.SafekeepingTrials;
import id.kopdesk.workbook.SourceBook;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Backups, passwords, older schemas and the longest list: what the rooms bring to the matrix. */
final class OfficeFaults {
    /** More than the longest of these jobs has, so that the last tries are undisturbed. */
    private static final int OPERATIONS = 45;

    private static final int ROWS = 1_000_000;
    private static final int FIRST_WITH_COOPERATIVES = 40;

    List<Fault> all() {
        return List.of(
                Fault.of(
                        4,
                        "power gone at the n-th file operation of a restore",
                        3,
                        OPERATIONS,
                        spread(SafekeepingTrials::restoreKilled)),
                Fault.of(
                        4,
                        "power gone at the n-th file operation of a step back",
                        2,
                        OPERATIONS,
                        spread(SafekeepingTrials::stepBackKilled)),
                Fault.of(
                        4,
                        "power gone at the n-th file operation of a backup",
                        2,
                        OPERATIONS,
                        spread(SafekeepingTrials::backupKilled)),
                Fault.of(17, "wrong password ten times", 1, 5, AccountTrials::wrongPasswords),
                Fault.of(18, "forgotten password, recovery key", 1, 5, AccountTrials::forgotten),
                Fault.of(
                        19,
                        "bit flipped in the key file, in one copy or in both",
                        2,
                        60,
                        AccountTrials::damagedKeyFile),
                new Fault(
                        "25",
                        "data of each earlier schema is brought to this one",
                        1,
                        schemas().size(),
                        this::upgrade),
                new Fault("29", "workbook of 1,000,000 rows in 256 MB", 0, 1, this::longest),
                Fault.of(
                        52,
                        "second place for backups gone, full, slow, on the same disk",
                        2,
                        10,
                        SafekeepingTrials::secondPlace),
                Fault.of(53, "one bit flipped in a backup that is restored", 4, 200, SafekeepingTrials::damagedBackup),
                Fault.of(53, "backup cut off, of another key, or none", 1, 20, SafekeepingTrials::foreignBackup));
    }

    /** A few tries are spread over the operations; as many as there are take one each. */
    private static Fault.Trial spread(Fault.Trial trial) {
        return (folder, random, at) -> trial.run(folder, random, at < 3 ? at * 7 : at);
    }

    /** No version was released before this one; the schemas between are what a program of that day would have left. */
    private static List<Integer> schemas() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("V\\d+__.*"))
                    .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
                    .filter(schema -> schema < LayeredOffice.schema())
                    .sorted(java.util.Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void upgrade(Path folder, Random random, int at) {
        int schema = schemas().get(at);
        int saved = schema >= FIRST_WITH_COOPERATIVES ? 3 : 0;
        LayeredOffice.older(folder, schema);
        if (saved > 0) {
            LayeredOffice.inOlder(folder, database -> {
                Desk.begin(database);
                for (int i = 1; i <= saved; i++) {
                    new Desk(database).save(i);
                }
            });
        }
        try (Database database = Desk.open(folder)) {
            assertThat(database.schema()).isEqualTo(LayeredOffice.schema());
            assertThat(new Desk(database).saved()).hasSize(saved);
            assertThat(database.check(Desk.TABLES, Progress.NONE).faults())
                    .as("from schema %s", schema)
                    .isEmpty();
        }
    }

    /** Read in 256 MB, or refused in words; the office that is open meanwhile stays whole. */
    private void longest(Path folder, Random random, int at) throws Exception {
        try (Database database = Desk.make(folder.resolve("o"))) {
            new Desk(database).save(1);
        }
        Path list = folder.resolve("besar.xlsx");
        write(list);
        try (Child child = Child.start(List.of("-Xmx256m"), OfficeFaults.class, folder.resolve("o"), list)) {
            assertThat(child.await("list ", 900)).matches("read .*|refused KD-5\\d\\d");
            child.await("saved and whole", 120);
        }
    }

    private static void write(Path list) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(list))) {
            for (String part : List.of(Book.TYPES, Book.MAIN, Book.LINKS, Book.STYLES, Book.STRINGS)) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(Book.part(part).getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(Book.SHEET));
            BufferedWriter sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            sheet.write("<worksheet xmlns=\"m\"><sheetData>");
            for (int row = 1; row <= ROWS; row++) {
                sheet.write("<row r=\"" + row + "\"><c r=\"A" + row + "\" t=\"inlineStr\"><is><t>Koperasi " + row
                        + "</t></is></c><c r=\"B" + row + "\"><v>" + row + "</v></c></row>");
            }
            sheet.write("</sheetData></worksheet>");
            sheet.flush();
            zip.closeEntry();
        }
    }

    /** Reads the list, then goes on working. */
    public static void main(String[] arguments) {
        try (Database database = Desk.open(Path.of(arguments[0]))) {
            try {
                int rows = SourceBook.read(Path.of(arguments[1]), Progress.NONE)
                        .sheets()
                        .get(0)
                        .rows()
                        .size();
                System.out.println("list read " + rows);
            } catch (CodedException e) {
                System.out.println("list refused " + e.code());
            }
            new Desk(database).save(2);
            new Desk(database).requireWhole();
            System.out.println("saved and whole");
        }
    }
}
