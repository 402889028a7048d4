package id.kopdesk.ui.report;

import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.region.Region;
import id.kopdesk.report.MonthlyReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Counts months and writes their workbooks; all but the lists is called in the background. */
public interface ReportDesk {
    /** The month of today at the office. */
    Period thisMonth();

    /** What is asked of months beside their sheets. */
    MonthDesk months();

    /** The kab/kota that a report can be narrowed to; empty in an office of a kab/kota. */
    List<Region> regencies();

    /** How an area is called. */
    String place(String code);

    /** Numbers of the month's closed revisions, the newest first. */
    List<Integer> revisions(Period period);

    /** @param regency code, or empty for the whole area */
    MonthlyReport count(Period period, Optional<String> regency, Progress progress);

    /** How the office calls this month's workbook over that area. @param regency code, or empty for the whole area */
    String fileName(MonthlyReport report, Optional<String> regency);

    /** @throws id.kopdesk.base.CodedException when the file cannot be written; an older one is left as it was */
    void write(MonthlyReport report, Path file, Progress progress);
}
