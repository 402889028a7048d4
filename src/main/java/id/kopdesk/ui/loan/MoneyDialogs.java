package id.kopdesk.ui.loan;

import id.kopdesk.cooperative.Part;
import id.kopdesk.loan.Claim;
import id.kopdesk.loan.LoanCase;
import id.kopdesk.loan.MoneyRules;
import id.kopdesk.loan.Payment;
import id.kopdesk.loan.PaymentKind;
import id.kopdesk.loan.PaymentSource;
import id.kopdesk.loan.Repayment;
import id.kopdesk.loan.VillageFund;
import id.kopdesk.loan.VillageReturn;
import id.kopdesk.office.WorkingDays;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.DecimalField;
import id.kopdesk.ui.control.NumberField;
import id.kopdesk.ui.control.RupiahField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** Asks for payments, claims, village funds and returns; refused ones cannot be chosen. */
final class MoneyDialogs {
    private final UiContext ui;
    private final LoanWords words;

    MoneyDialogs(UiContext ui, LoanWords words) {
        this.ui = ui;
        this.words = words;
    }

    private String source(PaymentSource source) {
        return words.get("ui.loan.source." + source);
    }

    Optional<Payment> payment(LoanCase loan, PaymentKind kind) {
        Repayment repayment = loan.repayment();
        Ask ask = new Ask(ui, 1);
        DateField day = ask.date("ui.loan.field.onDate", loan.today());
        RupiahField amount = ask.rupiah("ui.loan.field.amount", true);
        amount.valueProperty()
                .set(
                        kind == PaymentKind.INSTALMENT
                                ? repayment.next().map(Repayment.Line::open).orElse(0L)
                                : repayment.villageClaim());
        PaymentSource usual = loan.scheme().cooperativeBorrows() ? PaymentSource.COOPERATIVE : PaymentSource.STATE;
        ComboBox<PaymentSource> source = kind == PaymentKind.INSTALMENT
                ? ask.choice("ui.loan.field.source", List.of(PaymentSource.values()), usual, this::source)
                : Ask.choices(List.of(PaymentSource.values()), PaymentSource.COOPERATIVE, this::source);
        TextField note = ask.text("ui.loan.field.note", "", false);
        Supplier<Payment> payment = () -> new Payment(
                kind,
                day.value().orElseThrow(),
                amount.value().orElseThrow(),
                source.getValue(),
                StepDialogs.orNull(note));
        ask.check(() -> MoneyRules.payment(loan, payment.get()));
        return ask.go(words.get("ui.loan.pay.title." + kind), "ui.loan.pay.do")
                ? Optional.of(payment.get())
                : Optional.empty();
    }

    Optional<Claim> claim(LoanCase loan, Repayment.Line line, WorkingDays days) {
        Ask ask = new Ask(ui, 1);
        DateField day = ask.date("ui.loan.field.claimedOn", loan.today());
        RupiahField amount = ask.rupiah("ui.loan.field.shortfall", true);
        amount.valueProperty().set(line.open());
        ComboBox<PaymentSource> source = ask.choice(
                "ui.loan.field.source",
                Arrays.stream(PaymentSource.values())
                        .filter(PaymentSource::support)
                        .toList(),
                PaymentSource.VILLAGE_FUND,
                this::source);
        MoneyRules.claimUntil(loan.scheme(), line.instalment(), days)
                .ifPresent(last -> ask.note(words.get("ui.loan.claim.until", words.date(last))));
        Supplier<Claim> claim = () -> new Claim(
                line.instalment().no(),
                amount.value().orElseThrow(),
                day.value().orElseThrow(),
                null,
                source.getValue(),
                null);
        ask.check(() -> MoneyRules.claim(loan, claim.get(), days));
        return ask.go(words.get("ui.loan.claim.title", line.instalment().no()), "ui.loan.claim.do")
                ? Optional.of(claim.get())
                : Optional.empty();
    }

