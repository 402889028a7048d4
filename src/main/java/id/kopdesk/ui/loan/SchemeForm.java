package id.kopdesk.ui.loan;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Ids;
import id.kopdesk.loan.Approver;
import id.kopdesk.loan.Branch;
import id.kopdesk.loan.DocumentKind;
import id.kopdesk.loan.Parameter;
import id.kopdesk.loan.ParameterKey;
import id.kopdesk.loan.Scheme;
import id.kopdesk.loan.SchemePath;
import id.kopdesk.loan.SchemeRules;
import id.kopdesk.loan.SchemeStep;
import id.kopdesk.loan.StepKind;
import id.kopdesk.loan.SupportBase;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.Unsaved;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PlainTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Edits a scheme; saving makes the next edition, and proposals filed before stay under theirs. */
final class SchemeForm implements Screen {
    private final LoanScreens screens;
    private final UiContext ui;
    private final LoanWords words;
    private final Scheme from;
    private final TextField code;
    private final TextField name;
    private final TextField basis;
    private final DateField validFrom;
    private final DateField validTo;
    private final CheckBox confirmed;
    private final TextField validitySource;
    private final ComboBox<SchemePath> path;
    private final ComboBox<Approver> village;
    private final ComboBox<Approver> ward;
    private final CheckBox borrows;
    private final TextArea note;
    private final PlainTable<Parameter> parameters;
    private final PlainTable<SchemeStep> steps;
    private final VBox said = new VBox(4);
    private final BorderPane root = new BorderPane();
    private boolean saved;

    /** @param fresh whether it begins another scheme from this one's values */
    SchemeForm(LoanScreens screens, Scheme from, boolean fresh) {
        this.screens = screens;
        this.from = from;
        ui = screens.ui();
        words = screens.words();
        code = new TextField(fresh ? "" : from.code());
        code.setEditable(fresh);
        name = new TextField(from.name());
        basis = new TextField(from.legalBasis());
        validFrom = date(from.validFrom());
        validTo = date(from.validTo());
        confirmed = new CheckBox(words.get("ui.loan.confirmed"));
        confirmed.setSelected(from.validityConfirmed());
        validitySource = new TextField(from.validitySource());
        path = Ask.choices(List.of(SchemePath.values()), from.path(), p -> words.get("ui.loan.path." + p));
        village = Ask.choices(List.of(Approver.values()), from.villageApprover(), this::approver);
        ward = Ask.choices(List.of(Approver.values()), from.wardApprover(), this::approver);
        borrows = new CheckBox(words.get("ui.loan.scheme.borrows"));
        borrows.setSelected(from.cooperativeBorrows());
        note = new TextArea(from.note() == null ? "" : from.note());
        note.setPrefRowCount(2);
        note.setWrapText(true);
        parameters = new PlainTable<Parameter>(
                        words.texts(),
                        words.get("ui.loan.scheme.parameters"),
                        words.get("ui.loan.scheme.parameters.none"))
                .text("ui.loan.scheme.parameter", 240, p -> words.parameter(p.key()))
                .text("ui.loan.scheme.content", 150, words::content)
                .text(
                        "ui.loan.scheme.sure",
                        150,
                        p -> words.get(p.confirmed() ? "ui.loan.confirmed" : "ui.loan.unconfirmed"))
                .text("ui.loan.scheme.source", 560, Parameter::source);
        parameters.getItems().setAll(from.parameters());
        steps = new PlainTable<SchemeStep>(words.texts(), words.get("ui.loan.scheme.steps"), "")
                .text("ui.loan.scheme.step", 220, words::step)
                .text("ui.loan.scheme.branch", 110, s -> words.get("ui.loan.branch." + s.branch()))
                .text("ui.loan.step.optional", 110, s -> words.get(s.optional() ? "ui.loan.yes" : "ui.loan.no"))
                .text("ui.loan.scheme.documents", 330, this::documents)
                .text("ui.loan.scheme.source", 330, SchemeStep::source);
        steps.getItems().setAll(from.steps());
        build();
    }

    private DateField date(@org.jspecify.annotations.Nullable LocalDate day) {
        DateField field = new DateField(ui.texts(), ui.formats());
        field.valueProperty().set(day);
        return field;
    }

    private String approver(Approver one) {
        return words.get("ui.loan.approver." + one);
    }

    private String documents(SchemeStep step) {
        return step.documents().stream()
                .map(kind -> words.get("loan.document." + kind))
                .collect(Collectors.joining(", "));
    }

