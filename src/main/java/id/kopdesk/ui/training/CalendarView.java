package id.kopdesk.ui.training;

import id.kopdesk.base.Period;
import id.kopdesk.training.BatchLine;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Batches by the day, a month at a time; several of one kab/kota on a day stand together. */
final class CalendarView implements Screen {
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

    private final TrainingScreens screens;
    private final UiContext ui;
    private final CalendarModel model;
    private final PageHeader header;
    private final GridPane grid = new GridPane();
    private final BorderPane root = new BorderPane();

    CalendarView(TrainingScreens screens, CalendarModel model) {
        this.screens = screens;
        this.ui = screens.ui();
        this.model = model;
        header = new PageHeader("");
        header.actions(
                Buttons.plain(text("ui.training.calendar.before"), BootstrapIcons.CHEVRON_LEFT, () -> model.turn(-1)),
                Buttons.plain(text("ui.training.calendar.after"), BootstrapIcons.CHEVRON_RIGHT, () -> model.turn(1)));
        for (int i = 0; i < 7; i++) {
            ColumnConstraints day = new ColumnConstraints();
            day.setPercentWidth(100.0 / 7);
            grid.getColumnConstraints().add(day);
        }
        grid.getStyleClass().add("calendar-grid");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail-scroll");
        root.setTop(header);
        root.setCenter(scroll);
        model.month().addListener(o -> draw());
        model.batches().addListener(o -> draw());
        draw();
    }

    private void draw() {
        header.title(ui.formats().month(new Period(model.month().get())));
        List<LocalDate> weeks = model.weeks();
        long in = model.batches().get().stream()
                .filter(line -> !line.value()
                                .lastOn()
                                .isBefore(model.month().get().atDay(1))
                        && !line.value().firstOn().isAfter(model.month().get().atEndOfMonth()))
                .count();
        header.count(text("ui.training.count", ui.formats().number(in)));
        grid.getChildren().clear();
        for (int i = 0; i < 7; i++) {
            Label name = new Label(weeks.get(0)
                    .plusDays(i)
                    .getDayOfWeek()
                    .getDisplayName(TextStyle.FULL, ui.texts().locale()));
            name.getStyleClass().add("field-label");
            grid.add(name, i, 0);
        }
        for (int week = 0; week < weeks.size(); week++) {
            for (int i = 0; i < 7; i++) {
                grid.add(day(weeks.get(week).plusDays(i)), i, week + 1);
            }
        }
    }

    private Node day(LocalDate day) {
        Label number = new Label(Integer.toString(day.getDayOfMonth()));
        number.getStyleClass().add("calendar-number");
        VBox box = new VBox(2, number);
        box.getStyleClass().add("calendar-day");
        box.setMinHeight(96);
        GridPane.setVgrow(box, Priority.ALWAYS);
        box.pseudoClassStateChanged(
                OTHER, !java.time.YearMonth.from(day).equals(model.month().get()));
        box.pseudoClassStateChanged(TODAY, day.equals(model.today()));
        model.byRegency(day, line -> screens.words().regencies(line.value()))
                .forEach((name, lines) -> box.getChildren().add(entry(day, name, lines)));
        return box;
    }

    private Button entry(LocalDate day, String name, List<BatchLine> lines) {
        String shown = lines.size() == 1
                ? text("ui.training.calendar.one", name, lines.get(0).value().number())
                : text("ui.training.calendar.several", name, lines.size());
        Button entry = Buttons.plain(shown, () -> open(day, name, lines));
        entry.getStyleClass()
                .addAll(
                        "calendar-entry",
                        "status-" + lines.get(0).value().status().name().toLowerCase(java.util.Locale.ROOT));
        entry.setMinWidth(0);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setMnemonicParsing(false);
        entry.setAccessibleText(shown + ", " + ui.formats().date(day));
        Buttons.tip(entry, shown);
        return entry;
    }

    private void open(LocalDate day, String name, List<BatchLine> lines) {
        if (lines.size() == 1) {
            screens.open(lines.get(0).batch().id());
            return;
        }
        ui.dialogs()
                .choose(
                        name + ", " + ui.formats().date(day),
                        text("ui.training.calendar.which"),
                        lines.stream()
                                .map(line -> new Dialogs.Option<>(
                                        screens.words().words().batch(line.value()),
                                        screens.words().orDash(line.value().venue()),
                                        line.batch().id()))
                                .toList())
                .ifPresent(screens::open);
    }

    CalendarModel model() {
        return model;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.training.calendar"));
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public Commands commands() {
        return Commands.none()
                .on(Commands.Key.REFRESH, model::load)
                .on(Commands.Key.NEXT, () -> model.turn(1))
                .on(Commands.Key.PREVIOUS, () -> model.turn(-1));
    }

    private String text(String key, Object... arguments) {
        return Objects.requireNonNull(ui.texts().get(key, arguments));
    }
}
