package id.kopdesk.report;

import id.kopdesk.base.Period;
import id.kopdesk.report.sheet.ReportSheet;
import java.util.List;

/**
 * The month's sheets with their control totals.
 *
 * @param edition which copy of the month
 * @param undated facts in these counts that bring no date and count from their "data per tanggal"
 * @param facts what was counted, cooperative by cooperative
 * @param regencies codes of the kab/kota that it is about
 */
public record MonthlyReport(
        Period period,
        Edition edition,
        List<ReportSheet> sheets,
        List<Control> controls,
        long undated,
        FactTable facts,
        List<String> regencies) {
    /** Names of the seven sheets that are sent each month, in the office's order. */
    public static final List<String> BASIC = List.of(
            RecapSheets.BY_REGENCY,
            RecapSheets.BY_SUBDISTRICT,
            ListSheets.COOPERATIVES,
            ListSheets.LEGALITY,
            GapSheet.NAME,
            ListSheets.BOARD,
            Controls.NAME);

    public MonthlyReport {
        sheets = List.copyOf(sheets);
        controls = List.copyOf(controls);
        regencies = List.copyOf(regencies);
    }

    /** Sheets without what they were counted from. */
    public MonthlyReport(Period period, List<ReportSheet> sheets, List<Control> controls, long undated) {
        this(period, Edition.open(1), sheets, controls, undated, FactTable.EMPTY, List.of());
    }

    /** Whether every sheet agrees with the database. */
    public boolean agrees() {
        return controls.stream().allMatch(Control::equal);
    }

    public MonthlyReport as(Edition named) {
        return new MonthlyReport(period, named, sheets, controls, undated, facts, regencies);
    }

    /** With these of its sheets only, in this order; one that the month does not have is left out. */
    public MonthlyReport withSheets(List<String> names) {
        List<ReportSheet> chosen = names.stream()
                .flatMap(name -> sheets.stream().filter(sheet -> sheet.name().equals(name)))
                .toList();
        return new MonthlyReport(period, edition, chosen, controls, undated, facts, regencies);
    }

    /**
     * The seven sheets that are sent each month, with the controls of these alone: what is written unless somebody chooses
     * other sheets.
     */
    public MonthlyReport basic() {
        List<ReportSheet> chosen = withSheets(BASIC).sheets().stream()
                .map(sheet -> sheet.name().equals(Controls.NAME) ? Controls.only(sheet, BASIC) : sheet)
                .map(sheet -> sheet.withCharts(List.of()))
                .toList();
        return new MonthlyReport(period, edition, chosen, controls, undated, FactTable.EMPTY, regencies);
    }

    /** Fingerprint of what the sheets say, 32 hexadecimal digits in groups of eight. */
    public String hash() {
        return ContentHash.of(
                sheets.stream().filter(s -> !s.name().equals(Controls.NAME)).toList());
    }
}
