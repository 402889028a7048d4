package id.kopdesk.report.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.NationalId;
import id.kopdesk.database.Database;
import id.kopdesk.member.Gap;
import id.kopdesk.member.Member;
import id.kopdesk.member.MemberPass;
import id.kopdesk.member.MemberRules;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the rules notice in the members' records, and what the records lack. */
final class FindingsSheet {
    /** A list that nobody works through in one go; the note says how many there are in all. */
    private static final int MOST = 100_000;

    private final Texts texts;
    private final RegionTree regions;

    FindingsSheet(Texts texts, RegionTree regions) {
        this.texts = texts;
        this.regions = regions;
    }

    ReportSheet of(Database database, Actor actor, MemberRules rules, Progress progress) {
        List<SheetRow> rows = new ArrayList<>();
        long[] all = {0};
        new MemberPass(database).each(actor, progress, seen -> {
            String said = said(rules.check(seen.member(), seen.cooperative().village()), seen.member());
            if (!said.isEmpty() && ++all[0] <= MOST) {
                rows.add(row(rows.size() + 1L, seen, said));
            }
        });
        return new ReportSheet(
                "Temuan Anggota",
                texts.get("report.member.findings"),
                true,
                List.of(
                        SheetColumn.ordinal(texts.get("report.column.no"), 7),
                        SheetColumn.text(texts.get("report.column.regency"), 18),
                        SheetColumn.text(texts.get("report.member.cooperative"), 38),
                        SheetColumn.identifier(texts.get("report.member.number"), 13),
                        SheetColumn.text(texts.get("report.member.name"), 26),
                        SheetColumn.identifier(texts.get("report.member.nik"), 18),
                        SheetColumn.text(texts.get("report.column.finding"), 60)),
                rows,
                "",
                List.of(texts.get("report.member.findings.note", all[0], rows.size())));
    }

    private String said(List<Finding> findings, Member member) {
        List<String> sentences = new ArrayList<>(
                findings.stream().map(one -> one.sentence(texts)).toList());
        if (member.person().nationalId() == null) {
            sentences.add(texts.get("report.member.gap." + Gap.NATIONAL_ID));
        }
        if (member.person().birthDate() == null) {
            sentences.add(texts.get("report.member.gap." + Gap.BIRTH_DATE));
        }
        return sentences.stream().distinct().collect(Collectors.joining(" "));
    }

    private SheetRow row(long no, MemberPass.Seen seen, String said) {
        String nik = seen.member().person().nationalId();
        String number = seen.member().membership().number();
        String code = seen.cooperative().village().substring(0, 5);
        return new SheetRow.Data(List.of(
                Value.of(no),
                Value.of(regions.find(code).map(region -> region.name()).orElse(code)),
                Value.of(seen.cooperative().name()),
                Value.of(number == null ? "" : number),
                Value.of(seen.member().shownName()),
                Value.of(nik == null ? "" : NationalId.masked(nik)),
                Value.of(said)));
    }
}
