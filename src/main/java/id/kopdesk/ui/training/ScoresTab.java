package id.kopdesk.ui.training;

import atlantafx.base.controls.Spacer;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.Part;
import id.kopdesk.training.ActionPlan;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.Evaluation;
import id.kopdesk.training.Outcome;
import id.kopdesk.training.Participants;
import id.kopdesk.training.Question;
import id.kopdesk.training.Rules;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.FormGrid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Scores with their gain, what participants answered at the end, and what they plan at home. */
final class ScoresTab implements BatchView.Part {
    private static final List<String> MARKS = List.of("1", "2", "3", "4", "5");

    private final TrainingScreens screens;
    private final UiContext ui;
    private final BatchModel model;
    private final ListTable<Attendee> table;
    private final Label sums = new Label();
    private final BorderPane root = new BorderPane();

    ScoresTab(TrainingScreens screens, BatchModel model) {
        this.screens = screens;
        this.ui = screens.ui();
        this.model = model;
        TrainingWordsUi words = screens.words();
        table = new ListTable<Attendee>(text("ui.training.tab.scores"))
                .text(text("report.training.name"), 200, Attendee::name)
                .text(text("report.training.for"), 220, a -> words.words().speaksFor(a))
                .number(text("report.training.pre"), 80, a -> words.score(a.as().preScore()))
                .number(text("report.training.post"), 80, a -> words.score(a.as().postScore()))
                .number(
                        text("report.training.gain"),
                        80,
                        a -> a.gain().map(words::score).orElse(""))
                .number(text("report.training.halves"), 90, a -> Integer.toString(a.present()))
                .mark(text("ui.training.column.certificate"), 220, a -> words.certificate(model.now(), a))
                .text(
                        text("ui.training.column.evaluation"),
                        80,
                        a -> a.evaluation().isPresent() ? text("ui.training.yes") : "–")
                .text(text("report.training.plan"), 150, ScoresTab::plans)
                .onOpen(this::score);
        table.none(new EmptyState(
                BootstrapIcons.CARD_CHECKLIST,
                text("ui.training.attendance.none"),
                text("ui.training.attendance.none.what")));
        Button score = Buttons.plain(text("ui.training.score.open"), BootstrapIcons.PENCIL, () -> one(this::score));
        Button evaluation = Buttons.plain(text("ui.training.evaluation.open"), () -> one(this::evaluate));
        Button plan = Buttons.plain(text("ui.training.plan.open"), () -> one(this::plan));
        Stream.of(score, evaluation, plan)
                .forEach(b -> b.disableProperty()
                        .bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems())));
        sums.getStyleClass().add("muted");
        HBox line = new HBox(score, evaluation, plan, new Spacer(), sums);
        line.getStyleClass().add("tab-actions");
        root.setTop(line);
        root.setCenter(table);
    }

    private static String plans(Attendee a) {
        return a.plans().isEmpty() ? "–" : a.plans().get(0).value().plan();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(BatchFile file) {
        table.show(file.seated());
        List<BigDecimal> gains =
                file.seated().stream().flatMap(a -> a.gain().stream()).toList();
        double mean =
                gains.stream().mapToDouble(BigDecimal::doubleValue).average().orElse(0);
        sums.setText(
                gains.isEmpty()
                        ? text("ui.training.score.none")
                        : text(
                                "ui.training.score.sums",
                                ui.formats().number(gains.size()),
                                ui.formats()
                                        .decimal(
                                                BigDecimal.valueOf(mean).setScale(1, java.math.RoundingMode.HALF_UP))));
    }

    private void one(java.util.function.Consumer<Attendee> then) {
        Attendee a = table.getSelectionModel().getSelectedItem();
        if (a != null) {
            then.accept(a);
        }
    }

    private void score(Attendee a) {
        Map<String, String> initial = new HashMap<>();
        put(initial, "pre", a.as().preScore());
        put(initial, "post", a.as().postScore());
        Ask ask = new Ask(ui, Map.of(), initial, values -> {
            List<Finding> found = new ArrayList<>();
            range(found, values, "pre");
            range(found, values, "post");
            return found;
        });
        FormGrid form =
                new FormGrid(2).add(ask.kit().text("pre", false)).add(ask.kit().text("post", false));
        ask.show(text("ui.training.score.title", a.name()), form, text("ui.training.score.save"))
                .map(Typed::new)
                .ifPresent(t -> {
                    Participants.Scores scores = new Participants.Scores(t.maybeDecimal("pre"), t.maybeDecimal("post"));
                    model.change(
                            d -> {
                                d.participants().score(d.actor(), model.id(), Map.of(a.id(), scores));
                                return true;
                            },
                            done -> next(a));
                });
    }

    /** Goes on with the one below, so that a pile of test papers is typed in without the mouse. */
    private void next(Attendee done) {
        List<Attendee> all = table.getItems();
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i).id().equals(done.id())) {
                Attendee below = all.get(i + 1);
                table.getSelectionModel().clearAndSelect(i + 1);
                table.scrollTo(Math.max(0, i - 3));
                if (below.as().preScore() == null || below.as().postScore() == null) {
                    Platform.runLater(() -> score(below));
                }
                return;
            }
        }
    }

    private static void range(List<Finding> found, Map<String, String> values, String name) {
        String text = values.get(name);
        if (text == null) {
            return;
        }
        try {
            Rules.score(new BigDecimal(text.replace(',', '.')));
        } catch (NumberFormatException e) {
            found.add(Finding.error(name, "ui.training.score.number", text));
        } catch (CodedException e) {
            found.add(Finding.error(name, e.key(), text));
        }
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value instanceof BigDecimal d ? d.toPlainString().replace('.', ',') : value.toString());
        }
    }

    private void evaluate(Attendee a) {
        Optional<Part<Evaluation>> known = a.evaluation();
        List<Question> questions = model.now().programme().value().questions();
        Map<String, String> initial =
                new HashMap<>(known.map(e -> e.value().answers()).orElse(Map.of()));
        Map<String, String> labels = new HashMap<>();
        questions.forEach(q -> labels.put(q.key(), q.shown(ui.texts())));
        Ask ask = new Ask(ui, labels, Map.of(), initial, values -> List.of());
        FormGrid form = new FormGrid(2);
        for (Question q : questions) {
            if (q.kind() == Question.Kind.SCORE) {
                form.add(ask.kit().choice(q.key(), MARKS, false));
            } else {
                form.wide(ask.kit().lines(q.key(), 3));
            }
        }
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(Math.min(460, 90.0 * questions.size()));
        scroll.setPrefViewportWidth(640);
        scroll.getStyleClass().add("detail-scroll");
        ask.show(text("ui.training.evaluation.title", a.name()), scroll, text("ui.training.evaluation.save"))
                .ifPresent(values -> {
                    // Answers to questions that are asked no more stay.
                    Map<String, String> answers = new HashMap<>(initial);
                    questions.forEach(q -> answers.remove(q.key()));
                    questions.forEach(q -> Optional.ofNullable(values.get(q.key()))
                            .filter(answer -> !answer.isBlank())
                            .ifPresent(answer -> answers.put(q.key(), answer.strip())));
                    Evaluation now = new Evaluation(model.id(), a.id(), answers);
                    Part<Evaluation> part = known.map(e -> e.with(now)).orElseGet(() -> Part.fresh(now));
                    model.change(d -> {
                        d.extras().saveEvaluation(d.actor(), part);
                    });
                });
    }

    private void plan(Attendee a) {
        Map<String, String> initial = new HashMap<>();
        Optional<Part<ActionPlan>> known = a.plans().stream().findFirst();
        initial.put(
                "dueOn",
                ActionPlan.dueAfter(model.now().batch().value().lastOn()).toString());
        initial.put("outcome", Outcome.OPEN.name());
        known.ifPresent(p -> {
            put(initial, "plan", p.value().plan());
            put(initial, "dueOn", p.value().dueOn());
            put(initial, "outcome", p.value().outcome());
            put(initial, "followedOn", p.value().followedOn());
            put(initial, "note", p.value().note());
        });
        Ask ask = new Ask(
                ui,
                Map.of("outcome", o -> text("training.outcome." + o)),
                initial,
                values -> values.containsKey("plan") && values.containsKey("dueOn")
                        ? List.of()
                        : List.of(Finding.error("plan", "training.plan.wrong")));
        FormGrid form = new FormGrid(2)
                .wide(ask.kit().lines("plan", 3))
                .add(ask.kit().date("dueOn", true))
                .add(ask.kit()
                        .choice(
                                "outcome",
                                Stream.of(Outcome.values()).map(Enum::name).toList(),
                                true))
                .add(ask.kit().date("followedOn", false))
                .add(ask.kit().text("note", false));
        ask.show(text("ui.training.plan.title", a.name()), form, text("ui.training.plan.save"))
                .map(Typed::new)
                .ifPresent(t -> {
                    ActionPlan now = new ActionPlan(
                            model.id(),
                            a.id(),
                            t.text("plan"),
                            t.date("dueOn").orElseThrow(),
                            t.choice("outcome", Outcome.class).orElse(Outcome.OPEN),
                            t.maybeDate("followedOn"),
                            t.maybe("note"));
                    Part<ActionPlan> part = known.map(p -> p.with(now)).orElseGet(() -> Part.fresh(now));
                    model.change(d -> {
                        d.extras().savePlan(d.actor(), part);
                    });
                });
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
