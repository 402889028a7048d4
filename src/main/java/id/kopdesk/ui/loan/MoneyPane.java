package id.kopdesk.ui.loan;

import id.kopdesk.cooperative.Part;
import id.kopdesk.loan.Claim;
import id.kopdesk.loan.LoanCase;
import id.kopdesk.loan.MoneyRules;
import id.kopdesk.loan.ParameterKey;
import id.kopdesk.loan.PaymentKind;
import id.kopdesk.loan.Repayment;
import id.kopdesk.loan.StepKind;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PlainTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Schedule, payments, arrears, and the village's help with them. */
final class MoneyPane extends VBox {
    private final LoanScreens screens;
    private final UiContext ui;
    private final LoanWords words;
    private final ProposalModel model;
    private final MoneyDialogs money;
    private final StepDialogs steps;
    private final Label sums = new Label();
    private final Label late = new Label();
    private final PlainTable<Repayment.Line> table;
    private final Button pay;
    private final Button disburse;
    private final Button claim;
    private final Button place;
    private final Button giveBack;
    private final Button bank;

    MoneyPane(LoanScreens screens, ProposalModel model, MoneyDialogs money, StepDialogs steps) {
        this.screens = screens;
        this.model = model;
        this.money = money;
        this.steps = steps;
        ui = screens.ui();
        words = screens.words();
        table = new PlainTable<Repayment.Line>(
                        words.texts(), words.get("ui.loan.schedule"), words.get("ui.loan.schedule.none"))
                .number("ui.loan.schedule.no", 50, l -> l.instalment().no() + "")
                .text(
                        "ui.loan.schedule.due",
                        110,
                        l -> words.date(l.instalment().due()))
                .number(
                        "ui.loan.schedule.principal",
                        130,
                        l -> words.rupiah(l.instalment().principal()))
                .number(
                        "ui.loan.schedule.interest",
                        120,
                        l -> words.rupiah(l.instalment().interest()))
                .number(
                        "ui.loan.schedule.total",
                        130,
                        l -> words.rupiah(l.instalment().total()))
                .number(
                        "ui.loan.schedule.balance",
                        140,
                        l -> words.rupiah(l.instalment().balance()))
                .number("ui.loan.schedule.paid", 120, l -> words.rupiah(l.paid()))
                .text("ui.loan.schedule.state", 150, this::state)
                .text("ui.loan.schedule.claim", 150, this::claimState);
        VBox.setVgrow(table, Priority.ALWAYS);
        pay = Buttons.plain(words.get("ui.loan.pay"), this::pay);
        disburse = Buttons.plain(words.get("ui.loan.disburse"), this::disburse);
        claim = Buttons.plain(words.get("ui.loan.claim"), this::claim);
        place = Buttons.plain(words.get("ui.loan.place"), this::place);
        giveBack = Buttons.plain(words.get("ui.loan.giveBack"), this::giveBack);
        bank = Buttons.plain(words.get("ui.loan.bankTable"), this::bankTable);
        table.getSelectionModel().selectedItemProperty().addListener(o -> enable());
        HBox buttons = new HBox(disburse, pay, claim, place, giveBack, bank);
        buttons.getStyleClass().add("page-actions");
        sums.setWrapText(true);
        late.setWrapText(true);
        late.getStyleClass().add("mark-late");
        late.managedProperty().bind(late.visibleProperty());
        getStyleClass().add("papers");
        getChildren().addAll(sums, late, buttons, table);
    }

    void show() {
        LoanCase loan = model.now().loan();
        Repayment r = loan.repayment();
        sums.setText(words.get(
                "ui.loan.sums",
                words.rupiah(loan.file().amount()),
                words.rupiah(loan.file().disbursed()),
                words.rupiah(r.owed()),
                words.rupiah(r.placed()),
                words.rupiah(r.villageClaim())));
        String ages = r.byAge().entrySet().stream()
                .map(e -> words.get("ui.loan.age." + e.getKey(), words.rupiah(e.getValue())))
                .collect(Collectors.joining(" · "));
        late.setText(words.get("ui.loan.arrears", words.rupiah(r.arrears())) + " · " + ages);
        late.setVisible(r.arrears() > 0);
        table.getItems().setAll(r.lines());
        r.lines().stream().filter(l -> l.open() > 0).findFirst().ifPresent(next -> {
            table.scrollTo(Math.max(0, next.instalment().no() - 4));
            table.getSelectionModel().select(next);
        });
        enable();
    }

