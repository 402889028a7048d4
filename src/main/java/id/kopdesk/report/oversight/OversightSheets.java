package id.kopdesk.report.oversight;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Formats;
import id.kopdesk.base.Period;
import id.kopdesk.base.Reported;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.oversight.BusinessMonth;
import id.kopdesk.cooperative.oversight.Document;
import id.kopdesk.cooperative.oversight.Figure;
import id.kopdesk.cooperative.oversight.Health;
import id.kopdesk.cooperative.oversight.Measure;
import id.kopdesk.cooperative.oversight.MeetingDetail;
import id.kopdesk.cooperative.oversight.OversightLists.Of;
import id.kopdesk.cooperative.oversight.Potential;
import id.kopdesk.cooperative.oversight.Shares;
import id.kopdesk.cooperative.oversight.Site;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sheets of the oversight's workbook. */
final class OversightSheets {
    private final Texts texts;
    private final Formats formats;
    private final RegionTree regions;
    private final String area;

    OversightSheets(Texts texts, RegionTree regions, String area) {
        this.texts = texts;
        this.formats = new Formats(texts.locale());
        this.regions = regions;
        this.area = area;
    }

    ReportSheet shares(Shares shares, Actor actor, LocalDate today) {
        boolean subdistricts = area.contains(".");
        Map<Measure, Map<String, Shares.Share>> all = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            all.put(measure, shares.by(actor, measure, subdistricts, area, today));
        }
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(ordinal());
        columns.add(SheetColumn.text(column("region"), 24));
        columns.add(SheetColumn.count(column("cooperatives"), 9));
        for (Measure measure : Measure.values()) {
            String name = texts.get("report.oversight.measure." + measure);
            int part = columns.size();
            columns.add(SheetColumn.count(column("count"), 8).under(name));
            columns.add(SheetColumn.percent(column("percent"), 8, part, 2).under(name));
        }
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Region region : regions.children(area)) {
            Shares.Share first = of(all, Measure.LEGAL_ENTITY, region.code());
            List<Value> values =
                    new ArrayList<>(List.of(Value.of(no++), Value.of(region.titled(texts)), Value.of(first.whole())));
            for (Measure measure : Measure.values()) {
                values.add(Value.of(of(all, measure, region.code()).part()));
                values.add(new Value.Ratio());
            }
            rows.add(new SheetRow.Data(values));
        }
        return new ReportSheet(
                texts.get("report.oversight.sheet.shares"),
                texts.get("report.oversight.title.shares"),
                true,
                columns,
                rows,
                texts.get("report.oversight.total"),
                List.of());
    }

    private static Shares.Share of(Map<Measure, Map<String, Shares.Share>> all, Measure measure, String code) {
        return all.getOrDefault(measure, Map.of()).getOrDefault(code, new Shares.Share(0, 0));
    }

    ReportSheet meetings(List<Of<MeetingDetail>> lines, int year) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Of<MeetingDetail> line : lines) {
            MeetingDetail d = line.fact();
            List<Value> values = place(no++, line.cooperative(), line.villageCode());
            values.add(number(d.attended()));
            values.add(number(d.entitled()));
            values.add(Value.of(d.documents().size()));
            values.add(number(d.surplus()));
            values.add(number(d.reserve()));
            values.add(number(d.members()));
            values.add(number(d.management()));
            values.add(number(d.education()));
            values.add(number(d.social()));
            values.add(number(d.villageReturn()));
            rows.add(new SheetRow.Data(values));
        }
        List<SheetColumn> columns = placeColumns();
        columns.add(SheetColumn.count(column("attended"), 8));
        columns.add(SheetColumn.count(column("entitled"), 8));
        columns.add(SheetColumn.number(column("documents", Document.values().length), 10));
        columns.add(SheetColumn.count(column("surplus"), 15));
        for (String share : List.of("reserve", "members", "management", "education", "social", "villageReturn")) {
            columns.add(SheetColumn.count(column(share), 13).under(column("shares")));
        }
        return new ReportSheet(
                texts.get("report.oversight.sheet.meetings"),
                texts.get("report.oversight.title.meetings", String.valueOf(year)),
                true,
                columns,
                rows,
                texts.get("report.oversight.total"),
                List.of());
    }

    ReportSheet business(List<Of<BusinessMonth>> lines, Period month) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Of<BusinessMonth> line : lines) {
            List<Value> values = place(no++, line.cooperative(), line.villageCode());
            for (Figure figure : Figure.values()) {
                values.add(value(line.fact().of(figure)));
            }
            rows.add(new SheetRow.Data(values));
        }
        List<SheetColumn> columns = placeColumns();
        for (Figure figure : Figure.values()) {
            columns.add(SheetColumn.count(texts.get("report.oversight.figure." + figure), figure.money() ? 15 : 10));
        }
        return new ReportSheet(
                texts.get("report.oversight.sheet.business"),
                texts.get("report.oversight.title.business", formats.month(month)),
                true,
                columns,
                rows,
                texts.get("report.oversight.total"),
                List.of(texts.get("report.oversight.note.business")));
    }

    ReportSheet sites(List<Of<Site>> lines) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Of<Site> line : lines) {
            Site s = line.fact();
            List<Value> values = place(no++, line.cooperative(), line.villageCode());
            values.add(Value.of(texts.get("report.oversight.land." + s.land())));
            values.add(number(s.area()));
            values.add(number(s.percentBuilt() == null ? null : Long.valueOf(s.percentBuilt())));
            values.add(Value.of(s.bucket()
                    .map(bucket -> texts.get("report.oversight.bucket." + bucket))
                    .orElse("")));
            values.add(day(s.handedOverOn()));
            values.add(day(s.asOf()));
            rows.add(new SheetRow.Data(values));
        }
        List<SheetColumn> columns = placeColumns();
        columns.add(SheetColumn.text(column("land"), 24));
        columns.add(SheetColumn.number(column("area"), 10));
        columns.add(SheetColumn.number(column("built"), 10));
        columns.add(SheetColumn.text(column("bucket"), 14));
        columns.add(SheetColumn.date(column("handover"), 12));
        columns.add(SheetColumn.date(column("asOf"), 12));
        return new ReportSheet(
                texts.get("report.oversight.sheet.sites"),
                texts.get("report.oversight.title.sites"),
                true,
                columns,
                rows,
                "",
                List.of());
    }

    ReportSheet potentials(List<Potential> lines) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Potential p : lines) {
            String volume = p.volume() == null ? "" : p.volume().toPlainString().replace('.', ',');
            rows.add(new SheetRow.Data(List.of(
                    Value.of(no++),
                    Value.of(name(p.villageCode())),
                    Value.of(name(part(p.villageCode(), 8))),
                    Value.of(name(part(p.villageCode(), 5))),
                    Value.of(texts.get("report.oversight.potential." + p.kind())),
                    Value.of(p.name()),
                    Value.of(volume),
                    Value.of(p.unit() == null ? "" : p.unit()),
                    Value.of(
                            p.seasonFrom() == null || p.seasonTo() == null
                                    ? ""
                                    : month(p.seasonFrom()) + "–" + month(p.seasonTo())),
                    Value.of(p.outlet() == null ? "" : texts.get("report.oversight.outlet." + p.outlet())))));
        }
        List<SheetColumn> columns = List.of(
                ordinal(),
                SheetColumn.text(column("village"), 24),
                SheetColumn.text(column("subdistrict"), 20),
                SheetColumn.text(column("regency"), 20),
                SheetColumn.text(column("kind"), 22),
                SheetColumn.text(column("name"), 26),
                SheetColumn.text(column("volume"), 12),
                SheetColumn.text(column("unit"), 10),
                SheetColumn.text(column("season"), 12),
                SheetColumn.text(column("outlet"), 18));
        return new ReportSheet(
                texts.get("report.oversight.sheet.potentials"),
                texts.get("report.oversight.title.potentials"),
                true,
                columns,
                rows,
                "",
                List.of());
    }

    ReportSheet health(List<Of<Health>> lines) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Of<Health> line : lines) {
            Health h = line.fact();
            List<Value> values = place(no++, line.cooperative(), line.villageCode());
            values.add(Value.of(texts.get("report.oversight.health." + h.state())));
            values.add(
                    Value.of(h.score() == null ? "" : h.score().toPlainString().replace('.', ',')));
            values.add(day(h.asOf()));
            rows.add(new SheetRow.Data(values));
        }
        List<SheetColumn> columns = placeColumns();
        columns.add(SheetColumn.text(column("health"), 16));
        columns.add(SheetColumn.text(column("score"), 9));
        columns.add(SheetColumn.date(column("asOf"), 12));
        return new ReportSheet(
                texts.get("report.oversight.sheet.health"),
                texts.get("report.oversight.title.health"),
                false,
                columns,
                rows,
                "",
                List.of());
    }

    private List<Value> place(long no, String cooperative, String village) {
        return new ArrayList<>(List.of(
                Value.of(no),
                Value.of(cooperative),
                Value.of(name(part(village, 5))),
                Value.of(name(part(village, 8)))));
    }

    private List<SheetColumn> placeColumns() {
        return new ArrayList<>(List.of(
                ordinal(),
                SheetColumn.text(column("cooperative"), 38),
                SheetColumn.text(column("regency"), 18),
                SheetColumn.text(column("subdistrict"), 18)));
    }

    private SheetColumn ordinal() {
        return SheetColumn.ordinal(column("no"), 5);
    }

    /** The four states stay four in the workbook. */
    private Value value(Reported<Long> value) {
        if (value instanceof Reported.Value<Long> number) {
            return Value.of(number.value());
        }
        if (value instanceof Reported.Skipped<Long> skipped) {
            return new Value.Skipped(texts.get("report.oversight.skipped", skipped.reason()));
        }
        return value instanceof Reported.Empty<Long>
                ? new Value.Empty()
                : new Value.NotReported(texts.get("report.notreported"));
    }

    private Value number(@Nullable Long number) {
        return number == null ? new Value.NotReported(texts.get("report.notreported")) : Value.of(number);
    }

    private static Value day(@Nullable LocalDate day) {
        return day == null ? new Value.Empty() : new Value.Day(day);
    }

    private String month(int number) {
        return java.time.Month.of(number).getDisplayName(java.time.format.TextStyle.SHORT, texts.locale());
    }

    private String name(String code) {
        return regions.find(code).map(Region::name).orElse(code);
    }

    private static String part(String code, int length) {
        return code.substring(0, Math.min(length, code.length()));
    }

    private String column(String name, Object... arguments) {
        return texts.get("report.oversight.column." + name, arguments);
    }
}
