package id.kopdesk.ui.loan;

import id.kopdesk.loan.Capacity;
import id.kopdesk.loan.Instalment;
import id.kopdesk.loan.LoanFile;
import id.kopdesk.loan.LoanTerms;
import id.kopdesk.loan.ParameterKey;
import id.kopdesk.loan.RepaymentMethod;
import id.kopdesk.loan.Schedule;
import id.kopdesk.loan.Submission;
import id.kopdesk.loan.VillageFund;
import id.kopdesk.loan.VillageReturn;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PlainTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the village can carry beside what is asked of it, with a curve, and what the cooperative gives back. */
final class CapacityPane extends VBox {
    private final LoanScreens screens;
    private final UiContext ui;
    private final LoanWords words;
    private final ProposalModel model;
    private final MoneyDialogs money;
    private final VBox numbers = new VBox();
    private final VBox chart = new VBox();
    private final PlainTable<VillageFund> funds;
    private final PlainTable<VillageReturn> returns;

    CapacityPane(LoanScreens screens, ProposalModel model, MoneyDialogs money) {
        this.screens = screens;
        this.model = model;
        this.money = money;
        ui = screens.ui();
        words = screens.words();
        funds = new PlainTable<VillageFund>(words.texts(), words.get("ui.loan.funds"), words.get("ui.loan.funds.none"))
                .text("ui.loan.field.fundYear", 110, f -> f.fundYear() + "")
                .text("ui.loan.field.village", 200, f -> words.village(f.villageCode()))
                .number("ui.loan.field.fundTotal", 150, f -> words.rupiah(f.total()))
                .number("ui.loan.field.fundRegular", 150, f -> maybe(f.regular()))
                .number("ui.loan.field.fundReserved", 160, f -> maybe(f.reserved()))
                .text("ui.loan.field.fundSource", 300, VillageFund::source)
                .fitted();
        returns = new PlainTable<VillageReturn>(
                        words.texts(), words.get("ui.loan.returns"), words.get("ui.loan.returns.none"))
                .text("ui.loan.field.bookYear", 100, r -> r.bookYear() + "")
                .number("ui.loan.field.surplus", 150, r -> words.rupiah(r.surplus()))
                .number("ui.loan.field.share", 90, r -> r.share().toPlainString() + " %")
                .number("ui.loan.return.due", 150, r -> words.rupiah(r.due()))
                .number("ui.loan.field.paid", 150, r -> words.rupiah(r.paid()))
                .text("ui.loan.field.paidOn", 110, r -> words.date(r.paidOn()))
                .number("ui.loan.return.open", 150, r -> words.rupiah(r.open()))
                .fitted();
        HBox.setHgrow(chart, Priority.ALWAYS);
        numbers.setMinWidth(420);
        HBox top = new HBox(24, numbers, chart);
        getStyleClass().add("papers");
        getChildren()
                .addAll(
                        top,
                        heading("ui.loan.funds"),
                        Buttons.plain(words.get("ui.loan.fund.add"), this::addFund),
                        funds,
                        heading("ui.loan.returns"),
                        Buttons.plain(words.get("ui.loan.return.add"), this::addReturn),
                        returns);
    }

    private String maybe(@org.jspecify.annotations.Nullable Long amount) {
        return amount == null ? "–" : words.rupiah(amount);
    }

    private Label heading(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("group-heading");
        return label;
    }

    void show() {
        LoanDesk.Opened now = model.now();
        funds.getItems().setAll(now.funds());
        returns.getItems().setAll(now.returns());
        Optional<Capacity> capacity = now.loan().capacity();
        numbers.getChildren().setAll(heading("ui.loan.capacity"));
        if (capacity.isEmpty()) {
            Label none = new Label(words.get("ui.loan.capacity.none"));
            none.setWrapText(true);
            none.getStyleClass().add("muted");
            numbers.getChildren().add(none);
        } else {
            numbers.getChildren().add(table(capacity.get()));
        }
        chart.getChildren().setAll(chart(now, capacity));
    }

    private GridPane table(Capacity c) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("figures");
        int row = 0;
        row = line(
                grid,
                row,
                words.get("ui.loan.capacity.pagu", words.get("ui.loan.base." + c.base()), c.fundYear() + ""),
                words.rupiah(c.pagu()));
        row = line(
                grid,
                row,
                words.get("ui.loan.capacity.year", c.share().toPlainString().replace('.', ',')),
                words.rupiah(c.perYear()));
        row = line(grid, row, words.get("ui.loan.capacity.month"), words.rupiah(c.perMonth()));
        row = line(grid, row, words.get("ui.loan.capacity.loan"), words.rupiah(c.loan()));
        row = line(grid, row, words.get("ui.loan.capacity.wish"), words.rupiah(c.wish()));
        row = line(
                grid,
                row,
                words.get("ui.loan.capacity.beyond"),
                c.beyond() == 0 ? words.get("ui.loan.capacity.within") : words.rupiah(c.beyond()));
        Optional<Capacity.Bracket> bracket = c.bracket();
        if (bracket.isPresent()) {
            Capacity.Bracket b = bracket.get();
            row = line(
                    grid,
                    row,
                    words.get("ui.loan.capacity.bracket", words.rupiah(b.from()), words.rupiah(b.to())),
                    words.get("ui.loan.capacity.bracket.year", words.rupiah(b.perYear()), words.rupiah(b.perMonth())));
        }
        if (!c.missing().isEmpty()) {
            line(
                    grid,
                    row,
                    words.get("ui.loan.capacity.missing"),
                    String.join(", ", c.missing().stream().map(words::village).toList()));
        }
        return grid;
    }

    private int line(GridPane grid, int row, String name, String value) {
        Label label = new Label(name);
        label.setWrapText(true);
        label.setMinWidth(190);
        label.getStyleClass().add("muted");
        Label figure = new Label(value);
        figure.setMinWidth(USE_PREF_SIZE);
        grid.addRow(row, label, figure);
        return row + 1;
    }

    /** The agreed schedule, or the one that would follow from what is asked. */
    private Node chart(LoanDesk.Opened now, Optional<Capacity> capacity) {
        LoanFile file = now.file();
        List<Instalment> schedule = file.schedule().instalments();
        if (schedule.isEmpty() && file.submission().method() != RepaymentMethod.BANK_TABLE) {
            Submission s = file.submission();
            LoanTerms terms = s.terms(now.loan().scheme(), s.amount(), s.filedOn());
            schedule = terms.check().isEmpty() ? Schedule.of(terms, now.days()).instalments() : List.of();
        }
        return schedule.isEmpty()
                ? new VBox()
                : LoanChart.of(words, schedule, capacity.map(Capacity::perMonth).orElse(0L));
    }

    private void addFund() {
        LoanDesk.Opened now = model.now();
        int year = now.file().proposal().filedOn().getYear();
        money.fund(LoanDesk.villages(now.cooperative()), now.funds(), year)
                .ifPresent(fund -> model.beside(
                        () -> screens.desk().saveFund(fund), () -> ui.dialogs().toast(words.get("ui.loan.fund.done"))));
    }

    private void addReturn() {
        LoanDesk.Opened now = model.now();
        BigDecimal share = now.loan().scheme().number(ParameterKey.RETURN_SHARE).orElse(BigDecimal.valueOf(20));
        money.villageReturn(
                        now.cooperative().id(),
                        now.file().proposal().villageCode(),
                        share,
                        now.returns(),
                        now.loan().today())
                .ifPresent(one -> model.beside(
                        () -> screens.desk().saveReturn(one),
                        () -> ui.dialogs().toast(words.get("ui.loan.return.done"))));
    }
}
