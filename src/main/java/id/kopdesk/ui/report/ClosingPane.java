package id.kopdesk.ui.report;

import id.kopdesk.base.Period;
import id.kopdesk.report.CheckItem;
import id.kopdesk.report.Comparison;
import id.kopdesk.report.Edition;
import id.kopdesk.report.MonthState;
import id.kopdesk.report.ReportMonth;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.StatusMark;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Tutup bulan: how far the month is, what is missing, what to do next, what was closed before. */
final class ClosingPane extends ScrollPane {
    private static final int LEAST_REASON = 8;

    private final UiContext ui;
    private final ClosingModel model;
    private final Runnable compare;
    private final ZoneId zone = ZoneId.systemDefault();

    /** @param compare shows what changed since the month was closed */
    ClosingPane(UiContext ui, ClosingModel model, Runnable compare) {
        this.ui = ui;
        this.model = model;
        this.compare = compare;
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("home-scroll");
        model.standing().addListener((o, before, now) -> {
            if (now != null) {
                draw(now);
            }
        });
    }

    private void draw(MonthDesk.Standing now) {
        VBox left = new VBox(card("ui.report.close.state", state(now)), card("ui.report.close.check", checks(now)));
        left.getStyleClass().add("home-column");
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(card("ui.report.close.revisions", revisions(now)));
        right.getStyleClass().add("home-column");
        right.setMinWidth(340);
        right.setMaxWidth(380);
        HBox both = new HBox(left, right);
        both.getStyleClass().add("home-columns");
        setContent(both);
    }

    private List<Node> state(MonthDesk.Standing now) {
        ReportMonth month = now.month();
        HBox steps = new HBox();
        steps.getStyleClass().add("month-steps");
        for (MonthState step : MonthState.values()) {
            boolean passed = step.compareTo(month.state()) <= 0;
            StatusMark mark = new StatusMark(
                    Mark.of(passed ? Mark.Kind.DONE : Mark.Kind.NOT_REPORTED, text("ui.report.state." + step)));
            steps.getChildren().add(mark);
        }
        Label line = quiet(
                month.version() == 0
                        ? text("ui.report.close.never")
                        : text(
                                "ui.report.close.by",
                                month.revision(),
                                month.by(),
                                ui.formats().moment(month.at(), zone)));
        List<Node> nodes = new ArrayList<>(List.of(steps, line));
        String reason = month.reason();
        if (reason != null) {
            nodes.add(quiet(text("ui.report.close.reason", reason)));
        }
        if (month.state() == MonthState.SENT && month.sentOn() != null) {
            String to = month.sentTo() == null ? "" : month.sentTo();
            nodes.add(quiet(text("ui.report.close.senton", to, ui.formats().longDate(month.sentOn()))));
        }
        if (month.state().frozen()) {
            nodes.add(quiet(text("ui.report.close.locked")));
        }
        HBox actions = new HBox(actions(month).toArray(Node[]::new));
        actions.getStyleClass().add("month-actions");
        nodes.add(actions);
        return nodes;
    }

    private List<Button> actions(ReportMonth month) {
        Period period = month.period();
        String name = ui.formats().month(period);
        return switch (month.state()) {
            case OPEN -> List.of(Buttons.plain(text("ui.report.close.ready"), model::ready), closeButton(period, name));
            case READY -> List.of(closeButton(period, name));
            case CLOSED ->
                List.of(
                        Buttons.plain(text("ui.report.close.sent"), this::sent),
                        Buttons.plain(text("ui.report.close.reopen"), () -> reopen(name)));
            case SENT -> List.of(Buttons.plain(text("ui.report.close.reopen"), () -> reopen(name)));
        };
    }

    private Button closeButton(Period period, String name) {
        Button close = Buttons.plain(text("ui.report.close.close"), () -> {
            if (ui.dialogs()
                    .confirm(new Dialogs.Question(
                            text("ui.report.close.title", name),
                            text("ui.report.close.message", name),
                            text("ui.report.close.close").replace("_", ""),
                            false))) {
                model.close();
            }
        });
        close.setAccessibleText(text("ui.report.close.title", ui.formats().month(period)));
        return close;
    }