    private void build() {
        PageHeader header = new PageHeader(words.get("ui.loan.scheme.form"));
        header.filter(words.get("ui.loan.scheme.form.what"));
        header.primary(Buttons.plain(words.get("ui.loan.scheme.save"), () -> save(() -> {})));
        FormGrid form = new FormGrid(2)
                .add(field("ui.loan.scheme.code", code, true))
                .add(field("ui.loan.scheme.name", name, true))
                .add(field("ui.loan.scheme.basis", basis, true))
                .add(field("ui.loan.scheme.path", path, true))
                .add(field("ui.loan.scheme.validFrom", validFrom, true))
                .add(field("ui.loan.scheme.validTo", validTo, false))
                .add(field("ui.loan.scheme.validity", validitySource, true))
                .add(confirmed)
                .add(field("ui.loan.scheme.village", village, true))
                .add(field("ui.loan.scheme.ward", ward, true))
                .add(borrows)
                .wide(field("ui.loan.field.note", note, false));
        VBox all = new VBox(
                8,
                form,
                said,
                heading("ui.loan.scheme.parameters"),
                buttons(
                        Buttons.plain(words.get("ui.loan.parameter.add"), this::addParameter),
                        Buttons.plain(words.get("ui.loan.parameter.edit"), this::editParameter),
                        Buttons.plain(words.get("ui.loan.parameter.remove"), () -> remove(parameters))),
                parameters.fitted(),
                heading("ui.loan.scheme.steps"),
                buttons(
                        Buttons.plain(words.get("ui.loan.step.add"), this::addStep),
                        Buttons.plain(words.get("ui.loan.step.edit"), this::editStep),
                        Buttons.plain(words.get("ui.loan.step.up"), () -> move(-1)),
                        Buttons.plain(words.get("ui.loan.step.down"), () -> move(1)),
                        Buttons.plain(words.get("ui.loan.step.remove"), () -> remove(steps))),
                steps.fitted());
        all.getStyleClass().add("papers");
        said.getStyleClass().add("calculator-said");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("home-scroll");
        root.setTop(header);
        root.setCenter(scroll);
    }

    private FormField field(String key, Node control, boolean required) {
        return new FormField(ui.texts(), words.get(key), control, required);
    }

    private static HBox buttons(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("page-actions");
        return line;
    }

    private Label heading(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("group-heading");
        return label;
    }