    Optional<LocalDate> placed(LoanCase loan, Part<Claim> claim) {
        Ask ask = new Ask(ui, 1);
        DateField day = ask.date("ui.loan.field.placedOn", loan.today());
        ask.note(words.get("ui.loan.place.what", words.rupiah(claim.value().amount())));
        return ask.go(words.get("ui.loan.place.title", claim.value().instalmentNo()), "ui.loan.place.do")
                ? day.value()
                : Optional.empty();
    }

    Optional<VillageFund> fund(List<String> villages, List<VillageFund> known, int year) {
        Ask ask = new Ask(ui, 1);
        ComboBox<String> village = ask.choice("ui.loan.field.village", villages, villages.get(0), words::village);
        NumberField fundYear = new NumberField(ui.formats(), 2015, 2100);
        fundYear.valueProperty().set((long) year);
        ask.add("ui.loan.field.fundYear", fundYear, true, fundYear.valueProperty());
        RupiahField total = ask.rupiah("ui.loan.field.fundTotal", true);
        RupiahField regular = ask.rupiah("ui.loan.field.fundRegular", false);
        RupiahField reserved = ask.rupiah("ui.loan.field.fundReserved", false);
        TextField source = ask.text("ui.loan.field.fundSource", "", true);
        Runnable fill = () -> known.stream()
                .filter(f -> f.villageCode().equals(village.getValue())
                        && f.fundYear() == fundYear.value().orElse(0L))
                .findFirst()
                .ifPresent(f -> {
                    total.valueProperty().set(f.total());
                    regular.valueProperty().set(f.regular());
                    reserved.valueProperty().set(f.reserved());
                    source.setText(f.source());
                });
        fundYear.valueProperty().addListener(o -> fill.run());
        village.valueProperty().addListener(o -> fill.run());
        fill.run();
        Supplier<VillageFund> fund = () -> new VillageFund(
                village.getValue(),
                fundYear.value().orElse(0L).intValue(),
                total.value().orElse(0L),
                regular.value().orElse(null),
                reserved.value().orElse(null),
                source.getText().strip());
        ask.check(() -> fund.get().check());
        return ask.go(words.get("ui.loan.fund.title"), "ui.loan.fund.do") ? Optional.of(fund.get()) : Optional.empty();
    }

    Optional<VillageReturn> villageReturn(
            UUID cooperative, String village, BigDecimal share, List<VillageReturn> known, LocalDate today) {
        Ask ask = new Ask(ui, 1);
        NumberField year = new NumberField(ui.formats(), 2020, today.getYear());
        year.valueProperty().set(today.getYear() - 1L);
        ask.add("ui.loan.field.bookYear", year, true, year.valueProperty());
        RupiahField surplus = ask.rupiah("ui.loan.field.surplus", true);
        DecimalField percent = new DecimalField();
        percent.valueProperty().set(share.doubleValue());
        ask.add("ui.loan.field.share", percent, true, percent.valueProperty());
        RupiahField paid = ask.rupiah("ui.loan.field.paid", false);
        DateField paidOn = new DateField(ui.texts(), ui.formats());
        ask.add("ui.loan.field.paidOn", paidOn, false, paidOn.valueProperty());
        Runnable fill = () -> known.stream()
                .filter(r -> r.bookYear() == year.value().orElse(0L))
                .findFirst()
                .ifPresent(r -> {
                    surplus.valueProperty().set(r.surplus());
                    percent.valueProperty().set(r.share().doubleValue());
                    paid.valueProperty().set(r.paid());
                    paidOn.valueProperty().set(r.paidOn());
                });
        year.valueProperty().addListener(o -> fill.run());
        fill.run();
        Supplier<VillageReturn> made = () -> new VillageReturn(
                cooperative,
                village,
                year.value().orElse(0L).intValue(),
                surplus.value().orElse(0L),
                BigDecimal.valueOf(percent.value().orElse(-1.0)),
                paidOn.valueProperty().get(),
                paid.value().orElse(0L));
        ask.check(() -> made.get().check(today));
        return ask.go(words.get("ui.loan.return.title"), "ui.loan.return.do")
                ? Optional.of(made.get())
                : Optional.empty();
    }
}
