package id.kopdesk.ui.loan;

import id.kopdesk.base.Period;
import id.kopdesk.loan.DueDay;
import id.kopdesk.office.WorkingDays;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.DetailPane;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.StatusMark;
import id.kopdesk.ui.home.LineButton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A month of due dates; days off are grey, an instalment that is late stands out, Alt+Up and Alt+Down turn the page. */
final class CalendarView implements Screen {
    private static final int MOST = 3;
    private static final int DAYS = 7;

    private final LoanScreens screens;
    private final LoanWords words;
    private final PageHeader header;
    private final GridPane grid = new GridPane();
    private final DetailPane day;
    private final BorderPane root = new BorderPane();
    private final Latest latest;
    private YearMonth month;

    private record Found(List<DueDay> due, WorkingDays days) {}

    CalendarView(LoanScreens screens) {
        this.screens = screens;
        words = screens.words();
        latest = new Latest(screens.ui().tasks());
        month = YearMonth.from(screens.desk().today());
        header = new PageHeader("");
        header.actions(
                Buttons.icon(BootstrapIcons.CHEVRON_LEFT, words.get("ui.loan.calendar.before"), () -> turn(-1)),
                Buttons.icon(BootstrapIcons.CHEVRON_RIGHT, words.get("ui.loan.calendar.after"), () -> turn(1)));
        header.primary(Buttons.plain(words.get("ui.loan.calendar.today"), () -> {
            month = YearMonth.from(screens.desk().today());
            shown();
        }));
        grid.getStyleClass().add("calendar");
        for (int i = 0; i < DAYS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / DAYS);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        day = new DetailPane(words.texts(), grid::requestFocus);
        root.setTop(header);
        root.setCenter(grid);
        root.setRight(day);
    }

    private void turn(int by) {
        month = month.plusMonths(by);
        shown();
    }

    private void draw(Found found) {
        header.title(words.formats().month(new Period(month)));
        long open = found.due().stream()
                .filter(d -> !d.paid())
                .mapToLong(DueDay::total)
                .sum();
        header.count(words.get("ui.loan.calendar.count", found.due().size(), words.rupiah(open)));
        grid.getChildren().clear();
        grid.getRowConstraints().clear();
        grid.getRowConstraints().add(new RowConstraints(24));
        for (DayOfWeek day : DayOfWeek.values()) {
            Label name =
                    new Label(day.getDisplayName(TextStyle.FULL, words.texts().locale()));
            name.getStyleClass().add("field-label");
            grid.add(name, day.getValue() - 1, 0);
        }
        Map<LocalDate, List<DueDay>> byDay = found.due().stream().collect(Collectors.groupingBy(DueDay::due));
        LocalDate first = month.atDay(1);
        int offset = first.getDayOfWeek().getValue() - 1;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            int cell = offset + day - 1;
            grid.add(cell(date, byDay.getOrDefault(date, List.of()), found.days()), cell % DAYS, 1 + cell / DAYS);
        }
        for (int row = 0; row < (offset + month.lengthOfMonth() + DAYS - 1) / DAYS; row++) {
            RowConstraints tall = new RowConstraints();
            tall.setVgrow(Priority.ALWAYS);
            tall.setMinHeight(72);
            grid.getRowConstraints().add(tall);
        }
    }

    private VBox cell(LocalDate date, List<DueDay> due, WorkingDays days) {
        Label number = new Label(Integer.toString(date.getDayOfMonth()));
        number.getStyleClass().add("field-label");
        VBox box = new VBox(2, number);
        box.getStyleClass().add("calendar-day");
        if (!days.isWorkingDay(date)) {
            box.getStyleClass().add("calendar-free");
        }
        if (date.equals(screens.desk().today())) {
            box.getStyleClass().add("calendar-today");
        }
        int most = due.size() > MOST ? MOST - 1 : MOST;
        due.stream().limit(most).forEach(d -> box.getChildren().add(entry(d)));
        if (due.size() > most) {
            Button more = new Button(words.get("ui.loan.board.more", due.size() - most));
            more.getStyleClass().addAll("calendar-entry", "calendar-more");
            more.setAccessibleText(more.getText());
            more.setOnAction(e -> show(date, due));
            box.getChildren().add(more);
        }
        return box;
    }

    /** Everything that is due on a day. */
    private void show(LocalDate date, List<DueDay> due) {
        VBox list = new VBox(2);
        for (DueDay each : due) {
            String told = told(each);
            StatusMark mark = new StatusMark(Mark.of(kind(each), BoardView.shortName(each.name())));
            list.getChildren()
                    .add(new LineButton(
                            mark,
                            told,
                            words.get("ui.loan.week.instalment", each.no(), words.rupiah(each.total())),
                            () -> screens.open(each.proposalId())));
        }
        day.show(words.formats().longDate(date), list);
    }

    private Mark.Kind kind(DueDay due) {
        return due.paid()
                ? Mark.Kind.DONE
                : due.due().isBefore(screens.desk().today()) ? Mark.Kind.LATE : Mark.Kind.DUE;
    }

    private String told(DueDay due) {
        return words.get(
                switch (kind(due)) {
                    case DONE -> "ui.loan.calendar.paid";
                    case LATE -> "ui.loan.calendar.late";
                    default -> "ui.loan.calendar.open";
                },
                due.name(),
                due.no(),
                words.rupiah(due.total()));
    }

    private Button entry(DueDay due) {
        Button button = new Button(BoardView.shortName(due.name()));
        button.getStyleClass()
                .addAll(
                        "calendar-entry",
                        switch (kind(due)) {
                            case DONE -> "calendar-done";
                            case LATE -> "calendar-late";
                            default -> "calendar-due";
                        });
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(told(due));
        Buttons.tip(button, button.getAccessibleText());
        button.setOnAction(e -> screens.open(due.proposalId()));
        return button;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(words.plain("ui.loan.calendar"));
    }

    @Override
    public void shown() {
        LocalDate from = month.atDay(1);
        LocalDate to = month.atEndOfMonth();
        latest.ask(
                "ui.loan.task.list",
                progress ->
                        new Found(screens.desk().due(from, to), screens.desk().days()),
                this::draw);
    }

    @Override
    public Commands commands() {
        return Commands.none()
                .on(Commands.Key.REFRESH, this::shown)
                .on(Commands.Key.NEXT, () -> turn(1))
                .on(Commands.Key.PREVIOUS, () -> turn(-1));
    }
}
