package id.kopdesk.ui.loan;

import id.kopdesk.loan.Scheme;
import id.kopdesk.loan.StepDays;
import id.kopdesk.loan.StepKind;
import id.kopdesk.loan.StepTarget;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.NumberField;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PlainTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Target hari per langkah: how long the office gives each step of each scheme, for its overdue lists. */
final class TargetsView implements Screen {
    /** Filed on its day, and paid on days of its own. */
    private static final Set<StepKind> NONE = EnumSet.of(StepKind.REQUEST, StepKind.REPAYMENT);

    private final LoanScreens screens;
    private final UiContext ui;
    private final LoanWords words;
    private final Latest latest;
    private final PlainTable<Line> table;
    private final ComboBox<Scheme> scheme = Ask.choices(List.of(), null, s -> s.code() + " · " + s.name());
    private final BorderPane root = new BorderPane();
    private StepDays days = StepDays.usual();

    private record Line(String scheme, String name, StepTarget target) {}

    private record Found(List<Scheme> schemes, StepDays days) {}

    TargetsView(LoanScreens screens) {
        this.screens = screens;
        ui = screens.ui();
        words = screens.words();
        latest = new Latest(ui.tasks());
        table = new PlainTable<Line>(words.texts(), words.get("ui.loan.targets"), words.get("ui.loan.targets.reading"))
                .text("ui.loan.scheme.step", 320, Line::name)
                .number("ui.loan.target.days", 110, l -> shown(l.target()))
                .text("ui.loan.target.kind", 170, l -> l.target().days() == 0 ? "–" : kind(l.target()))
                .text(
                        "ui.loan.target.whose",
                        160,
                        l -> words.get(l.target().own() ? "ui.loan.target.own" : "ui.loan.target.shipped"))
                .onOpen(this::edit);
        PageHeader header = new PageHeader(words.get("ui.loan.targets"));
        header.filter(words.get("ui.loan.targets.note"));
        Button back = Buttons.plain(words.get("ui.loan.target.reset"), this::reset);
        back.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> table.chosen().filter(l -> l.target().own()).isEmpty(),
                        table.getSelectionModel().selectedItemProperty()));
        Button change = Buttons.primary(words.get("ui.loan.target.edit"), this::edit);
        change.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        header.actions(back);
        header.primary(change);
        Label name = new Label(words.get("ui.loan.column.scheme"));
        name.setLabelFor(scheme);
        scheme.setAccessibleText(words.get("ui.loan.column.scheme"));
        scheme.setMaxWidth(460);
        scheme.valueProperty().addListener(o -> draw());
        HBox line = new HBox(8, name, scheme);
        line.getStyleClass().add("filter-line");
        root.setTop(new VBox(header, line));
        root.setCenter(table);
    }

    private String shown(StepTarget target) {
        return target.days() == 0
                ? words.get("ui.loan.target.none")
                : words.formats().number(target.days());
    }

    private String kind(StepTarget target) {
        return words.get(target.working() ? "ui.loan.target.working" : "ui.loan.target.calendar");
    }

    private void draw() {
        Scheme chosen = scheme.getValue();
        if (chosen == null) {
            return;
        }
        Set<StepKind> seen = EnumSet.copyOf(NONE);
        int at = table.getSelectionModel().getSelectedIndex();
        table.getItems()
                .setAll(chosen.steps().stream()
                        .filter(step -> seen.add(step.kind()))
                        .map(step -> new Line(chosen.code(), words.step(step), days.target(chosen.code(), step.kind())))
                        .toList());
        table.getSelectionModel().select(Math.max(0, at));
    }

    private void edit() {
        table.chosen().ifPresent(line -> {
            Ask ask = new Ask(ui, 1);
            NumberField count = new NumberField(ui.formats(), 0, StepTarget.MOST);
            count.valueProperty().set((long) line.target().days());
            ask.add("ui.loan.target.days", count, true, count.valueProperty());
            ComboBox<Boolean> working = ask.choice(
                    "ui.loan.target.kind",
                    List.of(false, true),
                    line.target().working(),
                    w -> words.get(w ? "ui.loan.target.working" : "ui.loan.target.calendar"));
            ask.note(words.get("ui.loan.target.zero"));
            ask.check(() -> count.value().isPresent()
                    ? List.of()
                    : List.of(id.kopdesk.base.Finding.error("", "loan.target.range", StepTarget.MOST)));
            if (ask.go(words.get("ui.loan.target.title", line.name()), "ui.loan.target.save")) {
                StepTarget wanted =
                        line.target().with(count.value().orElseThrow().intValue(), working.getValue());
                write(() -> screens.desk().targets().save(screens.desk().actor(), line.scheme(), wanted));
            }
        });
    }

    private void reset() {
        table.chosen()
                .filter(l -> l.target().own())
                .ifPresent(l -> write(
                        () -> screens.desk().targets().reset(screens.desk().actor(), l.scheme(), l.target())));
    }

    private void write(Runnable how) {
        ui.tasks()
                .act("ui.loan.task.save", progress -> how.run())
                .onDone(() -> {
                    ui.dialogs().toast(words.get("ui.loan.target.saved"));
                    shown();
                })
                .start();
    }

    private void show(Found found) {
        days = found.days();
        Scheme before = scheme.getValue();
        scheme.getItems().setAll(found.schemes());
        scheme.setValue(found.schemes().stream()
                .filter(s -> before != null && s.code().equals(before.code()))
                .findFirst()
                .orElse(found.schemes().get(0)));
        draw();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(words.get("ui.loan.targets"));
    }

    @Override
    public void shown() {
        latest.ask(
                "ui.loan.task.open",
                progress -> new Found(
                        screens.desk().schemes().newest(),
                        screens.desk().targets().read()),
                this::show);
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, this::shown);
    }
}
