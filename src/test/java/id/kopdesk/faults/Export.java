package id.kopdesk.faults;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.workbook.Paper;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetModel;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import id.kopdesk.workbook.WorkbookWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a list as the program does. */
final class Export {
    private Export() {}

    static void write(Path file, Stream<String> names) {
        List<String> all = names.toList();
        SheetModel model = new SheetModel(
                "Daftar",
                false,
                Optional.empty(),
                List.of("DINAS KOPERASI"),
                1,
                List.of("DAFTAR KOPERASI"),
                "s.d. 31 Oktober 2026",
                List.of(
                        SheetColumn.text("Nama", 30),
                        SheetColumn.count("Anggota", 10),
                        SheetColumn.date("Tanggal", 12),
                        SheetColumn.identifier("NIB", 15)),
                () -> all.stream()
                        .map(name -> new SheetRow.Data(List.of(
                                Value.of(name),
                                Value.of(1_234_567L),
                                new Value.Day(LocalDate.of(2026, 8, 5)),
                                Value.of(name)))),
                "Jumlah",
                List.of(),
                "Sumber: Kopdesk",
                Optional.empty(),
                Optional.empty(),
                "");
        WorkbookWriter.write(
                file,
                List.of(model),
                Paper.A4,
                "Halaman {0} dari {1}",
                "Kopdesk",
                Instant.parse("2026-11-01T00:00:00Z"),
                Progress.NONE);
    }

    /** @param arguments the file, how many rows */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        try {
            write(
                    file,
                    IntStream.range(0, Integer.parseInt(arguments[1]))
                            .mapToObj(i -> "KOPERASI DESA INDAH İı " + i * 7919L + " ÿ"));
            System.out.println("written "
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
        } catch (CodedException e) {
            System.out.println("refused " + e.code() + " " + e.key());
        }
    }
}
