package id.kopdesk.report.training;

import id.kopdesk.cooperative.Part;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.Half;
import id.kopdesk.training.Presence;
import id.kopdesk.training.TrainingDay;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attendance sheets: one to be signed for each half day, one filled from the marks, and one over all days. */
final class AttendanceSheets {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("dd-MM-yy");

    private final TrainingWords words;

    AttendanceSheets(TrainingWords words) {
        this.words = words;
    }

    /** To be signed, places for signatures left and right in turn. */
    List<ReportSheet> blank(BatchFile file) {
        return each(file, false);
    }

    List<ReportSheet> filled(BatchFile file) {
        List<ReportSheet> sheets = new ArrayList<>(List.of(summary(file)));
        sheets.addAll(each(file, true));
        return sheets;
    }

    private List<ReportSheet> each(BatchFile file, boolean filled) {
        List<ReportSheet> sheets = new ArrayList<>();
        for (Part<TrainingDay> day : file.days()) {
            for (Half half : Half.values()) {
                if (day.value().has(half)) {
                    sheets.add(filled ? filled(file, day.value(), half) : blank(file, day.value(), half));
                }
            }
        }
        return sheets;
    }

    private ReportSheet blank(BatchFile file, TrainingDay day, Half half) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Attendee a : file.seated()) {
            List<Value> values = person(no, a);
            String room = no + ".\n ";
            values.add(Value.of(no % 2 == 1 ? room : ""));
            values.add(Value.of(no % 2 == 1 ? "" : room));
            rows.add(new SheetRow.Data(values));
            no++;
        }
        List<SheetColumn> columns = columns();
        String signature = words.get("report.training.signature");
        columns.add(SheetColumn.text(words.get("report.training.odd"), 14).under(signature));
        columns.add(SheetColumn.text(words.get("report.training.even"), 14).under(signature));
        return sheet("TTD ", day, half, columns, rows, List.of());
    }

    private ReportSheet filled(BatchFile file, TrainingDay day, Half half) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        long present = 0;
        for (Attendee a : file.seated()) {
            List<Value> values = person(no++, a);
            Presence presence = a.at(day.heldOn(), half);
            present += presence == Presence.PRESENT ? 1 : 0;
            values.add(mark(presence));
            rows.add(new SheetRow.Data(values));
        }
        List<SheetColumn> columns = columns();
        columns.add(SheetColumn.mark(words.get("report.training.attendance"), 12));
        return sheet(
                "",
                day,
                half,
                columns,
                rows,
                List.of(words.get(
                        "report.training.note.present",
                        words.formats().number(present),
                        words.formats().number(rows.size()))));
    }

    private Value mark(@Nullable Presence presence) {
        return presence == null
                ? new Value.NotReported(words.get("report.training.unmarked"))
                : Value.of(words.get("training.presence.mark." + presence));
    }

    private List<Value> person(long no, Attendee a) {
        return new ArrayList<>(List.of(
                Value.of(no),
                Value.of(a.name()),
                words.sex(a.person().value().sex()),
                words.or(a.as().title()),
                Value.of(words.speaksFor(a)),
                Value.of(words.place(a.as().villageCode()))));
    }

    private List<SheetColumn> columns() {
        return new ArrayList<>(List.of(
                SheetColumn.ordinal(words.get("report.column.no"), 5),
                SheetColumn.text(words.get("report.training.name"), 30),
                SheetColumn.mark(words.get("report.training.sex"), 5),
                SheetColumn.text(words.get("report.training.position"), 18),
                SheetColumn.text(words.get("report.training.for"), 36),
                SheetColumn.text(words.get("report.column.village"), 18)));
    }

    /** @param kind begins the sheet's name: blank and filled sheets stand in one workbook */
    private ReportSheet sheet(
            String kind,
            TrainingDay day,
            Half half,
            List<SheetColumn> columns,
            List<SheetRow> rows,
            List<String> notes) {
        return new ReportSheet(
                kind + NAME.format(day.heldOn()) + " " + words.half(half),
                words.get("report.training.title.attendance", words.weekday(day.heldOn()), words.half(half)),
                true,
                columns,
                rows,
                "",
                notes);
    }

    /** All half days beside each other. */
    private ReportSheet summary(BatchFile file) {
        List<SheetColumn> columns = columns();
        columns.remove(5);
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Attendee a : file.seated()) {
            List<Value> values = person(no++, a);
            values.remove(5);
            for (Part<TrainingDay> day : file.days()) {
                for (Half half : Half.values()) {
                    if (day.value().has(half)) {
                        values.add(mark(a.at(day.value().heldOn(), half)));
                    }
                }
            }
            values.add(Value.of(a.present()));
            values.add(Value.of(file.halves()));
            values.add(new Value.Ratio());
            rows.add(new SheetRow.Data(values));
        }
        for (Part<TrainingDay> day : file.days()) {
            for (Half half : Half.values()) {
                if (day.value().has(half)) {
                    columns.add(SheetColumn.mark(words.half(half), 8)
                            .under(words.formats().date(day.value().heldOn())));
                }
            }
        }
        int at = columns.size();
        columns.add(SheetColumn.count(words.get("report.training.halves"), 8));
        columns.add(SheetColumn.count(words.get("report.training.of"), 8));
        columns.add(SheetColumn.percent(words.get("report.training.share"), 9, at, at + 1));
        return new ReportSheet(
                "Rekap hadir",
                words.get("report.training.title.attendanceAll"),
                true,
                columns,
                rows,
                words.get("report.total"),
                List.of(words.get("report.training.note.marks")));
    }
}
