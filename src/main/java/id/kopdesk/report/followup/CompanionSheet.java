package id.kopdesk.report.followup;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Period;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.oversight.Companion;
import id.kopdesk.cooperative.oversight.CompanionFile;
import id.kopdesk.cooperative.oversight.CompanionKind;
import id.kopdesk.cooperative.oversight.CompanionLine;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Companions with their load and their last report, one a row. */
final class CompanionSheet {
    private final Texts texts;
    private final Formats formats;
    private final RegionTree regions;
    private final LocalDate day;

    CompanionSheet(Texts texts, RegionTree regions, LocalDate day) {
        this.texts = texts;
        this.formats = new Formats(texts.locale());
        this.regions = regions;
        this.day = day;
    }

    ReportSheet sheet(List<CompanionLine> lines) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (CompanionLine line : lines) {
            Companion c = line.companion();
            Period last = line.lastReport();
            LocalDate end = c.endOn();
            boolean assistant = c.kind() == CompanionKind.BUSINESS_ASSISTANT;
            rows.add(new SheetRow.Data(List.of(
                    Value.of(no++),
                    Value.of(c.name()),
                    Value.of(texts.get("report.followup.choice.companion." + c.kind())),
                    Value.of(regions.find(c.regionCode()).map(Region::name).orElse(c.regionCode())),
                    Value.of(line.assigned()),
                    Value.of(assistant ? texts.get("report.followup.choice.load." + line.load()) : ""),
                    last == null
                            ? new Value.NotReported(texts.get("report.notreported"))
                            : Value.of(formats.month(last)),
                    Value.of(line.lastContent() == null ? "" : line.lastContent()),
                    end == null ? new Value.Empty() : new Value.Day(end))));
        }
        List<SheetColumn> columns = List.of(
                SheetColumn.ordinal(column("no"), 5),
                SheetColumn.text(column("companion"), 28),
                SheetColumn.text(column("kind"), 10),
                SheetColumn.text(column("region"), 20),
                SheetColumn.count(column("assigned"), 11),
                SheetColumn.text(column("load"), 16),
                SheetColumn.text(column("report"), 16),
                SheetColumn.text(column("said"), 44),
                SheetColumn.date(column("until"), 12));
        return new ReportSheet(
                texts.get("report.followup.sheet.companions"),
                texts.get("report.followup.title.companions", formats.longDate(day)),
                true,
                columns,
                rows,
                texts.get("report.followup.total"),
                List.of(texts.get("report.followup.note.load", CompanionFile.LEAST, CompanionFile.MOST)));
    }

    private String column(String name) {
        return texts.get("report.followup.column." + name);
    }
}
