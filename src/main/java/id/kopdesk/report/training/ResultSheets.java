package id.kopdesk.report.training;

import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.Certificate;
import id.kopdesk.training.Certificates;
import id.kopdesk.training.EvaluationSums;
import id.kopdesk.training.ParticipantCategory;
import id.kopdesk.training.Programme;
import id.kopdesk.training.Question;
import id.kopdesk.training.Staff;
import id.kopdesk.training.TrainingBatch;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Register of certificates and report of a batch. */
final class ResultSheets {
    private final TrainingWords words;

    ResultSheets(TrainingWords words) {
        this.words = words;
    }

    ReportSheet certificates(BatchFile file) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Attendee a : file.attendees()) {
            Optional<Part<Certificate>> own = a.certificate();
            if (own.isPresent()) {
                Certificate c = own.get().value();
                rows.add(row(no++, c, words.speaksFor(a), Optional.empty()));
            }
        }
        return register(words.get("report.training.title.certificates"), rows, false);
    }

    /** A whole year's register. */
    ReportSheet register(int year, List<Certificates.Entry> entries) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Certificates.Entry entry : entries) {
            String batch = words.get("training.batch.name", Integer.toString(entry.batch()));
            rows.add(row(no++, entry.certificate().value(), entry.programme() + ", " + batch, Optional.of(entry)));
        }
        return register(words.get("report.training.title.register", Integer.toString(year)), rows, true);
    }

    private SheetRow row(long no, Certificate c, String of, Optional<Certificates.Entry> entry) {
        List<Value> values = new ArrayList<>(List.of(
                Value.of(no),
                Value.of(c.number()),
                Value.of(c.holder()),
                Value.of(of),
                new Value.Day(c.issuedOn()),
                Value.of(c.checkCode())));
        entry.ifPresent(e -> values.add(Value.of(e.reissued())));
        return new SheetRow.Data(values);
    }

    private ReportSheet register(String title, List<SheetRow> rows, boolean year) {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                SheetColumn.ordinal(words.get("report.column.no"), 5),
                SheetColumn.identifier(words.get("report.training.number"), 34),
                SheetColumn.text(words.get("report.training.name"), 30),
                SheetColumn.text(words.get(year ? "report.training.activity" : "report.training.for"), 40),
                SheetColumn.date(words.get("report.training.issued"), 12),
                SheetColumn.identifier(words.get("report.training.code"), 22)));
        if (year) {
            columns.add(SheetColumn.number(words.get("report.training.reissued"), 9));
        }
        return new ReportSheet(
                "Sertifikat", title, true, columns, rows, "", List.of(words.get("report.training.note.code")));
    }

    /** Laporan pelaksanaan: what was planned and what came of it, in words and numbers. */
    ReportSheet report(BatchFile file) {
        List<SheetRow> rows = new ArrayList<>();
        Programme programme = file.programme().value();
        TrainingBatch batch = file.batch().value();
        rows.add(new SheetRow.Group(words.get("report.training.section.what")));
        fact(rows, "report.training.activity", programme.name() + " – " + words.batch(batch));
        fact(
                rows,
                "report.training.legal",
                words.get("training.funding." + programme.funding()) + ", "
                        + Objects.requireNonNullElse(programme.legalNumber(), words.get("report.training.missing")));
        fact(rows, "report.column.regency", words.regencies(batch));
        fact(rows, "report.training.venue", batch.venue().isBlank() ? "–" : batch.venue());
        fact(
                rows,
                "report.training.days",
                words.days(batch) + " ("
                        + words.get(
                                "report.training.halfdays",
                                Integer.toString(file.days().size()),
                                Integer.toString(file.halves()))
                        + ")");
        fact(rows, "report.training.status", words.get("training.status." + batch.status()));
        rows.add(new SheetRow.Group(words.get("report.training.section.who")));
        List<Attendee> came = file.came();
        long women = came.stream()
                .filter(a -> a.person().value().sex() == Sex.FEMALE)
                .count();
        number(rows, "report.training.quota", batch.quota());
        number(rows, "report.training.invited", file.seated().size());
        number(rows, "report.training.came", came.size());
        fact(
                rows,
                "report.training.women",
                words.formats().number(women) + " (" + words.formats().percent(women, came.size()) + ")");
        for (ParticipantCategory category : ParticipantCategory.values()) {
            long own = came.stream().filter(a -> a.as().category() == category).count();
            if (own > 0) {
                rows.add(line("– " + words.category(category), words.formats().number(own)));
            }
        }
        number(rows, "report.training.reached", (int) came.stream()
                .map(a -> a.as().cooperativeId())
                .filter(Objects::nonNull)
                .distinct()
                .count());
        rows.add(new SheetRow.Group(words.get("report.training.section.result")));
        fact(rows, "report.training.hours", words.formats().decimal(file.lessonHours()));
        long gained = came.stream().filter(a -> a.gain().isPresent()).count();
        double gain = came.stream()
                .flatMap(a -> a.gain().stream())
                .mapToDouble(java.math.BigDecimal::doubleValue)
                .average()
                .orElse(0);
        fact(
                rows,
                "report.training.meangain",
                gained == 0
                        ? words.get("report.training.missing")
                        : words.formats()
                                .decimal(java.math.BigDecimal.valueOf(gain)
                                        .setScale(1, java.math.RoundingMode.HALF_UP)));
        number(rows, "report.training.certified", (int) file.attendees().stream()
                .filter(a -> a.certificate().isPresent())
                .count());
        fact(
                rows,
                "report.training.speakers",
                file.staff().stream()
                        .map(Part::value)
                        .map(Staff::name)
                        .distinct()
                        .collect(Collectors.joining("; ")));
        evaluation(rows, file);
        rows.add(new SheetRow.Group(words.get("report.training.section.money")));
        fact(rows, "report.training.planned", words.formats().rupiah(file.planned()));
        fact(rows, "report.training.realised", words.formats().rupiah(file.realised()));
        fact(
                rows,
                "report.training.perhead",
                came.isEmpty() ? "–" : words.formats().rupiah(Math.round((double) file.realised() / came.size())));
        String note = batch.note();
        if (note != null) {
            fact(rows, "report.column.remark", note);
        }
        return new ReportSheet(
                "Laporan",
                words.get("report.training.title.report"),
                false,
                List.of(
                        SheetColumn.text(words.get("report.training.item"), 34),
                        SheetColumn.text(words.get("report.training.content"), 62)),
                rows,
                "",
                List.of());
    }

    /** Nothing at all where nobody was asked. */
    private void evaluation(List<SheetRow> rows, BatchFile file) {
        long asked = file.attendees().stream()
                .filter(a -> a.evaluation().isPresent())
                .count();
        if (asked == 0) {
            return;
        }
        rows.add(new SheetRow.Group(
                words.get("report.training.section.evaluation", words.formats().number(asked))));
        for (Question question : file.programme().value().questions()) {
            if (question.kind() == Question.Kind.SCORE) {
                EvaluationSums sums = EvaluationSums.of(file, question);
                rows.add(line(
                        question.shown(words.texts()),
                        sums.mean()
                                .map(mean -> words.get(
                                        "report.training.eval.of",
                                        words.formats().decimal(mean),
                                        words.formats().number(sums.answers())))
                                .orElseGet(() -> words.get("report.training.missing"))));
            } else {
                List<String> told = EvaluationSums.words(file, question);
                rows.add(line(
                        question.shown(words.texts()),
                        told.isEmpty() ? words.get("report.training.missing") : String.join("; ", told)));
            }
        }
    }

    private void fact(List<SheetRow> rows, String key, String text) {
        rows.add(line(words.get(key), text));
    }

    private void number(List<SheetRow> rows, String key, int number) {
        rows.add(line(words.get(key), words.formats().number(number)));
    }

    private static SheetRow line(String name, String text) {
        return new SheetRow.Data(List.of(Value.of(name), Value.of(text)));
    }
}
