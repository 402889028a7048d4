package id.kopdesk.training;

import static id.kopdesk.training.Kabupaten.SITI;
import static id.kopdesk.training.Kabupaten.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeTables;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.database.History;
import id.kopdesk.database.Table;
import id.kopdesk.database.Undo;
import id.kopdesk.intake.Batch;
import id.kopdesk.intake.Decision;
import id.kopdesk.intake.ImportBatches;
import id.kopdesk.intake.Item;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.Region;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An attendance list as an office really keeps it. */
class ParticipantImportTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 9);

    @TempDir
    Path folder;

    /** Titles over the table, headings of two rows with merged cells, numbering, titles, V marks, a signature block below. */
    private static Path list(Path file, List<String> villages) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Absen");
            cells(sheet, 0, "DAFTAR HADIR PESERTA");
            cells(sheet, 1, "PELATIHAN PENGURUS KDKMP KABUPATEN TAPIN");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 8));
            cells(sheet, 3, "NO", "NAMA", "L/P", "JABATAN", "ASAL", "", "NO. HP", "KEHADIRAN", "");
            cells(sheet, 4, "", "", "", "", "KECAMATAN", "DESA", "", "HARI I", "HARI II");
            for (int c : new int[] {0, 1, 2, 3, 6}) {
                sheet.addMergedRegion(new CellRangeAddress(3, 4, c, c));
            }
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 4, 5));
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 7, 8));
            cells(sheet, 5, "1", "2", "3", "4", "5", "6", "7", "8", "9");
            cells(
                    sheet,
                    6,
                    "1",
                    "H. AHMAD FAUZI, S.E.",
                    "L",
                    "KETUA",
                    "BINUANG",
                    villages.get(0),
                    "0811500001",
                    "V",
                    "V");
            cells(sheet, 7, "2", "Hj. Siti Aminah", "P", "Bendahara", "", villages.get(1), "'0811500002", "V", "-");
            cells(sheet, 8, "3", "Drs. Rahmadi", "L", "Kades", "", villages.get(1), "", "V", "izin");
            cells(sheet, 9, "4", "Budi Santoso", "L", "Sekretaris", "", "Desa Antah Berantah", "", "V", "V");
            cells(sheet, 10, "5", "SITI AMINAH", "P", "Bendahara", "", villages.get(1), "", "V", "V");
            cells(sheet, 11, "6", "Noor Hasanah, S.Sos", "P", "Staf Dinas Koperasi", "", "", "", "V", "V");
            cells(sheet, 12, "JUMLAH", "", "", "", "", "", "", "6", "5");
            cells(sheet, 14, "", "Mengetahui,");
            cells(sheet, 15, "", "Kepala Bidang");
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void cells(XSSFSheet sheet, int at, String... texts) {
        Row row = sheet.createRow(at);
        for (int c = 0; c < texts.length; c++) {
            if (!texts[c].isEmpty()) {
                if (texts[c].matches("\\d") && c == 0) {
                    row.createCell(c).setCellValue(Integer.parseInt(texts[c]));
                } else {
                    row.createCell(c).setCellValue(texts[c]);
                }
            }
        }
    }

    @Test
    void aRealAttendanceListGoesInAndWhatIsUnknownWaitsWithItsReason() {
        try (Database database = Engine.H2.fresh(folder.resolve("office"))) {
            List<Region> binuang = Kalsel.TREE.villagesOf("63.05.01");
            Region first = binuang.get(0);
            Region second = binuang.stream()
                    .filter(v -> Kalsel.TREE.villagesOf("63.05").stream()
                                    .filter(other -> other.name().equalsIgnoreCase(v.name()))
                                    .count()
                            == 1)
                    .filter(v -> !v.equals(first))
                    .findFirst()
                    .orElseThrow();
            Kabupaten.cooperatives(database, List.of(first.code(), second.code()));
            Part<Programme> programme = Kabupaten.programme(database, 2);
            Part<TrainingBatch> batch = Kabupaten.batch(database, programme, 1, "63.05", 30, FIRST);
            Path file = list(
                    folder.resolve("absen.xlsx"),
                    List.of(first.name().toUpperCase(java.util.Locale.ROOT), second.name()));
            ParticipantImport imports = new ParticipantImport(database, Kalsel.TREE, FIRST);
            ParticipantImport.Staged staged = imports.stage(SITI, batch.id(), file, FIRST, Progress.NONE);
            List<Item> items = staged.preview().items();
            assertThat(items)
                    .extracting(Item::name)
                    .containsExactly(
                            "H. AHMAD FAUZI, S.E.",
                            "Hj. Siti Aminah",
                            "Drs. Rahmadi",
                            "Budi Santoso",
                            "SITI AMINAH",
                            "Noor Hasanah, S.Sos");
            assertThat(items)
                    .extracting(Item::status)
                    .containsExactly(
                            RowStatus.NEW,
                            RowStatus.DOUBTFUL,
                            RowStatus.NEW,
                            RowStatus.REJECTED,
                            RowStatus.DOUBTFUL,
                            RowStatus.NEW);
            assertThat(items.get(3).reasons()).extracting(Finding::key).contains("training.import.unknown");
            assertThat(items.get(4).reasons()).extracting(Finding::key).contains("intake.twin");
            staged.preview().decide(items.get(4).row(), Decision.NONE.skip());
            Receipt receipt = imports.commit(SITI, staged, Progress.NONE);
            assertThat(receipt.written()).isEqualTo(4);
            BatchFile taken = read(database, batch);
            Attendee chair = one(taken, "AHMAD FAUZI");
            assertThat(chair.cooperative()).isEqualTo("KDMP " + first.code());
            assertThat(chair.person().value().phone()).isEqualTo("0811500001");
            assertThat(chair.present())
                    .as("one column a day means the whole day")
                    .isEqualTo(4);
            Attendee siti = one(taken, "SITI AMINAH");
            assertThat(siti.present()).isEqualTo(2);
            assertThat(siti.person().value().sex()).isEqualTo(Sex.FEMALE);
            assertThat(siti.at(FIRST.plusDays(1), Half.MORNING)).isEqualTo(Presence.ABSENT);
            assertThat(one(taken, "RAHMADI").as().category()).isEqualTo(ParticipantCategory.VILLAGE_HEAD);
            assertThat(one(taken, "RAHMADI").at(FIRST.plusDays(1), Half.AFTERNOON))
                    .isEqualTo(Presence.EXCUSED);
            Attendee agency = one(taken, "NOOR HASANAH");
            assertThat(agency.as().category()).isEqualTo(ParticipantCategory.AGENCY);
            assertThat(agency.as().villageCode()).isNull();

            ParticipantImport.Staged again = imports.stage(SITI, batch.id(), file, FIRST, Progress.NONE);
            assertThat(again.preview().items().get(0).status()).isEqualTo(RowStatus.SAME);
            Batch done = new ImportBatches(database).list(5).get(0);
            List<Table> tables = new ArrayList<>(TrainingTables.all());
            tables.addAll(CooperativeTables.all());
            tables.add(ImportBatches.TABLE);
            imports.revert(SITI, new Undo(database, new History(tables)), done, "keliru");
            assertThat(read(database, batch).attendees()).isEmpty();
            assertThat(database.check(tables, Progress.NONE).faults()).isEmpty();
        }
    }

    private static Attendee one(BatchFile file, String name) {
        return file.attendees().stream()
                .filter(a -> PersonName.matching(a.name()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void overTheQuotaNothingOfAListIsTakenIn() {
        try (Database database = Engine.H2.fresh(folder.resolve("office"))) {
            List<Region> binuang = Kalsel.TREE.villagesOf("63.05.01");
            Kabupaten.cooperatives(
                    database, List.of(binuang.get(0).code(), binuang.get(1).code()));
            Part<Programme> programme = Kabupaten.programme(database, 2);
            Part<TrainingBatch> batch = Kabupaten.batch(database, programme, 1, "63.05", 2, FIRST);
            Path file = list(
                    folder.resolve("absen.xlsx"),
                    List.of(binuang.get(0).name(), binuang.get(1).name()));
            ParticipantImport imports = new ParticipantImport(database, Kalsel.TREE, FIRST);
            ParticipantImport.Staged staged = imports.stage(SITI, batch.id(), file, FIRST, Progress.NONE);
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> imports.commit(SITI, staged, Progress.NONE))
                    .isInstanceOfSatisfying(
                            id.kopdesk.base.CodedException.class,
                            e -> assertThat(e.code()).isEqualTo("KD-855"));
            assertThat(read(database, batch).attendees()).isEmpty();
        }
    }
}
