package id.kopdesk.ui.training;

import atlantafx.base.controls.Spacer;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.Presence;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.training.AttendanceModel.Session;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Attendance for the keyboard: arrows move, space ticks, I excuses, Delete clears, Ctrl+Enter ticks the whole column. */
final class AttendanceTab implements BatchView.Part {
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");
    private static final PseudoClass EXCUSED = PseudoClass.getPseudoClass("excused");

    private final UiContext ui;
    private final TrainingWordsUi words;
    private final AttendanceModel model;
    private final ObservableList<Attendee> rows = FXCollections.observableArrayList();
    private final TableView<Attendee> grid = new TableView<>(rows);
    private final PauseTransition pause = new PauseTransition(Duration.millis(600));
    private final Label sums = new Label();
    private final BorderPane root = new BorderPane();
    private List<Session> sessions = List.of();

    AttendanceTab(TrainingScreens screens, BatchModel batch) {
        ui = screens.ui();
        words = screens.words();
        model = new AttendanceModel(batch);
        grid.getStyleClass().addAll("list-table", "plain-headings", "tick-grid");
        grid.setFixedCellSize(30);
        grid.setAccessibleText(text("ui.training.attendance.grid"));
        grid.getSelectionModel().setCellSelectionEnabled(true);
        grid.setPlaceholder(new EmptyState(
                BootstrapIcons.CHECK2_SQUARE,
                text("ui.training.attendance.none"),
                text("ui.training.attendance.none.what")));
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        pause.setOnFinished(e -> model.save());
        Button column = Buttons.plain(text("ui.training.attendance.column"), BootstrapIcons.CHECK2_ALL, this::column);
        Button all = Buttons.plain(text("ui.training.attendance.all"), this::everything);
        Label keys = new Label(text("ui.training.attendance.keys"));
        keys.getStyleClass().addAll("muted", "hit-detail");
        sums.getStyleClass().add("muted");
        HBox line = new HBox(column, all, keys, new Spacer(), sums);
        line.getStyleClass().add("tab-actions");
        root.setTop(line);
        root.setCenter(grid);
        grid.getSelectionModel().getSelectedCells().addListener((javafx.beans.Observable o) -> sum());
        model.waiting().addListener(o -> sum());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(BatchFile file) {
        List<Session> now = AttendanceModel.sessions(file);
        TablePosition<?, ?> at = cursor();
        if (!now.equals(sessions) || grid.getColumns().isEmpty()) {
            sessions = now;
            columns();
        }
        rows.setAll(file.seated());
        if (at != null && at.getRow() < rows.size()) {
            grid.getSelectionModel()
                    .clearAndSelect(
                            at.getRow(),
                            grid.getColumns()
                                    .get(Math.min(
                                            at.getColumn(), grid.getColumns().size() - 1)));
        }
        sum();
    }

    private void columns() {
        grid.getColumns().clear();
        grid.getColumns().add(fixed(text("report.training.name"), 230, Attendee::name));
        grid.getColumns()
                .add(fixed(text("report.training.for"), 220, a -> words.words().speaksFor(a)));
        for (Session session : sessions) {
            grid.getColumns().add(session(session));
        }
        TableColumn<Attendee, String> count = fixed(
                text("report.training.halves"),
                90,
                a -> text("ui.training.attendance.of", model.present(a, sessions), sessions.size()));
        grid.getColumns().add(count);
    }

    private static TableColumn<Attendee, String> fixed(
            String heading, double width, java.util.function.Function<Attendee, String> of) {
        TableColumn<Attendee, String> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(of.apply(row.getValue())));
        return column;
    }

