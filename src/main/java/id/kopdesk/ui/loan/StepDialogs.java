package id.kopdesk.ui.loan;

import id.kopdesk.loan.Attendee;
import id.kopdesk.loan.BuildProgress;
import id.kopdesk.loan.Disbursement;
import id.kopdesk.loan.EventKind;
import id.kopdesk.loan.EventRules;
import id.kopdesk.loan.GuestList;
import id.kopdesk.loan.LoanCase;
import id.kopdesk.loan.LoanEvent;
import id.kopdesk.loan.LoanStanding;
import id.kopdesk.loan.MoneyRules;
import id.kopdesk.loan.SchemeStep;
import id.kopdesk.loan.StepKind;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.NumberField;
import id.kopdesk.ui.control.RupiahField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Asks what is to be recorded of a step; the rules are asked while typing, so that a refusal is seen before saving. */
final class StepDialogs {
    private static final int MOST_PEOPLE = 2_000;

    private final UiContext ui;
    private final LoanWords words;

    StepDialogs(UiContext ui, LoanWords words) {
        this.ui = ui;
        this.words = words;
    }

    Optional<LoanEvent> done(LoanCase loan, SchemeStep step) {
        Ask ask = new Ask(ui, step.kind() == StepKind.MEETING ? 2 : 1);
        DateField day = ask.date("ui.loan.field.onDate", loan.today());
        TextField reference = ask.text("ui.loan.field.reference", "", false);
        Supplier<LoanEvent> more = switch (step.kind()) {
            case MEETING -> meeting(ask, day, loan, step);
            case MINUTES -> minutes(ask, loan, day);
            case DECISION, AGREEMENT -> amount(ask, loan, day, step);
            default -> () -> LoanEvent.done(step.kind(), day.value().orElseThrow());
        };
        TextField note = ask.text("ui.loan.field.note", "", false);
        Supplier<LoanEvent> event =
                () -> more.get().withReference(orNull(reference)).withNote(orNull(note));
        ask.check(() -> EventRules.check(loan, event.get()));
        return ask.go(words.get("ui.loan.record.title", words.step(step)), "ui.loan.record.do")
                ? Optional.of(event.get())
                : Optional.empty();
    }

    private Supplier<LoanEvent> meeting(Ask ask, DateField day, LoanCase loan, SchemeStep step) {
        TextField place = ask.text("ui.loan.field.place", "", true);
        TextField leader = ask.text("ui.loan.field.leader", "", true);
        Map<Attendee, NumberField> present = new EnumMap<>(Attendee.class);
        ask.group(words.get("ui.loan.field.attendance"));
        Map<Attendee, Integer> named =
                GuestList.counts(loan.file().guests(loan.file().submission().round()));
        for (Attendee each : Attendee.values()) {
            NumberField field = new NumberField(ui.formats(), 0, MOST_PEOPLE);
            if (named.containsKey(each)) {
                field.valueProperty().set(named.get(each).longValue());
            }
            present.put(each, ask.add("loan.attendee." + each, field, false, field.valueProperty()));
        }
        return () -> {
            Map<Attendee, Integer> counts = new EnumMap<>(Attendee.class);
            present.forEach((who, field) -> field.value().ifPresent(n -> counts.put(who, n.intValue())));
            return LoanEvent.done(step.kind(), day.value().orElseThrow())
                    .withMeeting(orNull(place), orNull(leader), counts);
        };
    }

    private Supplier<LoanEvent> minutes(Ask ask, LoanCase loan, DateField day) {
        RupiahField amount = ask.rupiah("ui.loan.field.minutesAmount", true);
        amount.valueProperty().set(loan.file().submission().amount());
        RupiahField support = ask.rupiah("ui.loan.field.support", false);
        loan.capacity()
                .ifPresent(c -> ask.note(words.get("ui.loan.ceiling", words.rupiah(c.perYear()), c.fundYear() + "")));
        return () -> LoanEvent.done(StepKind.MINUTES, day.value().orElseThrow())
                .withAmounts(amount.value().orElse(null), support.value().orElse(null));
    }

    private Supplier<LoanEvent> amount(Ask ask, LoanCase loan, DateField day, SchemeStep step) {
        RupiahField amount = ask.rupiah("ui.loan.field.granted", true);
        amount.valueProperty().set(loan.file().amount());
        return () -> LoanEvent.done(step.kind(), day.value().orElseThrow())
                .withAmounts(amount.value().orElse(null), null);
    }

    /** Returned, rejected or withdrawn; the reason is asked for. */
    Optional<LoanEvent> ended(LoanCase loan, EventKind kind) {
        LoanStanding standing = loan.standing();
        Ask ask = new Ask(ui, 1);
        DateField day = ask.date("ui.loan.field.onDate", loan.today());
        List<SchemeStep> back = standing.steps().stream()
                .limit(Math.max(1, standing.steps().indexOf(standing.next()) + 1L))
                .toList();
        ComboBox<SchemeStep> to = kind == EventKind.RETURNED
                ? ask.choice("ui.loan.field.returnTo", back, standing.next(), words::step)
                : Ask.choices(back, standing.next(), words::step);
        TextField reason = ask.text("ui.loan.field.reason", "", true);
        Supplier<LoanEvent> event = () -> LoanEvent.ended(
                kind,
                to.getValue().kind(),
                day.value().orElseThrow(),
                reason.getText().strip());
        ask.check(() -> EventRules.check(loan, event.get()));
        return ask.go(words.get("ui.loan.end.title." + kind), "ui.loan.end.do." + kind)
                ? Optional.of(event.get())
                : Optional.empty();
    }

    Optional<Disbursement> disbursement(LoanCase loan) {
        Ask ask = new Ask(ui, 1);
        DateField day = ask.date("ui.loan.field.onDate", loan.today());
        RupiahField amount = ask.rupiah("ui.loan.field.amount", true);
        amount.valueProperty().set(loan.file().amount() - loan.file().disbursed());
        TextField note = ask.text("ui.loan.field.note", "", false);
        Supplier<Disbursement> part =
                () -> new Disbursement(day.value().orElseThrow(), amount.value().orElseThrow(), orNull(note));
        ask.check(() -> MoneyRules.disbursement(loan, part.get()));
        return ask.go(words.get("ui.loan.disburse.title"), "ui.loan.disburse.do")
                ? Optional.of(part.get())
                : Optional.empty();
    }

    Optional<BuildProgress> build(LoanCase loan) {
        Ask ask = new Ask(ui, 1);
        DateField day = ask.date("ui.loan.field.onDate", loan.today());
        NumberField percent = new NumberField(ui.formats(), 0, 100);
        ask.add("ui.loan.field.percent", percent, true, percent.valueProperty());
        TextField note = ask.text("ui.loan.field.note", "", false);
        Supplier<BuildProgress> progress = () -> new BuildProgress(
                day.value().orElseThrow(), percent.value().orElse(-1L).intValue(), orNull(note));
        ask.check(() -> MoneyRules.build(loan, progress.get()));
        return ask.go(words.get("ui.loan.build.title"), "ui.loan.build.do")
                ? Optional.of(progress.get())
                : Optional.empty();
    }

    static @Nullable String orNull(TextField field) {
        String text = field.getText() == null ? "" : field.getText().strip();
        return text.isEmpty() ? null : text;
    }
}
