package id.kopdesk.report.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Formats;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.member.MandatoryLine;
import id.kopdesk.member.MandatorySheet;
import id.kopdesk.member.MemberHome;
import id.kopdesk.member.MemberRules;
import id.kopdesk.member.MemberStore;
import id.kopdesk.member.SavingStore;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who is behind with mandatory savings, cooperative by cooperative. */
final class ArrearsSheet {
    private final Texts texts;
    private final Formats formats;
    private final RegionTree regions;

    ArrearsSheet(Texts texts, Formats formats, RegionTree regions) {
        this.texts = texts;
        this.formats = formats;
        this.regions = regions;
    }

    ReportSheet of(Database database, Actor actor, Optional<MemberHome> only, Period month, Progress progress) {
        MemberStore members = new MemberStore(database, new MemberRules(month::lastDay));
        MandatorySheet sheet = new MandatorySheet(database, members, new SavingStore(database, members));
        List<MemberHome> homes = only.map(List::of)
                .orElseGet(() -> MemberHome.find(database, actor, "", Integer.MAX_VALUE).stream()
                        .sorted(Comparator.comparing(MemberHome::village))
                        .toList());
        List<SheetRow> rows = new ArrayList<>();
        long no = 0;
        int done = 0;
        int without = 0;
        for (MemberHome home : homes) {
            progress.check();
            progress.at("report.member.progress", done++, homes.size());
            long tariff = sheet.tariff(home.id());
            without += tariff == 0 ? 1 : 0;
            for (MandatoryLine line :
                    tariff == 0 ? List.<MandatoryLine>of() : sheet.behind(actor, home.id(), month, null)) {
                rows.add(new SheetRow.Data(List.of(
                        Value.of(++no),
                        Value.of(regions.find(home.village().substring(0, 5))
                                .map(r -> r.name())
                                .orElse("")),
                        Value.of(home.name()),
                        Value.of(line.number() == null ? "" : line.number()),
                        Value.of(line.name()),
                        Value.of(line.due()),
                        Value.of(line.saved()),
                        Value.of(line.arrears()),
                        Value.of(line.monthsBehind(tariff)))));
            }
        }
        return new ReportSheet(
                "Tunggakan Wajib",
                texts.get("report.member.arrears", formats.month(month)),
                true,
                columns(),
                rows,
                texts.get("report.total"),
                List.of(texts.get("report.member.arrears.note", formats.number(without))));
    }

    private List<SheetColumn> columns() {
        return List.of(
                SheetColumn.ordinal(texts.get("report.column.no"), 7),
                SheetColumn.text(texts.get("report.column.regency"), 18),
                SheetColumn.text(texts.get("report.member.cooperative"), 38),
                SheetColumn.identifier(texts.get("report.member.number"), 13),
                SheetColumn.text(texts.get("report.member.name"), 28),
                SheetColumn.number(texts.get("report.member.due"), 10),
                SavingsSheets.money(texts.get("report.member.paid"), 16),
                SavingsSheets.money(texts.get("report.member.missing"), 16),
                SheetColumn.number(texts.get("report.member.behind"), 11));
    }
}
