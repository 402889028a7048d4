package id.kopdesk.report;

import id.kopdesk.base.Period;
import id.kopdesk.report.sheet.ReportSheet;
import java.util.List;

/**
 * The month's seven sheets with their control totals.
 *
 * @param undated facts in these counts that bring no date and count from their "data per tanggal"
 */
public record MonthlyReport(Period period, List<ReportSheet> sheets, List<Control> controls, long undated) {
    public MonthlyReport {
        sheets = List.copyOf(sheets);
        controls = List.copyOf(controls);
    }

    /** Whether every sheet agrees with the database. */
    public boolean agrees() {
        return controls.stream().allMatch(Control::equal);
    }
}
