package id.kopdesk.ui.loan;

import id.kopdesk.base.Finding;
import id.kopdesk.loan.Instalment;
import id.kopdesk.loan.LoanTerms;
import id.kopdesk.loan.ParameterKey;
import id.kopdesk.loan.RepaymentMethod;
import id.kopdesk.loan.Schedule;
import id.kopdesk.loan.Scheme;
import id.kopdesk.loan.Submission;
import id.kopdesk.loan.TermRules;
import id.kopdesk.office.WorkingDays;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.DecimalField;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.control.NumberField;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PlainTable;
import id.kopdesk.ui.control.RupiahField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Kalkulator: a schedule from typed values, with no proposal behind it; a scheme may be chosen to hold them against. */
final class CalculatorView implements Screen {
    private static final long FULL = 3_000_000_000L;

    private final LoanScreens screens;
    private final UiContext ui;
    private final LoanWords words;
    private final RupiahField principal;
    private final DecimalField rate = new DecimalField();
    private final NumberField tenor;
    private final NumberField grace;
    private final ComboBox<RepaymentMethod> method;
    private final DateField start;
    private final NumberField dueDay;
    private final ComboBox<Scheme> scheme = Ask.choices(List.of(), null, Scheme::name);
    private final RupiahField pagu;
    private final NumberField share;
    private final VBox said = new VBox(4);
    private final Label sums = new Label();
    private final VBox chart = new VBox();
    private final PlainTable<Instalment> table;
    private final BorderPane root = new BorderPane();
    private WorkingDays days = WorkingDays.shipped();

    CalculatorView(LoanScreens screens) {
        this.screens = screens;
        ui = screens.ui();
        words = screens.words();
        principal = new RupiahField(ui.formats());
        tenor = new NumberField(ui.formats(), 1, LoanTerms.MOST_MONTHS);
        grace = new NumberField(ui.formats(), 0, LoanTerms.MOST_MONTHS);
        dueDay = new NumberField(ui.formats(), 1, 31);
        pagu = new RupiahField(ui.formats());
        share = new NumberField(ui.formats(), 0, 100);
        start = new DateField(ui.texts(), ui.formats());
        method = Ask.choices(
                Stream.of(RepaymentMethod.values())
                        .filter(m -> m != RepaymentMethod.BANK_TABLE)
                        .toList(),
                RepaymentMethod.ANNUITY,
                m -> words.get("loan.method." + m));
        principal.valueProperty().set(FULL);
        rate.valueProperty().set(6.0);
        tenor.valueProperty().set(72L);
        grace.valueProperty().set(6L);
        dueDay.valueProperty().set(12L);
        share.valueProperty().set(30L);
        start.valueProperty().set(screens.desk().today());
        table = new PlainTable<Instalment>(
                        words.texts(), words.get("ui.loan.schedule"), words.get("ui.loan.schedule.none"))
                .number("ui.loan.schedule.no", 44, i -> i.no() + "")
                .text("ui.loan.schedule.due", 110, i -> words.date(i.due()))
                .number("ui.loan.schedule.principal", 130, i -> words.rupiah(i.principal()))
                .number("ui.loan.schedule.interest", 120, i -> words.rupiah(i.interest()))
                .number("ui.loan.schedule.total", 130, i -> words.rupiah(i.total()))
                .number("ui.loan.schedule.balance", 140, i -> words.rupiah(i.balance()));
        VBox.setVgrow(table, Priority.ALWAYS);
        build();
        Stream.of(
                        principal.valueProperty(),
                        rate.valueProperty(),
                        tenor.valueProperty(),
                        grace.valueProperty(),
                        method.valueProperty(),
                        start.valueProperty(),
                        dueDay.valueProperty(),
                        scheme.valueProperty(),
                        pagu.valueProperty(),
                        share.valueProperty())
                .forEach(value -> value.addListener(o -> count()));
    }

