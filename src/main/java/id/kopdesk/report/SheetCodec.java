package id.kopdesk.report;

import static id.kopdesk.report.SnapshotCodec.list;
import static id.kopdesk.report.SnapshotCodec.number;
import static id.kopdesk.report.SnapshotCodec.text;

import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetChart;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A sheet as plain lists. A value is a number, or a text whose first letter says what it is. */
final class SheetCodec {
    private SheetCodec() {}

    static List<Object> pack(ReportSheet sheet) {
        return List.of(
                sheet.name(),
                sheet.title(),
                sheet.landscape(),
                sheet.columns().stream().map(SheetCodec::column).toList(),
                sheet.rows().stream().map(SheetCodec::row).toList(),
                sheet.total(),
                sheet.notes(),
                sheet.signed(),
                sheet.charts().stream()
                        .map(c -> List.of(c.title(), c.names(), c.columns()))
                        .toList());
    }

    static ReportSheet unpack(List<Object> packed) {
        return new ReportSheet(
                text(packed.get(0)),
                text(packed.get(1)),
                (Boolean) packed.get(2),
                list(packed.get(3)).stream()
                        .map(SnapshotCodec::list)
                        .map(SheetCodec::readColumn)
                        .toList(),
                list(packed.get(4)).stream()
                        .map(SnapshotCodec::list)
                        .map(SheetCodec::readRow)
                        .toList(),
                text(packed.get(5)),
                list(packed.get(6)).stream().map(SnapshotCodec::text).toList(),
                (Boolean) packed.get(7),
                list(packed.get(8)).stream()
                        .map(SnapshotCodec::list)
                        .map(c -> new SheetChart(
                                text(c.get(0)),
                                (int) number(c.get(1)),
                                list(c.get(2)).stream()
                                        .map(n -> (int) number(n))
                                        .toList()))
                        .toList());
    }

    private static List<Object> column(SheetColumn column) {
        return List.of(
                column.heading(),
                column.group(),
                column.width(),
                column.kind().name(),
                column.summed(),
                column.ratio().map(r -> List.of(r.part(), r.whole())).orElse(List.of()));
    }

    private static SheetColumn readColumn(List<Object> packed) {
        List<Object> ratio = list(packed.get(5));
        return new SheetColumn(
                text(packed.get(0)),
                text(packed.get(1)),
                (int) number(packed.get(2)),
                SheetColumn.Kind.valueOf(text(packed.get(3))),
                (Boolean) packed.get(4),
                ratio.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new SheetColumn.Ratio((int) number(ratio.get(0)), (int) number(ratio.get(1)))));
    }

    private static List<Object> row(SheetRow row) {
        if (row instanceof SheetRow.Data data) {
            return List.of("d", data.key(), values(data.values()));
        }
        return row instanceof SheetRow.Group group
                ? List.of("g", group.title())
                : List.of("s", ((SheetRow.Subtotal) row).title());
    }

    private static SheetRow readRow(List<Object> packed) {
        return switch (text(packed.get(0))) {
            case "d" -> new SheetRow.Data(readValues(list(packed.get(2))), text(packed.get(1)));
            case "g" -> new SheetRow.Group(text(packed.get(1)));
            default -> new SheetRow.Subtotal(text(packed.get(1)));
        };
    }

    static List<Object> values(List<Value> values) {
        return values.stream().map(SheetCodec::value).toList();
    }

    private static Object value(Value value) {
        if (value instanceof Value.Whole whole) {
            return whole.number();
        }
        if (value instanceof Value.Text words) {
            return "=" + words.text();
        }
        if (value instanceof Value.Day day) {
            return "@" + day.date();
        }
        if (value instanceof Value.Decimal decimal) {
            return "#" + decimal.number().toPlainString();
        }
        if (value instanceof Value.NotReported not) {
            return "?" + not.word();
        }
        if (value instanceof Value.Skipped skipped) {
            return "!" + skipped.word();
        }
        return value instanceof Value.Ratio ? "%" : "";
    }

    static List<Value> readValues(List<Object> packed) {
        return packed.stream().map(SheetCodec::readValue).toList();
    }

    private static Value readValue(Object packed) {
        if (packed instanceof Number whole) {
            return Value.of(whole.longValue());
        }
        String text = text(packed);
        if (text.isEmpty()) {
            return new Value.Empty();
        }
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case '=' -> new Value.Text(rest);
            case '#' -> new Value.Decimal(new BigDecimal(rest));
            case '@' -> new Value.Day(LocalDate.parse(rest));
            case '?' -> new Value.NotReported(rest);
            case '!' -> new Value.Skipped(rest);
            default -> new Value.Ratio();
        };
    }
}
