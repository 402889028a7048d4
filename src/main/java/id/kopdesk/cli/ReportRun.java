package id.kopdesk.cli;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Period;
import id.kopdesk.office.Office;
import id.kopdesk.report.MonthlyPrint;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.report.MonthlyWorkbook;
import id.kopdesk.report.RegencyFiles;
import id.kopdesk.report.ReportForm;
import id.kopdesk.report.SheetSets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a month as it stands, frozen or counted now, and writes it in the form that was asked for. */
final class ReportRun {
    /** The set that every office has: all sheets there are. */
    private static final String WHOLE = "semua";

    private final CliContext context;
    private final ReportOffice office;
    private final ReportShape shape;

    ReportRun(CliContext context, ReportOffice office, ReportShape shape) {
        this.context = context;
        this.office = office;
        this.shape = shape;
    }

    /** Writes the whole month and says nothing. */
    MonthlyReport quietly(Period period, Path file) {
        MonthlyReport report =
                office.months().report(office.actor(), office.office(), period, Optional.empty(), context.progress());
        sheets(report.basic(), file);
        return report;
    }

    /** @param file where to, or null for nowhere */
    MonthlyReport write(Period period, Optional<String> regency, @Nullable Path file) {
        MonthlyReport whole =
                office.months().report(office.actor(), office.office(), period, regency, context.progress());
        MonthlyReport report = shape.set().map(name -> chosen(whole, name)).orElse(whole);
        if (file == null) {
            return report;
        }
        if (shape.each()) {
            RegencyFiles files = new RegencyFiles(office.database(), office.office(), office.texts(), office.clock());
            files.write(office.actor(), report, file, context.progress())
                    .forEach(written -> context.answer(
                            "cli.report.made", written.toAbsolutePath().toString()));
            return report;
        }
        if (shape.form().isPresent()) {
            new ReportForm(office.office(), office.texts(), office.clock())
                    .fill(shape.form().get(), report, file, context.progress());
        } else {
            sheets(shape.set().isPresent() ? report : report.basic(), file);
        }
        context.answer("cli.report.made", file.toAbsolutePath().toString());
        return report;
    }

    private void sheets(MonthlyReport report, Path file) {
        boolean demo = office.database().demo();
        Office on = shape.paper().map(office.office()::on).orElse(office.office());
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            new MonthlyPrint(on, office.texts(), office.clock(), demo)
                    .write(report, report.sheets(), file, context.progress());
        } else {
            new MonthlyWorkbook(on, office.texts(), office.clock(), demo).write(report, file, context.progress());
        }
    }

    private MonthlyReport chosen(MonthlyReport report, String name) {
        if (name.equalsIgnoreCase(WHOLE) || name.equalsIgnoreCase("all")) {
            return report;
        }
        return new SheetSets(office.database())
                .all().stream()
                        .filter(set -> set.name().equalsIgnoreCase(name))
                        .findFirst()
                        .map(set -> report.withSheets(set.sheets()))
                        .orElseThrow(() -> new CodedException("KD-818", "report.set.unknown", name));
    }
}
