package id.kopdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.StatusFact;
import id.kopdesk.cooperative.StatusKind;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTemplate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthlyReportsTest {
    private static final Actor ALL = new Actor("siti", Role.OPERATOR, Set.of());
    private static final Office OFFICE =
            OfficeDefaults.of(Kalsel.TREE.find("63").orElseThrow());
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 15);

    @TempDir
    Path folder;

    private Database database;
    private CooperativeStore store;

    @BeforeEach
    void open() {
        database = RegionTemplate.open(folder.resolve("o"));
        store = new CooperativeStore(database, file -> List.of());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Region village(String regency, int at) {
        return Kalsel.TREE.villagesOf(regency).get(at);
    }

    private CooperativeFile add(Region village, @Nullable LocalDate nib, LocalDate asOf, StatusFact... later) {
        CooperativeFile file = CooperativeFile.fresh(
                        Cooperative.named("Koperasi " + village.name(), CooperativeKind.VILLAGE, village.code()),
                        LocalDate.of(2026, 1, 1))
                .withMilestones(List.of(Part.fresh(new Milestone(
                        MilestoneKind.BUSINESS_ID, MilestoneState.DONE, "1905250093184", nib, asOf, null))));
        List<Part<StatusFact>> statuses = new ArrayList<>(file.statuses());
        for (StatusFact fact : later) {
            statuses.add(Part.fresh(fact));
        }
        return store.save(ALL, file.withStatuses(statuses), Optional.empty());
    }

    private MonthlyReport month(String month, Actor actor, Optional<String> regency) {
        MonthlyReport report = new MonthlyReports(database, Texts.of(Texts.INDONESIAN))
                .count(actor, OFFICE, Period.parse(month), regency, Progress.NONE);
        assertThat(report.sheets())
                .extracting(ReportSheet::name)
                .containsExactly(
                        "Rekap Kab-Kota",
                        "Rekap Kecamatan",
                        "Daftar Koperasi",
                        "Legalitas",
                        "Kesenjangan",
                        "Temuan Pengurus",
                        "Kendali");
        return report;
    }

    private static long control(MonthlyReport report, String sheet, String measure) {
        return report.controls().stream()
                .filter(c -> c.sheet().equals(sheet) && c.measure().equals(measure))
                .findFirst()
                .orElseThrow()
                .inSheet();
    }

    @Test
    void aMonthCountsWhatHappenedUpToItsLastDayAndUndatedFactsFromTheirDataPerTanggal() {
        add(village("63.05", 0), LocalDate.of(2026, 8, 31), SEPTEMBER);
        add(village("63.05", 1), LocalDate.of(2026, 9, 1), SEPTEMBER);
        add(village("63.03", 0), null, SEPTEMBER);
        MonthlyReport august = month("2026-08", ALL, Optional.empty());
        assertThat(control(august, "Rekap Kab-Kota", "NIB")).isEqualTo(1);
        assertThat(august.undated()).isZero();
        MonthlyReport september = month("2026-09", ALL, Optional.empty());
        assertThat(control(september, "Rekap Kecamatan", "NIB")).isEqualTo(3);
        assertThat(september.undated()).isEqualTo(1);
        assertThat(august.agrees()).isTrue();
        assertThat(september.agrees()).isTrue();
    }

    @Test
    void aDissolvedCooperativeStaysInTheMonthsBeforeAndAWrongEntryStandsInNone() {
        LocalDate july = LocalDate.of(2026, 7, 10);
        add(village("63.05", 0), july, july, new StatusFact(StatusKind.DISSOLVED, SEPTEMBER, SEPTEMBER, null, "x"));
        add(village("63.05", 1), july, july, new StatusFact(StatusKind.WRONG_ENTRY, null, SEPTEMBER, null, "x"));
        MonthlyReport august = month("2026-08", ALL, Optional.empty());
        MonthlyReport september = month("2026-09", ALL, Optional.empty());
        assertThat(control(august, "Daftar Koperasi", "Jumlah baris")).isEqualTo(1);
        assertThat(control(september, "Daftar Koperasi", "Jumlah baris")).isZero();
        assertThat(control(september, "Kesenjangan", "Desa/kelurahan")).isEqualTo(2016);
        assertThat(august.agrees()).isTrue();
        assertThat(september.agrees()).isTrue();
    }

    @Test
    void oneKabKotaCanBeCountedAloneAndOnlyOneOfTheOfficesArea() {
        add(village("63.05", 0), SEPTEMBER, SEPTEMBER);
        add(village("63.03", 0), SEPTEMBER, SEPTEMBER);
        MonthlyReport tapin = month("2026-09", ALL, Optional.of("63.05"));
        assertThat(control(tapin, "Rekap Kab-Kota", "NIB")).isEqualTo(1);
        assertThat(tapin.agrees()).isTrue();
        MonthlyReport banjar = month("2026-09", new Actor("budi", Role.VIEWER, Set.of("63.03")), Optional.empty());
        assertThat(control(banjar, "Rekap Kab-Kota", "NIB")).isEqualTo(1);
        assertThat(banjar.agrees()).isTrue();
        assertThatThrownBy(() -> month("2026-09", ALL, Optional.of("62.01")))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-801"));
    }
}
