package id.kopdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.region.Region;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.report.MonthlyWorkbook;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRecapTest {
    @TempDir
    Path folder;

    @Test
    void aRecapOfOursIsRefusedAsAListInWordsThatSayWhatCanBeReadBack() {
        Office office = OfficeDefaults.of(new Region("63.05", "Tapin", Region.Level.REGENCY, Region.Type.REGENCY));
        ReportSheet recap = new ReportSheet(
                "Rekap Kecamatan",
                "REKAPITULASI",
                true,
                List.of(
                        SheetColumn.ordinal("No", 5),
                        SheetColumn.text("Nama koperasi", 30),
                        SheetColumn.text("Kecamatan", 20),
                        SheetColumn.count("NIB", 9)),
                List.of(new SheetRow.Data(
                        List.of(Value.of(1), Value.of("Koperasi"), Value.of("Binuang"), Value.of(5)))),
                "Jumlah",
                List.of());
        Path file = folder.resolve("rekap.xlsx");
        Period august = Period.parse("2026-08");
        new MonthlyWorkbook(
                        office, Texts.of(Texts.INDONESIAN), new OfficeClock(Clock.systemUTC(), office.zone()), false)
                .write(new MonthlyReport(august, List.of(recap), List.of(), 0), file, Progress.NONE);
        Called called = Called.with("impor", "koperasi", "--data", folder.resolve("baru"), "--wilayah", "63.05", file);
        assertThat(called.code()).isEqualTo(3);
        assertThat(called.err())
                .contains("KD-612: ")
                .contains("Rekap Kecamatan")
                .contains("Daftar Koperasi");
    }
}
