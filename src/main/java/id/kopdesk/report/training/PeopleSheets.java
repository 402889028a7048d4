package id.kopdesk.report.training;

import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.ParticipantState;
import id.kopdesk.training.Person;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invitation list and biodata list. */
final class PeopleSheets {
    private final TrainingWords words;

    PeopleSheets(TrainingWords words) {
        this.words = words;
    }

    /** Seated people by kecamatan, then the wait list. */
    ReportSheet invitation(BatchFile file) {
        List<SheetRow> rows = new ArrayList<>();
        String group = "";
        long no = 1;
        for (Attendee a : bySubdistrict(file.seated())) {
            String own = words.subdistrict(a.as().villageCode());
            if (!own.equals(group) && !own.isEmpty()) {
                group = own;
                rows.add(new SheetRow.Group(words.get("report.training.subdistrict", own)));
            }
            rows.add(row(no++, a, ""));
        }
        List<Attendee> waiting = file.attendees().stream()
                .filter(a -> a.as().state() == ParticipantState.WAITING)
                .sorted(java.util.Comparator.comparing(a -> java.util.Objects.requireNonNullElse(a.as().queueNo(), 0)))
                .toList();
        if (!waiting.isEmpty()) {
            rows.add(new SheetRow.Group(words.get("report.training.waitlist")));
            for (Attendee a : waiting) {
                rows.add(row(no++, a, words.get("report.training.queue", String.valueOf(a.as().queueNo()))));
            }
        }
        String letter = file.batch().value().letterNumber();
        return new ReportSheet(
                "Undangan",
                words.get("report.training.title.invitation"),
                true,
                List.of(
                        SheetColumn.ordinal(words.get("report.column.no"), 5),
                        SheetColumn.text(words.get("report.training.name"), 30),
                        SheetColumn.mark(words.get("report.training.sex"), 5),
                        SheetColumn.text(words.get("report.training.position"), 20),
                        SheetColumn.text(words.get("report.training.category"), 16),
                        SheetColumn.text(words.get("report.training.for"), 42),
                        SheetColumn.text(words.get("report.column.village"), 20),
                        SheetColumn.identifier(words.get("report.training.phone"), 16),
                        SheetColumn.text(words.get("report.column.remark"), 14)),
                rows,
                "",
                List.of(words.get("report.training.note.letter", letter == null ? "…" : letter)));
    }

    private static List<Attendee> bySubdistrict(List<Attendee> all) {
        return all.stream()
                .sorted(java.util.Comparator.comparing((Attendee a) -> {
                            String village = a.as().villageCode();
                            return village == null ? "~" : village;
                        })
                        .thenComparing(a -> a.as().category()))
                .toList();
    }

    private SheetRow row(long no, Attendee a, String remark) {
        return new SheetRow.Data(List.of(
                Value.of(no),
                Value.of(a.name()),
                words.sex(a.person().value().sex()),
                words.or(a.as().title()),
                Value.of(words.category(a.as().category())),
                Value.of(words.speaksFor(a)),
                Value.of(words.place(a.as().villageCode())),
                words.or(a.person().value().phone()),
                Value.of(remark)));
    }

    /** NIK is masked: the list is handed round. */
    ReportSheet biodata(BatchFile file) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Attendee a : file.seated()) {
            Person p = a.person().value();
            String nik = p.nationalId();
            LocalDate born = p.birthOn();
            rows.add(new SheetRow.Data(List.of(
                    Value.of(no++),
                    Value.of(a.name()),
                    nik == null ? words.missing() : Value.of(id.kopdesk.cooperative.NationalId.masked(nik)),
                    words.sex(p.sex()),
                    words.or(p.birthPlace()),
                    born == null ? words.missing() : new Value.Day(born),
                    words.or(p.education()),
                    words.or(a.as().title()),
                    Value.of(words.speaksFor(a)),
                    words.or(p.phone()))));
        }
        return new ReportSheet(
                "Biodata",
                words.get("report.training.title.biodata"),
                true,
                List.of(
                        SheetColumn.ordinal(words.get("report.column.no"), 5),
                        SheetColumn.text(words.get("report.training.name"), 28),
                        SheetColumn.identifier("NIK", 18),
                        SheetColumn.mark(words.get("report.training.sex"), 5),
                        SheetColumn.text(words.get("report.training.birthplace"), 14),
                        SheetColumn.date(words.get("report.training.birth"), 12),
                        SheetColumn.text(words.get("report.training.education"), 11),
                        SheetColumn.text(words.get("report.training.position"), 18),
                        SheetColumn.text(words.get("report.training.for"), 36),
                        SheetColumn.identifier(words.get("report.training.phone"), 16)),
                rows,
                "",
                List.of(words.get("report.training.note.masked")));
    }
}
