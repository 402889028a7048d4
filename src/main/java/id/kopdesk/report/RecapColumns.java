package id.kopdesk.report;

import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.region.Region;
import id.kopdesk.workbook.SheetChart;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The columns that both recaps share, and a row of them. */
final class RecapColumns {
    private static final int NUMBER = 7;
    /** Where the counts stand that percentages are taken of. */
    private static final int COOPERATIVES = 4;

    private final Words words;

    RecapColumns(Words words) {
        this.words = words;
    }

    List<SheetColumn> columns(String area) {
        String villages = words.get("report.group.villages");
        String cooperatives = words.get("report.group.cooperatives");
        String legality = words.get("report.group.legality");
        List<SheetColumn> all = new ArrayList<>();
        all.add(SheetColumn.ordinal(words.get("report.column.no"), 4));
        all.add(SheetColumn.text(area, 29));
        all.add(SheetColumn.count(words.get("report.column.desa"), NUMBER).under(villages));
        all.add(SheetColumn.count(words.get("report.column.kelurahan"), 8).under(villages));
        all.add(SheetColumn.count(words.get("report.column.total"), NUMBER).under(cooperatives));
        for (CooperativeKind kind : CooperativeKind.values()) {
            all.add(SheetColumn.count(words.get("report.kind." + kind), NUMBER).under(cooperatives));
        }
        int firstMilestone = all.size();
        for (MilestoneKind kind : MilestoneKind.values()) {
            all.add(SheetColumn.count(words.get("report.milestone." + kind), 9).under(legality));
        }
        int nib = firstMilestone + MilestoneKind.BUSINESS_ID.ordinal();
        all.add(SheetColumn.percent(words.get("report.column.nibshare"), NUMBER, nib, COOPERATIVES));
        all.add(SheetColumn.count(words.get("report.column.rat"), NUMBER).under(words.get("report.group.rat")));
        all.add(SheetColumn.percent(words.get("report.column.ratshare"), NUMBER, all.size() - 1, COOPERATIVES)
                .under(words.get("report.group.rat")));
        return all;
    }

    /** Each share as bars. */
    List<SheetChart> charts() {
        List<SheetColumn> all = columns("");
        return IntStream.range(0, all.size())
                .filter(c -> all.get(c).ratio().isPresent())
                .mapToObj(c -> new SheetChart(all.get(c).heading(), 1, List.of(c)))
                .toList();
    }

    SheetRow row(long no, String code, String area, List<Region> villages, FactTable part) {
        long wards = villages.stream()
                .filter(v -> v.type() == Region.Type.URBAN_WARD)
                .count();
        AreaSums sums = new AreaSums(part);
        List<Value> values = new ArrayList<>();
        values.add(Value.of(no));
        values.add(Value.of(area));
        values.add(Value.of(villages.size() - wards));
        values.add(Value.of(wards));
        values.add(Value.of(sums.number(RegisterFacts.COOPERATIVES)));
        for (CooperativeKind kind : CooperativeKind.values()) {
            values.add(Value.of(sums.number(RegisterFacts.KIND + kind)));
        }
        for (MilestoneKind kind : MilestoneKind.values()) {
            values.add(Value.of(sums.number(RegisterFacts.STEP + kind)));
        }
        values.add(new Value.Ratio());
        values.add(Value.of(sums.number(RegisterFacts.MET)));
        values.add(new Value.Ratio());
        return new SheetRow.Data(values, code);
    }
}