    private void enable() {
        LoanCase loan = model.now().loan();
        Repayment.@Nullable Line chosen = table.getSelectionModel().getSelectedItem();
        Repayment r = loan.repayment();
        boolean live = loan.standing().outcome().live();
        disburse.setDisable(!live
                || loan.file().done(StepKind.AGREEMENT).isEmpty()
                || loan.file().disbursed() >= loan.file().amount());
        pay.setDisable(r.owed() == 0 || !live);
        claim.setDisable(chosen == null
                || !chosen.late()
                || loan.scheme().whole(ParameterKey.CLAIM_DAYS).isEmpty());
        place.setDisable(waiting().isEmpty());
        giveBack.setDisable(r.villageClaim() <= 0);
        bank.setDisable(loan.file().done(StepKind.AGREEMENT).isEmpty()
                || !loan.file().payments().isEmpty());
    }

    private List<Part<Claim>> waiting() {
        return model.now().file().claims().stream()
                .filter(c -> c.value().placedOn() == null)
                .toList();
    }

    private String state(Repayment.Line line) {
        if (line.open() == 0) {
            return words.get("ui.loan.line.PAID");
        }
        if (line.late()) {
            return words.get("ui.loan.line.LATE", line.daysLate());
        }
        return words.get(line.paid() > 0 ? "ui.loan.line.PART" : "ui.loan.line.OPEN");
    }

    private String claimState(Repayment.Line line) {
        Optional<Claim> own = model.now().file().claims().stream()
                .map(Part::value)
                .filter(c -> c.instalmentNo() == line.instalment().no())
                .reduce((a, b) -> b);
        if (own.isPresent()) {
            return own.get().placedOn() == null
                    ? words.get("ui.loan.claimed", words.date(own.get().claimedOn()))
                    : words.get("ui.loan.placed", words.date(own.get().placedOn()));
        }
        return line.late()
                ? MoneyRules.claimUntil(
                                model.now().loan().scheme(),
                                line.instalment(),
                                model.now().days())
                        .map(last -> words.get("ui.loan.claim.until", words.date(last)))
                        .orElse("")
                : "";
    }

    void pay() {
        money.payment(model.now().loan(), PaymentKind.INSTALMENT)
                .ifPresent(p -> model.change(
                        file -> screens.desk().book().pay(screens.desk().actor(), file, p), said("ui.loan.paid")));
    }

    private void giveBack() {
        money.payment(model.now().loan(), PaymentKind.TO_VILLAGE)
                .ifPresent(p -> model.change(
                        file -> screens.desk().book().pay(screens.desk().actor(), file, p), said("ui.loan.gaveBack")));
    }

    void disburse() {
        steps.disbursement(model.now().loan())
                .ifPresent(d -> model.change(
                        file -> screens.desk().book().disburse(screens.desk().actor(), file, d),
                        said("ui.loan.disbursed")));
    }

    private void claim() {
        Repayment.Line line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            money.claim(model.now().loan(), line, model.now().days())
                    .ifPresent(c -> model.change(
                            file -> screens.desk().book().claim(screens.desk().actor(), file, c),
                            said("ui.loan.claimDone")));
        }
    }

    private void place() {
        List<Part<Claim>> open = new ArrayList<>(waiting());
        Part<Claim> first = open.get(0);
        money.placed(model.now().loan(), first)
                .ifPresent(day -> model.change(
                        file -> screens.desk().book().place(screens.desk().actor(), file, first, day),
                        said("ui.loan.placeDone")));
    }

    private void bankTable() {
        ui.dialogs()
                .openFile(new Dialogs.FileQuestion(
                        words.get("ui.loan.bankTable.choose"),
                        "",
                        null,
                        List.of(new Dialogs.FileKind(words.get("ui.intake.kind"), List.of("*.xlsx", "*.csv")))))
                .ifPresent(path -> screens.importBankTable(model.now().file().id(), path, model::refresh));
    }

    private Runnable said(String key) {
        return () -> ui.dialogs().toast(words.get(key));
    }
}
