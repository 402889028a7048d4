package id.kopdesk.report.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Period;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.member.MemberHome;
import id.kopdesk.member.MemberRecap;
import id.kopdesk.member.MemberStatus;
import id.kopdesk.member.MemberSums;
import id.kopdesk.member.SavingKind;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Savings at the end of a month by region and by cooperative; both sheets add up to the same. */
final class SavingsSheets {
    private final Texts texts;
    private final RegionTree regions;
    private final String area;

    SavingsSheets(Texts texts, RegionTree regions, String area) {
        this.texts = texts;
        this.regions = regions;
        this.area = area;
    }

    List<ReportSheet> of(Database database, Actor actor, Period month) {
        MemberRecap recap = new MemberRecap(database);
        return List.of(byRegion(recap, actor, month), byCooperative(database, recap, actor, month));
    }

    private ReportSheet byRegion(MemberRecap recap, Actor actor, Period month) {
        Map<String, MemberSums> sums = recap.byRegion(actor, month, area.contains(".") ? 8 : 5);
        List<SheetRow> rows = new ArrayList<>();
        for (Region region : regions.children(area)) {
            if (actor.reaches(region.code())) {
                rows.add(row(rows.size() + 1L, region.titled(texts), Optional.ofNullable(sums.get(region.code()))));
            }
        }
        return sheet(
                "Rekap Simpanan",
                texts.get("report.member.savings"),
                texts.get(area.contains(".") ? "report.column.subdistrict" : "report.column.regency"),
                24,
                rows);
    }

    private ReportSheet byCooperative(Database database, MemberRecap recap, Actor actor, Period month) {
        Map<java.util.UUID, MemberSums> sums = recap.byCooperative(actor, month);
        List<SheetRow> rows = new ArrayList<>();
        MemberHome.find(database, actor, "", Integer.MAX_VALUE).stream()
                .filter(home -> sums.containsKey(home.id()))
                .sorted(Comparator.comparing(MemberHome::village))
                .forEach(
                        home -> rows.add(row(rows.size() + 1L, home.name(), Optional.ofNullable(sums.get(home.id())))));
        return sheet(
                "Simpanan per Koperasi",
                texts.get("report.member.savings.cooperative"),
                texts.get("report.member.cooperative"),
                42,
                rows);
    }

    private static SheetRow row(long no, String name, Optional<MemberSums> found) {
        List<Value> values = new ArrayList<>(List.of(Value.of(no), Value.of(name)));
        values.add(Value.of(found.map(sums -> sums.members(MemberStatus.ACTIVE)).orElse(0L)));
        for (SavingKind kind : SavingKind.values()) {
            values.add(Value.of(found.map(sums -> sums.payers(kind)).orElse(0L)));
            values.add(Value.of(found.map(sums -> sums.saved(kind)).orElse(0L)));
        }
        values.add(Value.of(found.map(MemberSums::saved).orElse(0L)));
        return new SheetRow.Data(values);
    }

    private ReportSheet sheet(String name, String title, String column, int width, List<SheetRow> rows) {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.ordinal(texts.get("report.column.no"), 6));
        columns.add(SheetColumn.text(column, width));
        columns.add(SheetColumn.count(texts.get("report.member.active"), 10));
        for (SavingKind kind : SavingKind.values()) {
            String shared = texts.get("report.member.kind." + kind);
            columns.add(SheetColumn.count(texts.get("report.member.payers"), 10).under(shared));
            columns.add(money(texts.get("report.member.rupiah"), 17).under(shared));
        }
        columns.add(money(texts.get("report.member.saved.all"), 18));
        return new ReportSheet(
                name,
                title,
                true,
                columns,
                rows,
                texts.get("report.total"),
                List.of(texts.get("report.member.savings.note")));
    }

    static SheetColumn money(String heading, int width) {
        return new SheetColumn(heading, "", width, SheetColumn.Kind.MONEY, true, Optional.empty());
    }
}
