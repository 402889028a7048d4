package id.kopdesk.ui.loan;

import id.kopdesk.loan.ParameterKey;
import id.kopdesk.loan.RepaymentMethod;
import id.kopdesk.loan.Scheme;
import id.kopdesk.loan.Submission;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.DecimalField;
import id.kopdesk.ui.control.NumberField;
import id.kopdesk.ui.control.RupiahField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The fields of what is asked for, in a form of two columns. */
final class SubmissionForm {
    /** Whether the plan holds a part: yes, no, or nobody looked. */
    enum There {
        UNKNOWN,
        YES,
        NO;

        static There of(@Nullable Boolean value) {
            return value == null ? UNKNOWN : value ? YES : NO;
        }

        @Nullable
        Boolean value() {
            return this == UNKNOWN ? null : Boolean.valueOf(this == YES);
        }
    }

    private final RupiahField amount;
    private final RupiahField operating;
    private final DecimalField rate = new DecimalField();
    private final NumberField tenor;
    private final NumberField grace;
    private final ComboBox<RepaymentMethod> method;
    private final TextField purpose;
    private final ComboBox<There> budget;
    private final ComboBox<There> stages;
    private final ComboBox<There> repayment;

    SubmissionForm(UiContext ui, LoanWords words, Ask ask) {
        amount = ask.rupiah("ui.loan.field.principal", true);
        operating = ask.rupiah("ui.loan.field.operating", false);
        ask.add("ui.loan.field.rate", rate, true, rate.valueProperty());
        method = ask.choice(
                "ui.loan.field.method",
                List.of(RepaymentMethod.values()),
                RepaymentMethod.ANNUITY,
                m -> words.get("loan.method." + m));
        tenor = ask.add("ui.loan.field.tenor", new NumberField(ui.formats(), 1, 360), true, rate.textProperty());
        grace = ask.add("ui.loan.field.grace", new NumberField(ui.formats(), 0, 60), true, rate.textProperty());
        tenor.valueProperty().addListener(o -> ask.again());
        grace.valueProperty().addListener(o -> ask.again());
        purpose = ask.text("ui.loan.field.purpose", "", false);
        budget = there(words, ask, "ui.loan.field.hasBudget");
        stages = there(words, ask, "ui.loan.field.hasStages");
        repayment = there(words, ask, "ui.loan.field.hasRepayment");
    }

    private static ComboBox<There> there(LoanWords words, Ask ask, String key) {
        return ask.choice(key, List.of(There.values()), There.UNKNOWN, t -> words.get("ui.loan.there." + t));
    }

    /** What the scheme usually means, where nothing was typed yet. */
    void usual(Scheme scheme) {
        scheme.number(ParameterKey.YEARLY_RATE)
                .ifPresent(r -> rate.valueProperty().set(r.doubleValue()));
        scheme.whole(ParameterKey.LONGEST_TENOR)
                .ifPresent(t -> tenor.valueProperty().set(Math.min(72, t)));
        grace.valueProperty().set(scheme.whole(ParameterKey.GRACE_FROM).orElse(0L));
    }

    void show(Submission s) {
        amount.valueProperty().set(s.amount());
        operating.valueProperty().set(s.operating());
        rate.valueProperty().set(s.rate().doubleValue());
        tenor.valueProperty().set((long) s.tenor());
        grace.valueProperty().set((long) s.grace());
        method.setValue(s.method());
        purpose.setText(s.purpose() == null ? "" : s.purpose());
        budget.setValue(There.of(s.hasBudget()));
        stages.setValue(There.of(s.hasStages()));
        repayment.setValue(There.of(s.hasRepayment()));
    }

    Submission submission(LocalDate filedOn) {
        return new Submission(
                1,
                filedOn,
                amount.value().orElse(0L),
                operating.value().orElse(0L),
                rate.value().map(SubmissionForm::decimal).orElse(BigDecimal.valueOf(-1)),
                tenor.value().orElse(0L).intValue(),
                grace.value().orElse(-1L).intValue(),
                method.getValue(),
                StepDialogs.orNull(purpose),
                budget.getValue().value(),
                stages.getValue().value(),
                repayment.getValue().value());
    }

    static BigDecimal decimal(Double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros();
    }
}
