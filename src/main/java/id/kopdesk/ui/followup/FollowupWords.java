package id.kopdesk.ui.followup;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.followup.Category;
import id.kopdesk.followup.Party;
import id.kopdesk.followup.ProblemLine;
import id.kopdesk.followup.ProblemState;
import id.kopdesk.followup.Severity;
import id.kopdesk.followup.Step;
import id.kopdesk.followup.StepKind;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.record.FieldWords;
import id.kopdesk.ui.record.KeyWords;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How problems, visits and companions are spoken of. */
final class FollowupWords {
    private final Texts texts;
    private final Formats formats;
    private final RegionTree regions;

    FollowupWords(Texts texts, Formats formats, RegionTree regions) {
        this.texts = texts;
        this.formats = formats;
        this.regions = regions;
    }

    FieldWords fields() {
        return new KeyWords(texts, "ui.followup.field.", "ui.followup.choice.");
    }

    String of(Category category) {
        return texts.get("ui.followup.choice.category." + category);
    }

    String of(Severity severity) {
        return texts.get("ui.followup.choice.severity." + severity);
    }

    String of(ProblemState state) {
        return texts.get("ui.followup.choice.state." + state);
    }

    String of(StepKind kind) {
        return texts.get("ui.followup.choice.kind." + kind);
    }

    String of(@Nullable Party party) {
        return party == null ? "–" : texts.get("ui.followup.choice.owner." + party);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "–" : formats.date(day);
    }

    /** Late in red, due in amber, handed up and closed by their words. */
    Mark state(ProblemLine line, LocalDate today) {
        if (line.overdue(today)) {
            return Mark.of(Mark.Kind.LATE, texts.get("ui.followup.late", line.daysLate(today)));
        }
        return Mark.of(
                switch (line.state()) {
                    case CLOSED -> Mark.Kind.DONE;
                    case OPEN -> Mark.Kind.WRONG;
                    case ADVISED, ANSWERED, IN_ACTION, ACTED -> Mark.Kind.DUE;
                    case HANDED_UP -> Mark.Kind.NEUTRAL;
                },
                of(line.state()));
    }

    Mark severity(Severity severity) {
        return Mark.of(
                switch (severity) {
                    case HIGH -> Mark.Kind.WRONG;
                    case MEDIUM -> Mark.Kind.DUE;
                    case LOW -> Mark.Kind.NEUTRAL;
                },
                of(severity));
    }

    /** "Kec. Tapin Selatan, Kab. Tapin". */
    String place(String code) {
        return regions.path(code).stream()
                .filter(r -> r.level() == Region.Level.SUBDISTRICT || r.level() == Region.Level.REGENCY)
                .sorted((a, b) -> b.level().compareTo(a.level()))
                .map(r -> texts.get("ui.cooperative.short." + r.type(), r.name()))
                .collect(Collectors.joining(", "));
    }

    String region(String code) {
        return regions.find(code)
                .map(r -> texts.get("ui.cooperative.short." + r.type(), r.name()))
                .orElse(code);
    }

    /** "Tindakan: pasang listrik (BA, tenggat 5 Sep 2026)". */
    String told(Step step) {
        String what = texts.get("ui.followup.told", of(step.kind()), step.content());
        return switch (step.kind()) {
            case ACTION -> texts.get("ui.followup.told.action", what, of(step.owner()), day(step.dueOn()));
            case HANDED_UP -> texts.get("ui.followup.told.up", what, of(step.handedTo()));
            default -> what;
        };
    }
}
