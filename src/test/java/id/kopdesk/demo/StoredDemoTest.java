package id.kopdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.RegionTemplate;
import id.kopdesk.report.Control;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.report.MonthlyReports;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredDemoTest {
    private static final Actor MAKER = new Actor("demo", Role.ADMINISTRATOR, Set.of());
    /** Where the columns of the recap stand that SIMKOPDES publishes. */
    private static final int COOPERATIVES = 4;

    private static final int TAX_ID = 12;
    private static final int BUSINESS_ID = 13;
    private static final int ACCOUNT = 16;
    private static final int MET = 20;

    @TempDir
    Path folder;

    @Test
    void theStoredProvincesRecapEqualsThePublishedFigures() {
        try (Database database = RegionTemplate.open(folder.resolve("office"))) {
            CooperativeStore store = new CooperativeStore(database, file -> List.of());
            Set<String> all = Calibration.KALSEL.stream().map(Calibration::code).collect(Collectors.toSet());
            database.write(MAKER, Change.foundation("demo"), work -> {
                new Generator(Kalsel.TREE, 20260805).kalsel(all, files -> store.insertAll(work, files));
                return true;
            });
            MonthlyReport report = new MonthlyReports(database, Texts.of(Texts.INDONESIAN))
                    .count(
                            MAKER,
                            OfficeDefaults.of(Kalsel.TREE.find("63").orElseThrow()),
                            Period.of(Pipeline.END),
                            Optional.empty(),
                            Progress.NONE);
            assertThat(column(report, COOPERATIVES))
                    .containsExactly(135L, 202L, 290L, 201L, 135L, 148L, 167L, 219L, 131L, 157L, 156L, 52L, 20L);
            assertThat(column(report, TAX_ID)).isEqualTo(column(report, COOPERATIVES));
            assertThat(column(report, BUSINESS_ID))
                    .containsExactly(130L, 194L, 237L, 128L, 74L, 148L, 133L, 217L, 113L, 101L, 109L, 51L, 17L);
            assertThat(column(report, ACCOUNT))
                    .containsExactly(135L, 202L, 290L, 200L, 135L, 148L, 167L, 219L, 131L, 157L, 156L, 52L, 20L);
            assertThat(column(report, MET).stream().mapToLong(n -> n).sum()).isEqualTo(1651);
            assertThat(report.controls()).allMatch(Control::equal);
        }
    }

    private static List<Long> column(MonthlyReport report, int column) {
        List<Long> numbers = new ArrayList<>();
        for (SheetRow row : report.sheets().get(0).rows()) {
            numbers.add(((Value.Whole) ((SheetRow.Data) row).values().get(column)).number());
        }
        return numbers;
    }
}
