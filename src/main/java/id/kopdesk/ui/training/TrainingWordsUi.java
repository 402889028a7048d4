package id.kopdesk.ui.training;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Formats;
import id.kopdesk.report.training.TrainingWords;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.BatchStatus;
import id.kopdesk.training.CertificateRule;
import id.kopdesk.training.ParticipantState;
import id.kopdesk.training.TrainingBatch;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the training screens write what they show. */
final class TrainingWordsUi {
    private final UiContext ui;
    private final TrainingWords words;

    TrainingWordsUi(UiContext ui, TrainingWords words) {
        this.ui = ui;
        this.words = words;
    }

    TrainingWords words() {
        return words;
    }

    String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }

    Formats formats() {
        return ui.formats();
    }

    Mark status(BatchStatus status) {
        Mark.Kind kind = switch (status) {
            case PLANNED -> Mark.Kind.NEUTRAL;
            case OPEN, RUNNING -> Mark.Kind.DUE;
            case FINISHED -> Mark.Kind.DONE;
            case CANCELLED -> Mark.Kind.NOT_REPORTED;
        };
        return Mark.of(kind, text("training.status." + status));
    }

    Mark state(ParticipantState state) {
        Mark.Kind kind = switch (state) {
            case INVITED -> Mark.Kind.NEUTRAL;
            case CONFIRMED -> Mark.Kind.DONE;
            case WAITING -> Mark.Kind.DUE;
            case DECLINED -> Mark.Kind.NOT_REPORTED;
        };
        return Mark.of(kind, text("training.state." + state));
    }

    Mark certificate(BatchFile file, Attendee a) {
        if (a.certificate().isPresent()) {
            return Mark.of(Mark.Kind.DONE, a.certificate().get().value().number());
        }
        List<Finding> missing = CertificateRule.missing(file, a);
        return missing.isEmpty()
                ? Mark.of(Mark.Kind.DUE, text("ui.training.certificate.earned"))
                : Mark.of(Mark.Kind.NOT_REPORTED, text("ui.training.certificate.notYet"));
    }

    String score(@Nullable BigDecimal score) {
        return score == null ? "" : ui.formats().decimal(score);
    }

    String regencies(TrainingBatch batch) {
        return batch.regencies().stream().map(words::place).collect(Collectors.joining(", "));
    }

    /** "20–22 Nov 2025" where one month holds it all, for narrow columns. */
    String days(TrainingBatch batch) {
        String last = ui.formats().date(batch.lastOn());
        if (batch.firstOn().equals(batch.lastOn())) {
            return last;
        }
        return YearMonth.from(batch.firstOn()).equals(YearMonth.from(batch.lastOn()))
                ? batch.firstOn().getDayOfMonth() + "–" + last
                : text("training.batch.from", ui.formats().date(batch.firstOn()), last);
    }

    String orDash(@Nullable String text) {
        return text == null || text.isBlank() ? "–" : text;
    }
}