    private TableColumn<Attendee, String> session(Session session) {
        String day = java.time.format.DateTimeFormatter.ofPattern(
                        "EEE d/M", ui.texts().locale())
                .format(session.day());
        TableColumn<Attendee, String> column =
                new TableColumn<>(day + "\n" + words.words().half(session.half()));
        column.setUserData(session);
        column.setPrefWidth(84);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(mark(model.at(row.getValue(), session))));
        column.setCellFactory(c -> new Tick(session));
        return column;
    }

    private String mark(@Nullable Presence presence) {
        return presence == null ? "" : text("training.presence.mark." + presence);
    }

    private final class Tick extends TableCell<Attendee, String> {
        private final Session session;

        Tick(Session session) {
            this.session = session;
            getStyleClass().add("tick-cell");
            setOnMouseClicked(e -> {
                Attendee a = getTableRow() == null ? null : getTableRow().getItem();
                if (a != null && e.getClickCount() == 2) {
                    model.toggle(a, session);
                    changed();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            Attendee a = empty || getTableRow() == null ? null : getTableRow().getItem();
            Presence presence = a == null ? null : model.at(a, session);
            setText(mark(presence));
            pseudoClassStateChanged(PRESENT, presence == Presence.PRESENT);
            pseudoClassStateChanged(ABSENT, presence == Presence.ABSENT);
            pseudoClassStateChanged(EXCUSED, presence == Presence.EXCUSED);
            setAccessibleText(
                    a == null
                            ? null
                            : a.name() + ", "
                                    + words.words().half(session.half()) + ", "
                                    + (presence == null
                                            ? text("report.training.unmarked")
                                            : text("training.presence." + presence)));
        }

        private String text(String key) {
            return ui.texts().get(key);
        }
    }

    private @Nullable TablePosition<?, ?> cursor() {
        var cells = grid.getSelectionModel().getSelectedCells();
        return cells.isEmpty() ? null : cells.get(0);
    }

    private void key(KeyEvent e) {
        TablePosition<?, ?> at = cursor();
        Session session = at == null || at.getTableColumn() == null
                ? null
                : at.getTableColumn().getUserData() instanceof Session s ? s : null;
        if (session == null || at == null || at.getRow() < 0) {
            return;
        }
        Attendee a = rows.get(at.getRow());
        switch (e.getCode()) {
            case SPACE -> model.toggle(a, session);
            case I -> model.set(a, session, Presence.EXCUSED);
            case DELETE, BACK_SPACE -> model.set(a, session, null);
            case ENTER -> {
                if (e.isShortcutDown()) {
                    model.allPresent(rows, session);
                } else {
                    model.set(a, session, Presence.PRESENT);
                    down(at);
                }
            }
            default -> {
                return;
            }
        }
        e.consume();
        changed();
    }

    private void down(TablePosition<?, ?> at) {
        int next = Math.min(rows.size() - 1, at.getRow() + 1);
        grid.getSelectionModel().clearAndSelect(next, grid.getColumns().get(at.getColumn()));
        grid.scrollTo(Math.max(0, next - 8));
    }

    private void changed() {
        grid.refresh();
        sum();
        pause.playFromStart();
    }

    /** The column of the cursor, else the first in which nobody is marked. */
    private void column() {
        TablePosition<?, ?> at = cursor();
        Object under = at == null || at.getTableColumn() == null
                ? null
                : at.getTableColumn().getUserData();
        Session session = under instanceof Session s
                ? s
                : sessions.stream()
                        .filter(one -> rows.stream().allMatch(a -> model.at(a, one) == null))
                        .findFirst()
                        .orElse(null);
        if (session != null) {
            model.allPresent(rows, session);
            changed();
        }
    }

    private void everything() {
        sessions.forEach(session -> model.allPresent(rows, session));
        changed();
    }

    private void sum() {
        TablePosition<?, ?> at = cursor();
        Object under = at == null || at.getTableColumn() == null
                ? null
                : at.getTableColumn().getUserData();
        String column = under instanceof Session s
                ? text(
                        "ui.training.attendance.sum",
                        words.words().half(s.half()),
                        ui.formats().date(s.day()),
                        model.present(rows, s),
                        rows.size())
                : "";
        String saved =
                text(model.waiting().get() > 0 ? "ui.training.attendance.saving" : "ui.training.attendance.saved");
        sums.setText(column.isEmpty() ? saved : column + " · " + saved);
    }

    @Override
    public void leave() {
        pause.stop();
        model.save();
    }

    AttendanceModel model() {
        return model;
    }

    TableView<Attendee> grid() {
        return grid;
    }

    private String text(String key, Object... arguments) {
        return Objects.requireNonNull(ui.texts().get(key, arguments));
    }
}
