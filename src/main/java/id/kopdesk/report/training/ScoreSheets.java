package id.kopdesk.report.training;

import id.kopdesk.base.Finding;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.CertificateRule;
import id.kopdesk.training.EvaluationSums;
import id.kopdesk.training.Programme;
import id.kopdesk.training.Question;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores with their gain, what participants answered, and what they plan. */
final class ScoreSheets {
    private final TrainingWords words;

    ScoreSheets(TrainingWords words) {
        this.words = words;
    }

    ReportSheet scores(BatchFile file) {
        List<SheetRow> rows = new ArrayList<>();
        List<BigDecimal> gains = new ArrayList<>();
        long no = 1;
        int ups = 0;
        for (Attendee a : file.seated()) {
            Optional<BigDecimal> gain = a.gain();
            gain.ifPresent(gains::add);
            ups += gain.isPresent() && gain.get().signum() > 0 ? 1 : 0;
            List<Finding> missing = CertificateRule.missing(file, a);
            rows.add(new SheetRow.Data(List.of(
                    Value.of(no++),
                    Value.of(a.name()),
                    words.sex(a.person().value().sex()),
                    Value.of(words.speaksFor(a)),
                    words.score(a.as().preScore()),
                    words.score(a.as().postScore()),
                    gain.<Value>map(Value.Decimal::new).orElseGet(words::missing),
                    Value.of(a.present()),
                    Value.of(file.halves()),
                    new Value.Ratio(),
                    Value.of(words.get(missing.isEmpty() ? "report.training.passed" : "report.training.notyet")))));
        }
        Programme programme = file.programme().value();
        String mean = gains.isEmpty()
                ? "–"
                : words.formats()
                        .decimal(gains.stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .divide(BigDecimal.valueOf(gains.size()), 1, RoundingMode.HALF_UP));
        return new ReportSheet(
                "Nilai",
                words.get("report.training.title.scores"),
                true,
                List.of(
                        SheetColumn.ordinal(words.get("report.column.no"), 5),
                        SheetColumn.text(words.get("report.training.name"), 30),
                        SheetColumn.mark(words.get("report.training.sex"), 5),
                        SheetColumn.text(words.get("report.training.for"), 38),
                        SheetColumn.decimal(words.get("report.training.pre"), 9),
                        SheetColumn.decimal(words.get("report.training.post"), 9),
                        SheetColumn.decimal(words.get("report.training.gain"), 9),
                        SheetColumn.count(words.get("report.training.halves"), 8),
                        SheetColumn.count(words.get("report.training.of"), 8),
                        SheetColumn.percent(words.get("report.training.share"), 9, 7, 8),
                        SheetColumn.mark(words.get("report.training.result"), 12)),
                rows,
                words.get("report.total"),
                List.of(
                        words.get(
                                "report.training.note.gain",
                                words.formats().number(gains.size()),
                                mean,
                                words.formats().number(ups)),
                        words.get(
                                "report.training.note.rule",
                                Integer.toString(programme.passPresent()),
                                Integer.toString(programme.passScore()))));
    }

    /** Counts and means only; who answered what is nobody's business. */
    ReportSheet evaluation(BatchFile file) {
        List<SheetRow> rows = new ArrayList<>();
        List<Question> questions = file.programme().value().questions();
        for (Question question : questions) {
            if (question.kind() == Question.Kind.SCORE) {
                rows.add(question(rows.size() + 1L, question, file));
            }
        }
        List<SheetColumn> columns = new ArrayList<>(List.of(
                SheetColumn.ordinal(words.get("report.column.no"), 5),
                SheetColumn.text(words.get("report.training.eval.question"), 34)));
        for (int mark = 1; mark <= 5; mark++) {
            columns.add(SheetColumn.count(Integer.toString(mark), 8).under(words.get("report.training.eval.answers")));
        }
        columns.add(SheetColumn.decimal(words.get("report.training.eval.mean"), 10));
        List<String> notes = new ArrayList<>();
        for (Question question : questions) {
            List<String> told = EvaluationSums.words(file, question);
            if (question.kind() == Question.Kind.TEXT && !told.isEmpty()) {
                notes.add(question.shown(words.texts()) + ":");
                told.forEach(one -> notes.add("– " + one));
            }
        }
        return new ReportSheet(
                "Evaluasi", words.get("report.training.title.evaluation"), false, columns, rows, "", notes);
    }

    private SheetRow question(long no, Question question, BatchFile file) {
        EvaluationSums sums = EvaluationSums.of(file, question);
        List<Value> values = new ArrayList<>(List.of(Value.of(no), Value.of(question.shown(words.texts()))));
        for (int mark = 1; mark <= 5; mark++) {
            values.add(Value.of(sums.counts().get(mark - 1)));
        }
        values.add(sums.mean().<Value>map(Value.Decimal::new).orElseGet(words::missing));
        return new SheetRow.Data(values);
    }

    ReportSheet plans(BatchFile file) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Attendee a : file.attendees()) {
            for (var plan : a.plans()) {
                java.time.LocalDate followed = plan.value().followedOn();
                rows.add(new SheetRow.Data(List.of(
                        Value.of(no++),
                        Value.of(a.name()),
                        Value.of(words.speaksFor(a)),
                        Value.of(plan.value().plan()),
                        new Value.Day(plan.value().dueOn()),
                        Value.of(words.get("training.outcome." + plan.value().outcome())),
                        followed == null ? words.missing() : new Value.Day(followed),
                        Value.of(java.util.Objects.requireNonNullElse(
                                plan.value().note(), "")))));
            }
        }
        return new ReportSheet(
                "Rencana aksi",
                words.get("report.training.title.plans"),
                true,
                List.of(
                        SheetColumn.ordinal(words.get("report.column.no"), 5),
                        SheetColumn.text(words.get("report.training.name"), 26),
                        SheetColumn.text(words.get("report.training.for"), 30),
                        SheetColumn.text(words.get("report.training.plan"), 44),
                        SheetColumn.date(words.get("report.training.due"), 12),
                        SheetColumn.text(words.get("report.training.outcome"), 14),
                        SheetColumn.date(words.get("report.training.followed"), 12),
                        SheetColumn.text(words.get("report.column.remark"), 22)),
                rows,
                "",
                List.of());
    }
}
