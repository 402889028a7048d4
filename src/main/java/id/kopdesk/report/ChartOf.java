package id.kopdesk.report;

import id.kopdesk.workbook.SheetChart;
import id.kopdesk.workbook.SheetColumn;
import java.util.List;

/** Which columns of a recap are worth a picture: shares where it has some, else the first number. */
final class ChartOf {
    private static final int BEFORE = 3;

    private ChartOf() {}

    /** Only a recap of a few rows has one: bars of every village could not be read. */
    static List<SheetChart> topic(
            Topic topic, List<Topic.Part> parts, Level level, List<SheetColumn> columns, Words words) {
        if (level != Level.REGENCY) {
            return List.of();
        }
        int drawn = BEFORE;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isShare()) {
                drawn = BEFORE + i;
                break;
            }
        }
        String title =
                words.get("report.topic." + topic) + ": " + columns.get(drawn).heading();
        return List.of(new SheetChart(title, 1, List.of(drawn)));
    }
}
