package id.kopdesk.ui.followup;

import id.kopdesk.followup.Problem;
import id.kopdesk.followup.ProblemFile;
import id.kopdesk.followup.ProblemLine;
import id.kopdesk.followup.Standing;
import id.kopdesk.followup.Step;
import id.kopdesk.followup.StepKind;
import id.kopdesk.followup.TakenStep;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.StatusMark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One problem beside the list: what it is, what can be done now, and every step that was taken, the newest first. */
final class ProblemPane extends VBox {
    private final UiContext ui;
    private final FollowupWords words;

    /**
     * @param act takes a step of that kind
     * @param more other things that can be done
     */
    ProblemPane(
            UiContext ui,
            FollowupWords words,
            ProblemFile file,
            ProblemLine line,
            LocalDate today,
            Consumer<StepKind> act,
            List<Button> more) {
        this.ui = ui;
        this.words = words;
        Problem p = file.problem();
        getStyleClass().add("summary");
        getChildren().add(new StatusMark(words.state(line, today)));
        fact(
                "subject",
                text("ui.followup.subject." + p.subject().kind(), p.subject().name()));
        fact("place", words.place(p.subject().regionCode()));
        fact("category", words.of(p.category()));
        fact("severity", words.of(p.severity()));
        fact("foundBy", words.of(p.foundBy()) + (p.finder() == null ? "" : ", " + p.finder()));
        fact("foundOn", text("ui.followup.found", words.day(p.foundOn()), line.ageInDays(today)));
        if (p.detail() != null) {
            fact("detail", p.detail());
        }
        if (line.repeats() > 0) {
            mark(Mark.Kind.DUE, text("ui.followup.repeats", line.repeats()));
        }
        if (line.reopened() > 0) {
            mark(Mark.Kind.DUE, text("ui.followup.reopened", line.reopened()));
        }
        Standing now = file.standing();
        FlowPane buttons = new FlowPane(8, 8);
        now.allowed()
                .forEach(kind -> buttons.getChildren()
                        .add(Buttons.plain(text("ui.followup.do." + kind), () -> act.accept(kind))));
        buttons.getChildren().addAll(more);
        heading("ui.followup.next");
        getChildren().add(buttons);
        heading("ui.followup.steps");
        List<TakenStep> steps = new ArrayList<>(file.steps());
        Collections.reverse(steps);
        if (steps.isEmpty()) {
            Label none = new Label(text("ui.followup.steps.none"));
            none.setWrapText(true);
            none.getStyleClass().add("muted");
            getChildren().add(none);
        }
        steps.forEach(taken -> getChildren().add(step(taken, now, today)));
    }

    private VBox step(TakenStep taken, Standing now, LocalDate today) {
        Step step = taken.step();
        boolean open = now.open().stream().anyMatch(one -> one.id().equals(taken.id()));
        LocalDate due = step.dueOn();
        Mark.Kind kind = step.kind() != StepKind.ACTION
                ? Mark.Kind.NEUTRAL
                : !open ? Mark.Kind.DONE : due != null && due.isBefore(today) ? Mark.Kind.LATE : Mark.Kind.DUE;
        StatusMark mark = new StatusMark(Mark.of(kind, words.told(step)));
        mark.setWrapText(true);
        Label day = new Label(words.day(step.on()));
        day.getStyleClass().add("summary-label");
        return new VBox(day, mark);
    }

    private void mark(Mark.Kind kind, String word) {
        StatusMark mark = new StatusMark(Mark.of(kind, word));
        mark.setWrapText(true);
        getChildren().add(mark);
    }

    private void fact(String field, String value) {
        Label name = new Label(text("ui.followup.field." + field));
        name.getStyleClass().add("summary-label");
        Label text = new Label(value.isEmpty() ? "–" : value);
        text.setWrapText(true);
        getChildren().add(new VBox(name, text));
    }

    private void heading(String key) {
        Label label = new Label(text(key));
        label.getStyleClass().add("group-heading");
        getChildren().add(label);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