    private void sent() {
        ui.dialogs()
                .askText(new Dialogs.TextQuestion(
                        text("ui.report.close.sent").replace("_", ""),
                        text("ui.report.close.sent.message"),
                        text("ui.report.close.sent.to"),
                        "",
                        text("ui.report.close.sent.do"),
                        typed -> typed.isBlank() ? Optional.of(text("ui.report.close.sent.who")) : Optional.empty()))
                .ifPresent(model::sent);
    }

    private void reopen(String name) {
        reason(
                        text("ui.report.close.reopen.title", name),
                        text("ui.report.close.reopen.message"),
                        "ui.report.close.reopen")
                .ifPresent(model::reopen);
    }

    private Optional<String> reason(String title, String message, String action) {
        return ui.dialogs()
                .askText(new Dialogs.TextQuestion(
                        title,
                        message,
                        text("ui.report.close.why"),
                        "",
                        text(action).replace("_", "").replace("…", ""),
                        typed -> typed.strip().length() < LEAST_REASON
                                ? Optional.of(text("ui.report.close.why.short", LEAST_REASON))
                                : Optional.empty()));
    }

    private List<Node> checks(MonthDesk.Standing now) {
        boolean open = !now.month().state().frozen();
        return now.checklist().stream().map(item -> check(item, open)).toList();
    }

    private Node check(CheckItem item, boolean open) {
        Mark.Kind kind = switch (item.standing()) {
            case DONE -> Mark.Kind.DONE;
            case SKIPPED -> Mark.Kind.NEUTRAL;
            case MISSING -> item.skippable() ? Mark.Kind.DUE : Mark.Kind.WRONG;
        };
        String key = item.open() == 0 ? "report.check.done." : "report.check.open.";
        StatusMark mark = new StatusMark(
                Mark.of(kind, text(key + item.item(), ui.formats().number(item.open()))));
        VBox words = new VBox(mark);
        if (item.standing() == CheckItem.Standing.SKIPPED) {
            words.getChildren().add(quiet(text("ui.report.close.skipped", item.reason())));
        }
        HBox line = new HBox(words, grow());
        line.getStyleClass().add("check-line");
        line.setAlignment(Pos.CENTER_LEFT);
        if (open && item.skippable() && item.standing() == CheckItem.Standing.MISSING) {
            line.getChildren().add(Buttons.plain(text("ui.report.close.skip"), () -> skip(item)));
        } else if (open && item.standing() == CheckItem.Standing.SKIPPED) {
            line.getChildren().add(Buttons.plain(text("ui.report.close.unskip"), () -> model.skip(item.item(), "")));
        }
        return line;
    }

    private void skip(CheckItem item) {
        String what = text("report.check.open." + item.item(), ui.formats().number(item.open()));
        reason(text("ui.report.close.skip.title"), what, "ui.report.close.skip")
                .ifPresent(reason -> model.skip(item.item(), reason));
    }

    private List<Node> revisions(MonthDesk.Standing now) {
        List<Node> nodes = new ArrayList<>();
        for (Edition edition : now.revisions()) {
            nodes.add(new Label(text(
                    "ui.report.close.revision",
                    edition.revision(),
                    ui.formats().moment(edition.at(), zone),
                    edition.by())));
        }
        if (nodes.isEmpty()) {
            nodes.add(quiet(text("ui.report.close.none")));
        }
        now.late().ifPresent(late -> nodes.add(late(late)));
        return nodes;
    }

    private Node late(Comparison late) {
        long records = late.differences().stream()
                .flatMap(d -> d.records().stream())
                .map(record -> record.id())
                .distinct()
                .count();
        if (records == 0) {
            return new StatusMark(Mark.of(Mark.Kind.DONE, text("ui.report.close.same")));
        }
        VBox box = new VBox(
                new StatusMark(Mark.of(
                        Mark.Kind.DUE, text("ui.report.close.late", ui.formats().number(records)))),
                Buttons.plain(text("ui.report.close.compare"), compare));
        box.getStyleClass().add("month-late");
        return box;
    }

    private VBox card(String headingKey, List<Node> lines) {
        Label heading = new Label(text(headingKey));
        heading.getStyleClass().add("card-heading");
        VBox body = new VBox();
        body.getStyleClass().add("card-lines");
        body.getChildren().setAll(lines);
        VBox card = new VBox(heading, body);
        card.getStyleClass().add("card-box");
        return card;
    }

    private static Region grow() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("muted", "hit-detail");
        return label;
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