    private static <T> void remove(PlainTable<T> grid) {
        int at = grid.getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            grid.getItems().remove(at);
        }
    }

    private void move(int by) {
        int at = steps.getSelectionModel().getSelectedIndex();
        ObservableList<SchemeStep> all = steps.getItems();
        if (at >= 0 && at + by >= 0 && at + by < all.size()) {
            SchemeStep one = all.remove(at);
            all.add(at + by, one);
            steps.getSelectionModel().select(at + by);
        }
    }

    private void addParameter() {
        parameter(Optional.empty()).ifPresent(parameters.getItems()::add);
    }

    private void editParameter() {
        int at = parameters.getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            parameter(Optional.of(parameters.getItems().get(at)))
                    .ifPresent(p -> parameters.getItems().set(at, p));
        }
    }

    private Optional<Parameter> parameter(Optional<Parameter> was) {
        Ask ask = new Ask(ui, 1);
        ComboBox<ParameterKey> key = ask.choice(
                "ui.loan.scheme.parameter",
                List.of(ParameterKey.values()),
                was.map(Parameter::key).orElse(ParameterKey.CREDIT_LIMIT),
                words::parameter);
        TextField content =
                ask.text("ui.loan.scheme.content", was.map(Parameter::content).orElse(""), true);
        ask.note(words.get(
                "ui.loan.parameter.how",
                Arrays.stream(SupportBase.values()).map(Enum::name).collect(Collectors.joining(", "))));
        TextField source =
                ask.text("ui.loan.scheme.source", was.map(Parameter::source).orElse(""), true);
        CheckBox sure = new CheckBox(words.get("ui.loan.confirmed"));
        sure.setSelected(was.map(Parameter::confirmed).orElse(false));
        ask.wide(sure);
        java.util.function.Supplier<Parameter> made = () -> new Parameter(
                key.getValue(),
                content.getText().strip().replace(',', '.'),
                source.getText().strip(),
                sure.isSelected());
        ask.check(() -> SchemeRules.parameter(made.get()));
        return ask.go(words.get("ui.loan.parameter.title"), "ui.loan.parameter.do")
                ? Optional.of(made.get())
                : Optional.empty();
    }

    private void addStep() {
        step(Optional.empty())
                .ifPresent(s ->
                        steps.getItems().add(Math.max(0, steps.getItems().size() - 1), s));
    }

    private void editStep() {
        int at = steps.getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            step(Optional.of(steps.getItems().get(at)))
                    .ifPresent(s -> steps.getItems().set(at, s));
        }
    }

    private Optional<SchemeStep> step(Optional<SchemeStep> was) {
        Ask ask = new Ask(ui, 2);
        ComboBox<StepKind> kind = ask.choice(
                "ui.loan.scheme.step",
                List.of(StepKind.values()),
                was.map(SchemeStep::kind).orElse(StepKind.ENDORSEMENT),
                words::step);
        ComboBox<Branch> branch = ask.choice(
                "ui.loan.scheme.branch",
                List.of(Branch.values()),
                was.map(SchemeStep::branch).orElse(Branch.ALL),
                b -> words.get("ui.loan.branch." + b));
        TextField title =
                ask.text("ui.loan.step.title", was.map(SchemeStep::title).orElse(""), false);
        TextField source =
                ask.text("ui.loan.scheme.source", was.map(SchemeStep::source).orElse(""), true);
        CheckBox optional = new CheckBox(words.get("ui.loan.step.optional"));
        optional.setSelected(was.map(SchemeStep::optional).orElse(false));
        ask.wide(optional);
        ask.group(words.get("ui.loan.scheme.documents"));
        List<CheckBox> boxes = Arrays.stream(DocumentKind.values())
                .map(each -> {
                    CheckBox box = new CheckBox(words.get("loan.document." + each));
                    box.setUserData(each);
                    box.setSelected(was.map(s -> s.documents().contains(each)).orElse(false));
                    return box;
                })
                .toList();
        boxes.forEach(ask::beside);
        if (!ask.go(words.get("ui.loan.step.form"), "ui.loan.parameter.do")) {
            return Optional.empty();
        }
        return Optional.of(new SchemeStep(
                kind.getValue(),
                branch.getValue(),
                optional.isSelected(),
                boxes.stream()
                        .filter(CheckBox::isSelected)
                        .map(box -> (DocumentKind) box.getUserData())
                        .toList(),
                source.getText().strip(),
                StepDialogs.orNull(title)));
    }

    private Scheme scheme() {
        return new Scheme(
                Ids.next(),
                code.getText().strip(),
                from.edition(),
                name.getText().strip(),
                path.getValue(),
                basis.getText().strip(),
                validFrom.value().orElse(from.validFrom()),
                validTo.valueProperty().get(),
                validitySource.getText().strip(),
                confirmed.isSelected(),
                village.getValue(),
                ward.getValue(),
                borrows.isSelected(),
                note.getText().isBlank() ? null : note.getText().strip(),
                List.copyOf(parameters.getItems()),
                List.copyOf(steps.getItems()));
    }

    private void save(Runnable then) {
        Scheme edited = scheme();
        List<Finding> wrong = new ArrayList<>(SchemeRules.check(edited));
        said.getChildren().setAll(wrong.stream().map(this::line).toList());
        if (!wrong.isEmpty()) {
            return;
        }
        ui.tasks()
                .run(
                        "ui.loan.task.save",
                        progress -> screens.desk().schemes().save(screens.desk().actor(), edited))
                .onDone(next -> {
                    saved = true;
                    ui.dialogs().toast(words.get("ui.loan.scheme.saved", next.code(), next.edition()));
                    then.run();
                    ui.navigator().back();
                })
                .start();
    }

    private Label line(Finding finding) {
        Label label = new Label(words.sentence(finding));
        label.setWrapText(true);
        label.getStyleClass().add("mark-wrong");
        return label;
    }

    /** Whether anything but the identity differs from what the form began with. */
    private boolean differs() {
        Scheme now = scheme();
        return !saved && !now.sameRulesAs(from);
    }

    @Override
    public Optional<Unsaved> unsaved() {
        return !differs()
                ? Optional.empty()
                : Optional.of(new Unsaved() {
                    @Override
                    public String what() {
                        return name.getText();
                    }

                    @Override
                    public void save(Runnable then) {
                        SchemeForm.this.save(then);
                    }

                    @Override
                    public void discard() {
                        saved = true;
                    }
                });
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(words.get("ui.loan.scheme.form"));
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.SAVE, () -> save(() -> {}));
    }
}
