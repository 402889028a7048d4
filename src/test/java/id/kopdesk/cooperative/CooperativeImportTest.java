package id.kopdesk.cooperative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.database.History;
import id.kopdesk.database.Table;
import id.kopdesk.database.Undo;
import id.kopdesk.intake.Batch;
import id.kopdesk.intake.ImportBatches;
import id.kopdesk.intake.Item;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTemplate;
import id.kopdesk.workbook.Cell;
import id.kopdesk.workbook.SourceBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CooperativeImportTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 5);
    private static final Actor SITI = new Actor("siti", Role.OPERATOR, Set.of());

    @TempDir
    Path folder;

    private static CooperativeImport importer(@Nullable Database database) {
        CooperativeRules rules =
                new CooperativeRules(() -> AS_OF, code -> Kalsel.TREE.find(code).map(Region::name));
        return new CooperativeImport(Kalsel.TREE, "63", AS_OF, rules::check, database);
    }

    private static CooperativeImport.Staged stage(@Nullable Database database, Path file) {
        return importer(database).stage(file, AS_OF, Progress.NONE);
    }

    private static Receipt commit(Database database, CooperativeImport.Staged staged) {
        return importer(database).commit(SITI, staged, Progress.NONE);
    }

    private static Map<RowStatus, Integer> counts(CooperativeImport.Staged staged) {
        return staged.preview().counts();
    }

    private static long saved(Database database) {
        return database.read(h -> h.createQuery("SELECT COUNT(*) FROM cooperative WHERE removed_at IS NULL")
                .mapTo(Long.class)
                .one());
    }

    private Path simkopdes(List<SimkopdesList.Row> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(String.join(",", SimkopdesList.HEADINGS)));
        rows.forEach(row -> lines.add(String.join(",", row.cells())));
        return Files.write(folder.resolve("simkopdes.csv"), lines);
    }

    @Test
    void aWholeProvinceFromSimkopdesIsSavedOnceAndTheSameFileAgainChangesNothing() throws IOException {
        Path file = simkopdes(new SimkopdesList(Kalsel.TREE, 63).rows(2013));
        try (Database database = RegionTemplate.open(folder.resolve("office"))) {
            long start = System.nanoTime();
            CooperativeImport.Staged staged = stage(database, file);
            long shown = System.nanoTime();
            Receipt receipt = commit(database, staged);
            long done = System.nanoTime();
            System.out.printf(
                    "import of 2,013 cooperatives: preview %d ms, commit %d ms%n",
                    (shown - start) / 1_000_000, (done - shown) / 1_000_000);
            assertThat(receipt.rows()).isEqualTo(2014).isEqualTo(receipt.lines().all());
            assertThat(receipt.of(RowStatus.NEW)).isGreaterThan(1850).isEqualTo(receipt.written());
            assertThat(saved(database)).isEqualTo(receipt.written());

            CooperativeImport.Staged again = stage(database, file);
            assertThat(counts(again)).containsEntry(RowStatus.SAME, receipt.written());
            assertThat(counts(again)).containsEntry(RowStatus.NEW, 0).containsEntry(RowStatus.CHANGED, 0);
            assertThat(commit(database, again).batch()).isNull();
        }
    }

    private OfficeList dirty() {
        return new OfficeList()
                .row("DINAS KOPERASI DAN UKM")
                .row("DATA KDKMP S.D. 31 JULI 2026")
                .row("KABUPATEN BANJAR")
                .skip()
                .row("NO", "NAMA KOPERASI", "DESA/KEL", "SK AHU", "", "NPWP", "NIB", "KETUA", "", "RAT TB 2025")
                .row("", "", "", "NOMOR", "TANGGAL", "", "", "NAMA", "NO HP", "")
                .merge(5, 6, 0, 0)
                .merge(5, 6, 1, 1)
                .merge(5, 6, 2, 2)
                .merge(5, 5, 3, 4)
                .merge(5, 6, 5, 5)
                .merge(5, 6, 6, 6)
                .merge(5, 5, 7, 8)
                .row(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
                .row("KECAMATAN MARTAPURA")
                .row(
                        1,
                        "KDMP INDRASARI",
                        "Indrasari",
                        "AHU-0025573.AH.01.29.TAHUN 2025",
                        LocalDate.of(2025, 7, 14),
                        "V",
                        "1905250093184",
                        "H. SYAHRANI",
                        "081234567890",
                        "V")
                .row(2, "KDMP BINCAU", "Desa Bincau", "-", "", 1234567890123450.0, "-", "ALI", "-", "-")
                .skip()
                .row(3, "KDMP TUNGKARAN", "TUNGKARAN", "proses", "", "V", "V", "", "", "")
                .hide()
                .row(4, "KDMP ENTAH", "Desa Entah Di Mana", "V", "", "V", "V", "", "", "")
                .row(5, "KDMP CINDAI ALUS", "Cindai Alus", "V", "31/12/2025", "V", "V", "", "", "V")
                .row("JUMLAH", "", "", 3, "", 4, 4)
                .row("", "", "", "", "", "", "Martapura, 5 Agustus 2026");
    }

    @Test
    void anOfficeListIsReadThroughTitlesMergedHeadingsSectionsAndTotals() throws IOException {
        try (OfficeList list = dirty();
                Database database = RegionTemplate.open(folder.resolve("office"))) {
            CooperativeImport.Staged staged = stage(database, list.write(folder.resolve("rekap.xlsx")));
            List<Item> items = staged.preview().items();
            assertThat(items).extracting(Item::row).containsExactly(9, 10, 12, 13, 14);
            assertThat(items)
                    .extracting(Item::status)
                    .containsExactly(
                            RowStatus.NEW, RowStatus.REJECTED, RowStatus.REJECTED, RowStatus.REJECTED, RowStatus.NEW);
            assertThat(items.get(0).place()).isEqualTo("63.03.05.2052");
            assertThat(keys(items.get(1))).contains("intake.cell.digits");
            assertThat(keys(items.get(2))).contains("intake.hidden");
            assertThat(staged.list().totals()).containsExactly(15);
            Receipt receipt = commit(database, staged);
            assertThat(receipt.rows()).isEqualTo(16);
            assertThat(receipt.lines().headings()).isEqualTo(3);
            assertThat(receipt.leftHidden()).isEqualTo(1);

            CooperativeFile file = only(database, "63.03.05.2052");
            assertThat(file.cooperative().ahuDecree()).isEqualTo("AHU-0025573.AH.01.29.TAHUN 2025");
            assertThat(file.cooperative().phone()).isNull();
            assertThat(file.milestone(MilestoneKind.LEGAL_ENTITY).orElseThrow().eventDate())
                    .isEqualTo(LocalDate.of(2025, 7, 14));
            Milestone tax = file.milestone(MilestoneKind.TAX_ID).orElseThrow();
            assertThat(tax.eventDate()).isNull();
            assertThat(tax.asOf()).isEqualTo(AS_OF);
            assertThat(file.meetings().get(0).value().bookYear()).isEqualTo(2025);
            assertThat(file.cooperative().businessId()).isEqualTo("1905250093184");

            CooperativeImport.Staged again = stage(database, folder.resolve("rekap.xlsx"));
            assertThat(counts(again)).containsEntry(RowStatus.SAME, 2).containsEntry(RowStatus.NEW, 0);
        }
    }

    private static List<String> keys(Item item) {
        return item.reasons().stream().map(Finding::key).toList();
    }

    private static CooperativeFile only(Database database, String village) {
        CooperativeStore store = new CooperativeStore(database, file -> List.of());
        return database.read(handle -> CooperativeImportFiles.read(handle, village).keySet().stream()
                        .findFirst()
                        .flatMap(id -> store.find(handle, id)))
                .orElseThrow();
    }

    @Test
    void anImportIsTakenBackWholeAndTheListsShowWhatWasBefore() throws IOException {
        try (OfficeList first = new OfficeList()
                        .row("NAMA KOPERASI", "KECAMATAN", "DESA", "NPWP", "TGL", "KETERANGAN")
                        .row("KDMP Indrasari", "Martapura", "Indrasari", "-", "", "");
                OfficeList second = new OfficeList()
                        .row("NAMA KOPERASI", "KECAMATAN", "DESA", "NPWP", "TGL", "KETERANGAN")
                        .row("KDMP Indrasari Jaya", "Martapura", "Indrasari", "V", "1/8/2025", "aktif")
                        .row("KDMP Bincau", "Martapura", "Bincau", "V", "", "");
                Database database = RegionTemplate.open(folder.resolve("office"))) {
            commit(database, stage(database, first.write(folder.resolve("a.xlsx"))));
            CooperativeFile before = only(database, "63.03.05.2052");
            CooperativeImport.Staged staged = stage(database, second.write(folder.resolve("b.xlsx")));
            assertThat(staged.preview().items().get(0).changes())
                    .extracting("field")
                    .containsExactlyInAnyOrder("name", "note", "milestone.TAX_ID");
            commit(database, staged);
            assertThat(only(database, "63.03.05.2052")
                            .milestone(MilestoneKind.TAX_ID)
                            .orElseThrow()
                            .eventDate())
                    .isEqualTo(LocalDate.of(2025, 8, 1));
            assertThat(stage(database, folder.resolve("b.xlsx")).preview().counts())
                    .containsEntry(RowStatus.SAME, 2);

            List<Table> tables = new ArrayList<>(CooperativeTables.all());
            tables.add(ImportBatches.TABLE);
            Undo undo = new Undo(database, new History(tables));
            Batch latest = new ImportBatches(database).list(1).get(0);
            for (Actor stranger : List.of(
                    new Actor("budi", Role.VIEWER, Set.of()), new Actor("ani", Role.OPERATOR, Set.of("63.11")))) {
                assertThatThrownBy(() -> importer(database).revert(stranger, undo, latest, "iseng"))
                        .isInstanceOf(CodedException.class);
            }
            assertThat(only(database, "63.03.05.2052").milestones()).isNotEmpty();
            importer(database)
                    .revert(SITI, undo, new ImportBatches(database).list(1).get(0), "salah berkas");
            CooperativeFile after = only(database, "63.03.05.2052");
            assertThat(after.cooperative()).isEqualTo(before.cooperative());
            assertThat(after.milestones()).isEmpty();
            assertThat(saved(database)).isEqualTo(1);
            assertThat(database.<String>read(h -> h.createQuery(
                                    "SELECT CONCAT(stage, '/', sort_name) FROM cooperative WHERE removed_at IS NULL")
                            .mapTo(String.class)
                            .one()))
                    .isEqualTo("NONE/KDMP INDRASARI");
        }
    }

    @Test
    void thePersonGetsTheOwnWorkbookBackWithStatusAndReasonBesideEachRow() throws IOException {
        try (OfficeList list = dirty()) {
            Path file = list.write(folder.resolve("rekap.xlsx"));
            Path copy = folder.resolve("salinan.xlsx");
            CooperativeImport.Staged staged = stage(null, file);
            importer(null).annotate(staged, copy, Texts.of(Texts.INDONESIAN));
            Map<String, Cell> cells = new HashMap<>();
            SourceBook.read(copy, Progress.NONE)
                    .sheets()
                    .get(0)
                    .rows()
                    .forEach(row -> row.cells()
                            .forEach((column, cell) -> cells.put((char) ('A' + column) + "" + row.number(), cell)));
            assertThat(cells).containsEntry("K6", new Cell.Text("Status Kopdesk"));
            assertThat(cells).containsEntry("K9", new Cell.Text("Baru"));
            assertThat(cells).containsEntry("K10", new Cell.Text("Ditolak"));
            assertThat(String.valueOf(cells.get("L10"))).contains("tersimpan sebagai angka");
            assertThat(cells).containsEntry("K15", new Cell.Text("Baris jumlah"));
            assertThat(cells).containsEntry("B9", new Cell.Text("KDMP INDRASARI"));
            assertThat(parts(copy, staged.list().sheet().part()))
                    .isEqualTo(parts(file, staged.list().sheet().part()));
        }
    }

    private static Map<String, Integer> parts(Path file, String without) throws IOException {
        Map<String, Integer> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (!entry.getName().equals(without)) {
                    byte[] bytes = zip.getInputStream(entry).readAllBytes();
                    parts.put(entry.getName(), Arrays.hashCode(bytes));
                }
            }
        }
        return parts;
    }

    @Test
    void aNewRegencyAboveItsRowsEndsTheSubdistrictBefore() throws IOException {
        try (OfficeList list = new OfficeList()
                .row("NO", "NAMA KOPERASI", "DESA")
                .row("KABUPATEN BANJAR")
                .row("KECAMATAN MARTAPURA")
                .row(1, "KDMP Indrasari", "Indrasari")
                .row("KABUPATEN TANAH LAUT")
                .row(2, "KDMP Indrasari", "Indrasari")) {
            List<Item> items = stage(null, list.write(folder.resolve("bagian.xlsx")))
                    .preview()
                    .items();
            assertThat(items.get(0).place()).isEqualTo("63.03.05.2052");
            assertThat(items.get(1).status().writes()).isFalse();
        }
    }

    @Test
    void aCsvComesBackWithTwoColumns() throws IOException {
        Path file = Files.writeString(
                folder.resolve("daftar.csv"),
                "NAMA KOPERASI;KAB/KOTA;KECAMATAN;DESA\nKDMP Indrasari;Kab. Banjar;Martapura;Indrasari\n");
        Path copy = folder.resolve("salinan.csv");
        importer(null).annotate(stage(null, file), copy, Texts.of(Texts.INDONESIAN));
        assertThat(Files.readAllLines(copy).get(0)).endsWith("DESA;Status Kopdesk;Alasan Kopdesk");
        assertThat(Files.readAllLines(copy).get(1)).startsWith("KDMP Indrasari;Kab. Banjar;Martapura;Indrasari;Baru;");
    }
}
