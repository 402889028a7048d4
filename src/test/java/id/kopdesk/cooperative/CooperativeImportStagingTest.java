package id.kopdesk.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Progress;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.intake.CellValue;
import id.kopdesk.intake.Choice;
import id.kopdesk.intake.Decision;
import id.kopdesk.intake.ImportProfile;
import id.kopdesk.intake.Item;
import id.kopdesk.intake.Lines;
import id.kopdesk.intake.ListRow;
import id.kopdesk.intake.Memory;
import id.kopdesk.intake.Origin;
import id.kopdesk.intake.Preview;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.intake.Verdict;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.RegionMatcher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CooperativeImportStagingTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 5);
    private static final String INDRASARI = "63.03.05.2052";

    @Test
    void aNoisySimkopdesListFindsItsVillagesAndNoneWrongInSilence() {
        List<SimkopdesList.Row> rows = new SimkopdesList(Kalsel.TREE, 20260805).rows(1500);
        List<Item> items = stage(
                        rows.stream().map(row -> simkopdes(row.cells())).toList(), List.of())
                .items();
        long clean = rows.stream().filter(SimkopdesList.Row::clean).count();
        long found = 0;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Item item = items.get(i);
            if (item.status().writes() && !rows.get(i).village().equals(item.place())) {
                wrong.add(item.name() + " became " + item.place());
            }
            if (rows.get(i).clean() && item.status().writes()) {
                found++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(100.0 * found / clean).isGreaterThanOrEqualTo(95);
        assertThat(clean).isGreaterThan(1300);
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        List<Map<String, CellValue>> rows = new ArrayList<>();
        new SimkopdesList(Kalsel.TREE, 5).rows(120).forEach(row -> rows.add(simkopdes(row.cells())));
        rows.addAll(rows.subList(0, 7));
        Map<Map<String, CellValue>, String> first = outcome(rows);
        Collections.shuffle(rows, new Random(3));
        assertThat(outcome(rows)).isEqualTo(first);
        assertThat(first.values()).filteredOn(one -> one.startsWith("DOUBTFUL")).hasSizeGreaterThanOrEqualTo(7);
    }

    private static Map<Map<String, CellValue>, String> outcome(List<Map<String, CellValue>> rows) {
        List<Item> items = stage(rows, List.of()).items();
        Map<Map<String, CellValue>, String> outcome = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            outcome.put(rows.get(i), items.get(i).status() + " " + items.get(i).place());
        }
        return outcome;
    }

    @Test
    void keysThatDisagreeAreAskedAboutAndTheAnswerCounts() {
        CooperativeImportKnown here =
                known("Koperasi Desa Merah Putih Indrasari", INDRASARI, Map.of("simkopdes_id", "1"));
        CooperativeImportKnown there =
                known("Koperasi Desa Merah Putih Lain", "63.03.05.2054", Map.of("simkopdes_id", "2"));
        Map<String, CellValue> row = simkopdes(List.of(
                "2",
                "KOPERASI DESA MERAH PUTIH INDRASARI",
                "KALIMANTAN SELATAN",
                "KAB. BANJAR",
                "MARTAPURA",
                "0",
                "0"));
        Preview<CooperativeImportRow> preview = stage(List.of(row), List.of(here, there));
        Item item = preview.items().get(0);
        assertThat(item.status()).isEqualTo(RowStatus.DOUBTFUL);
        assertThat(item.choices())
                .extracting(Choice::kind)
                .containsExactly(Choice.Kind.RECORD, Choice.Kind.RECORD, Choice.Kind.NEW);
        Choice first = item.choices().stream()
                .filter(one -> one.id().equals(here.id().toString()))
                .findFirst()
                .orElseThrow();
        Item chosen = preview.decide(item.row(), Decision.NONE.choose(first));
        assertThat(chosen.status()).isEqualTo(RowStatus.CHANGED);
        assertThat(chosen.changes()).extracting("field").containsExactly("simkopdes_id");
        assertThat(preview.decide(
                                item.row(), Decision.NONE.choose(item.choices().get(2)))
                        .status())
                .isEqualTo(RowStatus.NEW);
    }

    @Test
    void aVillageThatAnotherCooperativeCoversIsAskedAbout() {
        CooperativeImportKnown wide = new CooperativeImportKnown(
                UUID.randomUUID(),
                "KDMP Gabungan",
                true,
                false,
                "63.03.05.2054",
                List.of("63.03.05.2054", INDRASARI),
                Map.of("name", "KDMP Gabungan"),
                Map.of(),
                Map.of(),
                List.of(),
                List.of());
        Item item = stage(List.of(office(Map.of("village", "Indrasari", "subdistrict", "Martapura"))), List.of(wide))
                .items()
                .get(0);
        assertThat(item.status()).isEqualTo(RowStatus.DOUBTFUL);
        assertThat(item.reasons()).extracting(Finding::key).contains("cooperative.import.match.covered");
    }

    @Test
    void aRowSaysOnlyWhatItsCellsSayAndADoneMilestoneNeverGoesBack() {
        CooperativeImportKnown ours = new CooperativeImportKnown(
                UUID.randomUUID(),
                "Koperasi Desa Merah Putih Indrasari",
                true,
                false,
                INDRASARI,
                List.of(INDRASARI),
                Map.of("name", "Koperasi Desa Merah Putih Indrasari", "tax_id", "0123456789012345"),
                Map.of("TAX_ID", new CooperativeImportFact(true, "0123456789012345", LocalDate.of(2025, 8, 1))),
                Map.of(2025, Optional.empty()),
                List.of(),
                List.of());
        Map<String, CellValue> same = office(Map.of(
                "name", "KOPERASI DESA MERAH PUTIH  INDRASARI",
                "village", "INDRASARI",
                "subdistrict", "KEC. MARTAPURA",
                "milestone.TAX_ID.number", "V",
                "milestone.BUSINESS_ID.number", "-",
                "rat.2025", "V"));
        assertThat(stage(List.of(same), List.of(ours)).items().get(0).status()).isEqualTo(RowStatus.SAME);
        Map<String, CellValue> less = new HashMap<>(same);
        less.put("milestone.TAX_ID.number", new CellValue.Words("belum"));
        assertThat(stage(List.of(less), List.of(ours)).items().get(0).status()).isEqualTo(RowStatus.SAME);
        Map<String, CellValue> more = new HashMap<>(same);
        more.put("milestone.BUSINESS_ID.number", new CellValue.Words("1905250093184"));
        more.put("milestone.BUSINESS_ID.date", new CellValue.Day(LocalDate.of(2026, 5, 19)));
        Item changed = stage(List.of(more), List.of(ours)).items().get(0);
        assertThat(changed.changes()).extracting("field").containsExactly("business_id", "milestone.BUSINESS_ID");
    }

    @Test
    void codesCountBeforeNamesAndAContradictionIsAskedAbout() {
        assertThat(place(Map.of("village_code", "6303052052", "subdistrict", "", "village", "")))
                .contains(INDRASARI);
        assertThat(place(Map.of("village_code", "63.03.05.2052", "subdistrict", "Martapura", "village", "Indrasari")))
                .contains(INDRASARI);
        Item item = stage(
                        List.of(office(Map.of(
                                "village_code", "63.03.05.2054", "subdistrict", "Martapura", "village", "Indrasari"))),
                        List.of())
                .items()
                .get(0);
        assertThat(item.status()).isEqualTo(RowStatus.DOUBTFUL);
        assertThat(item.choices()).extracting(Choice::id).contains(INDRASARI, "63.03.05.2054");
    }

    @Test
    void aVillageOutsideTheOfficesAreaIsRejectedWithTheReason() {
        CooperativeImportStaging staging = new CooperativeImportStaging(new RegionMatcher(Kalsel.TREE), "63.01", AS_OF);
        Item item = staging.stage(
                        profile("63.01", List.of()),
                        origin(1),
                        Memory.NONE,
                        List.of(new ListRow(
                                2,
                                false,
                                office(Map.of(
                                        "regency", "Banjar", "subdistrict", "Martapura", "village", "Indrasari")))),
                        Progress.NONE)
                .items()
                .get(0);
        assertThat(item.status()).isEqualTo(RowStatus.REJECTED);
        assertThat(item.reasons()).extracting(Finding::key).contains("cooperative.import.area");
    }

    @Test
    void coordinatesThatCannotBeRightAreNamedAndNotTaken() {
        assertThat(pointKeys("114.8", "-3.4")).containsExactly("cooperative.import.point.swapped");
        assertThat(pointKeys("3.4", "114.8")).containsExactly("cooperative.import.point.sign");
        assertThat(pointKeys("-3.4", "-114.8")).containsExactly("cooperative.import.point.sign");
        assertThat(pointKeys("51.5", "0.1")).containsExactly("cooperative.import.point.outside");
        assertThat(pointKeys("0", "0")).isEmpty();
        assertThat(pointKeys("-3,4", "114,8")).isEmpty();
    }

    private static List<String> pointKeys(String latitude, String longitude) {
        return stage(
                        List.of(office(Map.of(
                                "latitude",
                                latitude,
                                "longitude",
                                longitude,
                                "village",
                                "Indrasari",
                                "subdistrict",
                                "Martapura"))),
                        List.of())
                .items()
                .get(0)
                .reasons()
                .stream()
                .map(Finding::key)
                .filter(key -> key.contains("point"))
                .toList();
    }

    private static @Nullable String place(Map<String, String> cells) {
        return stage(List.of(office(cells)), List.of()).items().get(0).place();
    }

    private static Map<String, CellValue> simkopdes(List<String> cells) {
        List<String> columns =
                List.of("simkopdes_id", "name", "province", "regency", "subdistrict", "latitude", "longitude");
        Map<String, CellValue> row = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), new CellValue.Words(cells.get(i)));
        }
        return row;
    }

    private static Map<String, CellValue> office(Map<String, String> cells) {
        Map<String, CellValue> row = new HashMap<>();
        cells.forEach((column, text) -> row.put(column, new CellValue.Words(text)));
        return row;
    }

    private static CooperativeImportKnown known(String name, String village, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("name", name);
        return new CooperativeImportKnown(
                UUID.randomUUID(),
                name,
                true,
                false,
                village,
                List.of(village),
                values,
                Map.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    private static Preview<CooperativeImportRow> stage(
            List<Map<String, CellValue>> rows, List<CooperativeImportKnown> ours) {
        List<ListRow> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(new ListRow(lines.size() + 2, false, row)));
        return new CooperativeImportStaging(new RegionMatcher(Kalsel.TREE), "63", AS_OF)
                .stage(profile("63", ours), origin(rows.size()), Memory.NONE, lines, Progress.NONE);
    }

    private static Origin origin(int rows) {
        return new Origin("daftar.csv", "0".repeat(64), "test", AS_OF, new Lines(0, 1, 0, 0, 0, rows), Map.of());
    }

    private static CooperativeImportProfile profile(String area, List<CooperativeImportKnown> ours) {
        return new CooperativeImportProfile(
                "test", Kalsel.TREE, area, new CooperativeImportIndex(ours), new Unwritten());
    }

    /** Judging alone is looked at here. */
    private static final class Unwritten implements CooperativeImportWriter {
        @Override
        public Verdict checked(CooperativeImportRow row, String village, @Nullable UUID existing, Verdict verdict) {
            return verdict;
        }

        @Override
        public void write(UnitOfWork work, List<ImportProfile.Ready<CooperativeImportRow>> rows) {
            throw new AssertionError();
        }
    }
}