    private void build() {
        FormGrid form = new FormGrid(2)
                .add(field("ui.loan.field.principal", principal))
                .add(field("ui.loan.field.rate", rate))
                .add(field("ui.loan.field.tenor", tenor))
                .add(field("ui.loan.field.grace", grace))
                .add(field("ui.loan.field.method", method))
                .add(field("ui.loan.field.start", start))
                .add(field("ui.loan.field.dueDay", dueDay))
                .add(field("ui.loan.calculator.scheme", scheme))
                .group(words.get("ui.loan.capacity"))
                .add(field("ui.loan.field.fundTotal", pagu))
                .add(field("ui.loan.calculator.share", share));
        VBox left = new VBox(8, form, said);
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("home-scroll");
        scroll.setPrefWidth(420);
        scroll.setMinWidth(420);
        said.getStyleClass().add("calculator-said");
        sums.setWrapText(true);
        sums.getStyleClass().add("card-heading");
        VBox right = new VBox(8, sums, chart, table);
        right.getStyleClass().add("papers");
        root.setTop(new PageHeader(words.plain("ui.loan.calculator")));
        root.setLeft(scroll);
        root.setCenter(right);
    }

    private FormField field(String key, Node control) {
        return new FormField(ui.texts(), words.get(key), control, false);
    }

    /** Counts anew at every change; what cannot be counted is said and leaves the table empty. */
    private void count() {
        LocalDate from = start.value().orElse(screens.desk().today());
        Submission asked = new Submission(
                1,
                from,
                principal.value().orElse(0L),
                0,
                rate.value().map(SubmissionForm::decimal).orElse(BigDecimal.valueOf(-1)),
                tenor.value().orElse(0L).intValue(),
                grace.value().orElse(-1L).intValue(),
                method.getValue(),
                null,
                null,
                null,
                null);
        LoanTerms terms = new LoanTerms(
                asked.amount(),
                asked.rate(),
                asked.tenor(),
                asked.grace(),
                asked.method(),
                from,
                dueDay.value().orElse(0L).intValue(),
                true);
        List<Finding> found = new ArrayList<>(terms.check());
        @Nullable Scheme chosen = scheme.getValue();
        boolean sound = found.isEmpty();
        if (chosen != null && sound) {
            found.addAll(TermRules.check(asked, chosen, 0));
        }
        List<Node> lines = new ArrayList<>(found.stream().map(this::line).toList());
        if (sound) {
            draw(Schedule.of(terms, days), terms, lines);
        } else {
            table.getItems().clear();
            sums.setText("");
            chart.getChildren().clear();
        }
        said.getChildren().setAll(lines);
    }

    private void draw(Schedule schedule, LoanTerms terms, List<Node> lines) {
        table.getItems().setAll(schedule.instalments());
        long level = schedule.instalments().get(terms.graceMonths()).total();
        sums.setText(words.get(
                "ui.loan.calculator.sums",
                words.rupiah(level),
                words.rupiah(schedule.interest()),
                words.rupiah(schedule.total())));
        long ceiling =
                pagu.value().map(p -> p * share.value().orElse(0L) / 100 / 12).orElse(0L);
        if (ceiling > 0) {
            long loan = Schedule.serviceable(ceiling, terms.yearlyRate(), terms.tenorMonths(), terms.graceMonths());
            lines.add(new Label(words.get("ui.loan.calculator.month", words.rupiah(ceiling))));
            lines.add(new Label(words.get("ui.loan.calculator.loan", words.rupiah(loan))));
            if (terms.principal() > loan) {
                Label beyond =
                        new Label(words.get("ui.loan.calculator.beyond", words.rupiah(terms.principal() - loan)));
                beyond.getStyleClass().add("mark-due");
                lines.add(beyond);
            }
        }
        chart.getChildren().setAll(LoanChart.of(words, schedule.instalments(), ceiling));
    }

    private Label line(Finding finding) {
        Label label = new Label(words.sentence(finding));
        label.setWrapText(true);
        label.getStyleClass().add("mark-wrong");
        return label;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(words.plain("ui.loan.calculator"));
    }

    @Override
    public void shown() {
        ui.tasks()
                .run("ui.loan.task.open", progress -> {
                    days = screens.desk().days();
                    return screens.desk().schemes().newest();
                })
                .quietly()
                .onDone(schemes -> {
                    Scheme before = scheme.getValue();
                    scheme.setItems(FXCollections.observableArrayList(schemes));
                    scheme.setValue(before);
                    schemes.stream()
                            .filter(s -> s.parameter(ParameterKey.CREDIT_LIMIT).isPresent())
                            .findFirst()
                            .ifPresent(s -> scheme.setPromptText(words.get("ui.loan.calculator.free")));
                    count();
                })
                .start();
    }
}
