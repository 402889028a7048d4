package id.kopdesk.ui.training;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.Part;
import id.kopdesk.training.Programme;
import id.kopdesk.training.Programmes;
import id.kopdesk.training.Question;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.control.PageHeader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What the participants of one programme are asked at the end, in order. */
final class QuestionsView implements Screen {
    private final TrainingScreens screens;
    private final UiContext ui;
    private final ListTable<Question> table;
    private final BorderPane root = new BorderPane();
    private Part<Programme> programme;

    QuestionsView(TrainingScreens screens, Part<Programme> programme) {
        this.screens = screens;
        this.programme = programme;
        ui = screens.ui();
        PageHeader header = new PageHeader(text("ui.training.questions"));
        header.filter(text(
                "ui.training.questions.of",
                programme.value().name(),
                Integer.toString(programme.value().bookYear())));
        header.actions(Buttons.plain(text("ui.training.question.shipped"), () -> save(Question.SHIPPED, 0)));
        header.primary(Buttons.plain(text("ui.training.question.add"), BootstrapIcons.PLUS, this::add));
        table = new ListTable<Question>(text("ui.training.questions"))
                .number(text("ui.training.question.no"), 60, q -> Integer.toString(all().indexOf(q) + 1))
                .text(text("ui.training.question.words"), 620, q -> q.shown(ui.texts()))
                .text(text("ui.training.question.kind"), 180, q -> text("ui.training.question.kind." + q.kind()))
                .onOpen(this::edit)
                .onDelete(this::remove);
        Button edit = Buttons.plain(text("ui.training.question.edit"), () -> chosen().ifPresent(this::edit));
        Button up = Buttons.plain(text("ui.training.question.up"), () -> move(-1));
        Button down = Buttons.plain(text("ui.training.question.down"), () -> move(1));
        Button remove = Buttons.plain(text("ui.training.question.remove"), this::remove);
        Stream.of(edit, up, down, remove)
                .forEach(b -> b.disableProperty()
                        .bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems())));
        Label note = new Label(text("ui.training.questions.note"));
        note.getStyleClass().add("muted");
        HBox line = new HBox(edit, up, down, remove, note);
        line.getStyleClass().add("tab-actions");
        root.setTop(new VBox(header, line));
        root.setCenter(table);
        table.show(all());
    }

    private List<Question> all() {
        return programme.value().questions();
    }

    private Optional<Question> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void add() {
        ask(new Question("", Question.Kind.SCORE, "")).ifPresent(typed -> {
            List<Question> more = new ArrayList<>(all());
            more.add(Question.fresh(all(), typed.kind(), typed.wording()));
            save(more, more.size() - 1);
        });
    }

    private void edit(Question question) {
        ask(question).ifPresent(typed -> {
            List<Question> others = new ArrayList<>(all());
            int at = others.indexOf(question);
            // Words that were not touched stay the program's own, in both languages.
            String words = typed.wording().equals(question.shown(ui.texts())) ? question.wording() : typed.wording();
            others.set(at, question.with(typed.kind(), words));
            save(others, at);
        });
    }

    private Optional<Question> ask(Question question) {
        String words = question.key().isEmpty() ? "" : question.shown(ui.texts());
        Ask ask = new Ask(
                ui,
                Map.of("answerKind", k -> text("ui.training.question.kind." + k)),
                Map.of("wording", words, "answerKind", question.kind().name()),
                values -> values.getOrDefault("wording", "").isBlank()
                                || values.getOrDefault("wording", "").length() > Question.LONGEST
                        ? List.of(
                                Finding.error("wording", "training.question.words", Integer.toString(Question.LONGEST)))
                        : List.of());
        FormGrid form = new FormGrid(2)
                .wide(ask.kit().text("wording", true))
                .add(ask.kit()
                        .choice(
                                "answerKind",
                                Stream.of(Question.Kind.values())
                                        .map(Enum::name)
                                        .toList(),
                                true));
        return ask.show(text("ui.training.question.title"), form, text("ui.training.question.save"))
                .map(Typed::new)
                .map(t -> new Question(
                        question.key(),
                        t.choice("answerKind", Question.Kind.class).orElse(Question.Kind.SCORE),
                        t.text("wording")));
    }

    private void move(int by) {
        chosen().ifPresent(question -> {
            List<Question> moved = new ArrayList<>(all());
            int at = moved.indexOf(question);
            if (at + by >= 0 && at + by < moved.size()) {
                Collections.swap(moved, at, at + by);
                save(moved, at + by);
            }
        });
    }

    private void remove() {
        chosen().ifPresent(question -> {
            List<Question> left = new ArrayList<>(all());
            int at = left.indexOf(question);
            left.remove(at);
            save(left, Math.max(0, at - 1));
        });
    }

    private void save(List<Question> questions, int select) {
        Part<Programme> wanted = programme.with(programme.value().withQuestions(questions));
        TrainingDesk desk = screens.desk();
        Programmes programmes = desk.programmes();
        ui.tasks()
                .run("ui.training.task.save", progress -> programmes.save(desk.actor(), wanted))
                .onDone(saved -> {
                    programme = saved;
                    table.show(all());
                    table.getSelectionModel().clearAndSelect(select);
                })
                .start();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.training.questions"));
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.NEW, this::add);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
