package id.kopdesk.report.followup;

import id.kopdesk.base.Texts;
import id.kopdesk.followup.Visit;
import id.kopdesk.followup.VisitLine;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.List;

/** Visits and coordination meetings, one a row. */
final class VisitSheet {
    private final Texts texts;
    private final RegionTree regions;

    VisitSheet(Texts texts, RegionTree regions) {
        this.texts = texts;
        this.regions = regions;
    }

    ReportSheet sheet(List<VisitLine> lines) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (VisitLine line : lines) {
            Visit v = line.visit();
            String code = v.subject().regionCode();
            String regency = code.substring(0, Math.min(5, code.length()));
            rows.add(new SheetRow.Data(List.of(
                    Value.of(no++),
                    new Value.Day(v.heldOn()),
                    Value.of(texts.get("report.followup.choice.visit." + v.kind())),
                    Value.of(v.title()),
                    Value.of(v.subject().name()),
                    Value.of(regions.find(regency).map(Region::name).orElse(regency)),
                    Value.of(v.place() == null ? "" : v.place()),
                    Value.of(line.attendees()),
                    Value.of(line.institutions()),
                    Value.of(line.decisions()),
                    Value.of(line.actions()))));
        }
        List<SheetColumn> columns = List.of(
                SheetColumn.ordinal(column("no"), 5),
                SheetColumn.date(column("day"), 11),
                SheetColumn.text(column("kind"), 16),
                SheetColumn.text(column("visit"), 36),
                SheetColumn.text(column("subject"), 34),
                SheetColumn.text(column("regency"), 16),
                SheetColumn.text(column("place"), 20),
                SheetColumn.count(column("attended"), 8),
                SheetColumn.number(column("institutions"), 9),
                SheetColumn.count(column("decisions"), 10),
                SheetColumn.count(column("actions"), 9));
        return new ReportSheet(
                texts.get("report.followup.sheet.visits"),
                texts.get("report.followup.title.visits"),
                true,
                columns,
                rows,
                texts.get("report.followup.total"),
                List.of());
    }

    private String column(String name) {
        return texts.get("report.followup.column." + name);
    }
}
