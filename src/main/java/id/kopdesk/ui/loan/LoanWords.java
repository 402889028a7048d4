package id.kopdesk.ui.loan;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.loan.LoanLine;
import id.kopdesk.loan.Outcome;
import id.kopdesk.loan.Parameter;
import id.kopdesk.loan.ParameterKey;
import id.kopdesk.loan.SchemeStep;
import id.kopdesk.loan.StepKind;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.Mark;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How steps, states, amounts and places are written on the screens of loans. */
final class LoanWords {
    private final Texts texts;
    private final Formats formats;
    private final RegionTree regions;

    LoanWords(Texts texts, Formats formats, RegionTree regions) {
        this.texts = texts;
        this.formats = formats;
        this.regions = regions;
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** A button's text without its access key, for headings. */
    String plain(String key) {
        return texts.get(key).replace("_", "");
    }

    String step(StepKind step) {
        return texts.get("loan.step." + step);
    }

    String step(SchemeStep step) {
        String own = step.title();
        return own == null || own.isBlank() ? step(step.kind()) : own;
    }

    /** A step's name inside a sentence: its first letter small, unless it begins with an abbreviation. */
    String within(SchemeStep step) {
        String name = step(step);
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? name.substring(0, 1).toLowerCase(texts.locale()) + name.substring(1) : name;
    }

    /** @param state as {@link LoanLine#state} */
    String state(String state) {
        boolean ended = Arrays.stream(Outcome.values()).anyMatch(o -> o.name().equals(state));
        return texts.get((ended ? "loan.outcome." : "loan.step.") + state);
    }

    Mark state(LoanLine line, LocalDate today) {
        String word = state(line.state());
        return switch (line.outcome()) {
            case CLOSED -> Mark.of(Mark.Kind.DONE, word);
            case REJECTED, WITHDRAWN -> Mark.of(Mark.Kind.NEUTRAL, word);
            case RETURNED -> Mark.of(Mark.Kind.DUE, word);
            case OPEN ->
                Mark.of(
                        line.lateSteps(today) > 0 || line.lateInstalments(today) > 0 ? Mark.Kind.LATE : Mark.Kind.DUE,
                        word);
        };
    }

    /** What is late about it in few words; empty when nothing is. */
    String late(LoanLine line, LocalDate today) {
        if (line.lateInstalments(today) > 0) {
            return texts.get("ui.loan.late.instalment", line.lateInstalments(today));
        }
        return line.lateSteps(today) > 0 ? texts.get("ui.loan.late.step", line.lateSteps(today)) : "";
    }

    String rupiah(long amount) {
        return formats.rupiah(amount);
    }

    String date(@Nullable LocalDate day) {
        return day == null ? "–" : formats.date(day);
    }

    /** "Kab. Tapin". */
    String regency(String code) {
        String own = code.substring(0, Math.min(5, code.length()));
        return regions.find(own)
                .map(r -> texts.get("ui.cooperative.short." + r.type(), r.name()))
                .orElse(own);
    }

    /** "Kec. Tapin Selatan, Kab. Tapin". */
    String place(String village) {
        return regions.path(village).stream()
                .filter(r -> r.level() == Region.Level.SUBDISTRICT || r.level() == Region.Level.REGENCY)
                .sorted((a, b) -> b.level().compareTo(a.level()))
                .map(r -> texts.get("ui.cooperative.short." + r.type(), r.name()))
                .collect(Collectors.joining(", "));
    }

    String village(String code) {
        return regions.find(code).map(r -> r.titled(texts)).orElse(code);
    }

    String sentence(Finding finding) {
        return finding.sentence(texts);
    }

    String parameter(ParameterKey key) {
        return texts.get("ui.loan.parameter." + key);
    }

    /** A parameter's content as a person reads it. */
    String content(Parameter p) {
        return switch (p.key().unit()) {
            case RUPIAH -> p.number().map(n -> rupiah(n.longValue())).orElse(p.content());
            case PERCENT -> p.content().replace('.', ',') + " %";
            case MONTHS -> texts.get("ui.loan.unit.months", p.content());
            case DAYS -> texts.get("ui.loan.unit.days", p.content());
            case DAY -> texts.get("ui.loan.unit.day", p.content());
            case YES_NO -> texts.get(p.content().equals("true") ? "ui.loan.yes" : "ui.loan.no");
            case BASE -> texts.get("ui.loan.base." + p.content());
        };
    }
}
