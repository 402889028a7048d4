package id.kopdesk.report.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Database;
import id.kopdesk.member.Member;
import id.kopdesk.member.MemberPass;
import id.kopdesk.member.MemberStatus;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Members of each region of the office by sex, age and status, each counted once. */
final class ProfileSheet {
    /** Years of age up to which each group reaches; one more group is older, the last is not known. */
    private static final int[] AGES = {25, 35, 45, 55};

    private static final int SEXES = 3;
    private static final int GROUPS = AGES.length + 2;
    private static final int STATUSES = MemberStatus.values().length;

    private final Texts texts;
    private final RegionTree regions;
    private final String area;

    ProfileSheet(Texts texts, RegionTree regions, String area) {
        this.texts = texts;
        this.regions = regions;
        this.area = area;
    }

    ReportSheet of(Database database, Actor actor, LocalDate day, Progress progress) {
        int length = area.contains(".") ? 8 : 5;
        Map<String, long[]> counts = new TreeMap<>();
        for (Region region : regions.children(area)) {
            if (actor.reaches(region.code())) {
                counts.put(region.code(), new long[1 + SEXES + GROUPS + STATUSES]);
            }
        }
        new MemberPass(database).each(actor, progress, seen -> {
            String village = seen.cooperative().village();
            if (village.length() >= length) {
                add(
                        counts.computeIfAbsent(
                                village.substring(0, length), code -> new long[1 + SEXES + GROUPS + STATUSES]),
                        seen.member(),
                        day);
            }
        });
        List<SheetRow> rows = new ArrayList<>();
        counts.forEach((code, sums) -> {
            List<Value> values = new ArrayList<>();
            values.add(Value.of(rows.size() + 1L));
            values.add(Value.of(
                    regions.find(code).map(region -> region.titled(texts)).orElse(code)));
            for (long sum : sums) {
                values.add(Value.of(sum));
            }
            rows.add(new SheetRow.Data(values));
        });
        return new ReportSheet(
                "Anggota per Wilayah",
                texts.get("report.member.profile"),
                true,
                columns(),
                rows,
                texts.get("report.total"),
                List.of(texts.get("report.member.profile.note")));
    }

    private static void add(long[] sums, Member member, LocalDate day) {
        sums[0]++;
        Sex sex = member.person().sex();
        sums[1 + (sex == Sex.MALE ? 0 : sex == Sex.FEMALE ? 1 : 2)]++;
        sums[1 + SEXES + group(member.person().birthDate(), day)]++;
        sums[1 + SEXES + GROUPS + member.membership().status().ordinal()]++;
    }

    static int group(@Nullable LocalDate born, LocalDate day) {
        if (born == null) {
            return GROUPS - 1;
        }
        int age = Period.between(born, day).getYears();
        for (int i = 0; i < AGES.length; i++) {
            if (age <= AGES[i]) {
                return i;
            }
        }
        return GROUPS - 2;
    }

    private List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.ordinal(texts.get("report.column.no"), 5));
        columns.add(SheetColumn.text(
                texts.get(area.contains(".") ? "report.column.subdistrict" : "report.column.regency"), 24));
        columns.add(SheetColumn.count(texts.get("report.member.all"), 10));
        String sexes = texts.get("report.member.bySex");
        columns.add(SheetColumn.count(texts.get("report.member.sex.MALE"), 8).under(sexes));
        columns.add(SheetColumn.count(texts.get("report.member.sex.FEMALE"), 8).under(sexes));
        columns.add(SheetColumn.count(texts.get("report.member.unknown"), 9).under(sexes));
        String ages = texts.get("report.member.byAge");
        int from = 17;
        for (int to : AGES) {
            columns.add(SheetColumn.count(to == AGES[0] ? texts.get("report.member.age.upTo", to) : from + "–" + to, 8)
                    .under(ages));
            from = to + 1;
        }
        columns.add(SheetColumn.count(texts.get("report.member.age.over", AGES[AGES.length - 1]), 8)
                .under(ages));
        columns.add(SheetColumn.count(texts.get("report.member.unknown"), 9).under(ages));
        String states = texts.get("report.member.byStatus");
        for (MemberStatus status : MemberStatus.values()) {
            columns.add(SheetColumn.count(texts.get("report.member.status." + status), 11)
                    .under(states));
        }
        return columns;
    }
}
