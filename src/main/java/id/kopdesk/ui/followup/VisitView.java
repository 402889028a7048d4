package id.kopdesk.ui.followup;

import id.kopdesk.base.Finding;
import id.kopdesk.database.ConflictException;
import id.kopdesk.followup.Category;
import id.kopdesk.followup.Decision;
import id.kopdesk.followup.Entry;
import id.kopdesk.followup.Party;
import id.kopdesk.followup.ProblemFilter;
import id.kopdesk.followup.ProblemLine;
import id.kopdesk.followup.Subject;
import id.kopdesk.followup.VisitFile;
import id.kopdesk.followup.VisitKind;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.Unsaved;
import id.kopdesk.ui.Validation;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.SearchPicker;
import id.kopdesk.ui.control.StatusMark;
import id.kopdesk.ui.record.FieldKit;
import id.kopdesk.ui.record.FieldWords;
import id.kopdesk.ui.record.RecordValues;
import id.kopdesk.ui.record.RowSet;
import id.kopdesk.ui.record.RowsEditor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** One visit or meeting: where and when, who came for whom, what was decided, and which decision became an action. */
final class VisitView implements Screen {
    private final FollowupScreens screens;
    private final UiContext ui;
    private final RecordValues values = new RecordValues();
    private final Validation validation = new Validation();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private final PageHeader header;
    private final SearchPicker<Subject> subject;
    private final VBox actions = new VBox();
    private final BorderPane root = new BorderPane();
    private final Button minutes;
    private final Button aside;
    private VisitFile file;

    VisitView(FollowupScreens screens, VisitFile opened) {
        this.screens = screens;
        this.ui = screens.ui();
        file = opened;
        values.load(VisitForm.values(opened));
        validation.rule(() -> VisitForm.check(values.now()));
        header = new PageHeader("");
        FollowupWords words = screens.words();
        subject = new SearchPicker<>(
                ui.tasks(), ui.texts(), screens.desk()::subjects, Subject::name, s -> words.place(s.regionCode()));
        if (!opened.visit().subject().id().equals(VisitForm.NOBODY)) {
            subject.valueProperty().set(opened.visit().subject());
        }
        subject.valueProperty()
                .addListener(o -> values.of("subject")
                        .set(subject.value().map(Subject::id).orElse("")));
        FieldKit kit = new FieldKit(ui, values, validation, fields());
        FormGrid form = new FormGrid(2)
                .group(text("ui.followup.visit.what"))
                .wide(kit.text("visitTitle", true))
                .add(kit.choice("visitKind", ProblemForms.names(VisitKind.values()), true))
                .add(kit.date("heldOn", true))
                .add(new FormField(ui.texts(), text("ui.followup.field.subject"), subject, true)
                        .bind(validation, "subject"))
                .add(kit.text("place", false))
                .add(kit.text("leader", false))
                .wide(kit.lines("note", 4));
        actions.getStyleClass().add("visit-actions");
        VBox body = new VBox(
                form,
                new FormGrid(1)
                        .add(kit.group(
                                "attendees",
                                new RowsEditor(
                                        ui,
                                        attendees(),
                                        new RowSet(values, VisitForm.ATTENDEE),
                                        fields(),
                                        "ui.followup.rows.attendee.")))
                        .add(kit.group(
                                "decisions",
                                new RowsEditor(
                                        ui,
                                        decisions(),
                                        new RowSet(values, VisitForm.DECISION),
                                        fields(),
                                        "ui.followup.rows.decision.")))
                        .add(actions));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("home-scroll");
        minutes = Buttons.plain(
                text("ui.followup.minutes"),
                BootstrapIcons.FILE_EARMARK_TEXT,
                () -> saved(() -> screens.minutes(file)));
        aside = Buttons.plain(text("ui.followup.aside"), this::aside);
        header.actions(aside, minutes);
        header.primary(Buttons.shortcut(
                Buttons.plain(text("ui.followup.visit.save"), () -> save(() -> {})),
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN)));
        root.setTop(header);
        root.setCenter(scroll);
        if (!file.isNew()) {
            ui.access().seen("visit", file.id());
        }
        show();
    }

    /** Rows have their own names, so that "name" of an attendee is not that of the visit. */
    private FieldWords fields() {
        return new FieldWords() {
            @Override
            public String label(String name) {
                return text("ui.followup.field." + name);
            }

            @Override
            public String shown(String name, String value) {
                String field = name.substring(name.lastIndexOf('.') + 1);
                if (field.equals("dueOn") && !value.isEmpty()) {
                    return screens.words().day(java.time.LocalDate.parse(value));
                }
                return screens.words().fields().shown(field.equals("institution") ? "owner" : field, value);
            }
        };
    }

    private RowsEditor.Spec attendees() {
        Map<String, Double> columns = new LinkedHashMap<>();
        columns.put("name", 300.0);
        columns.put("institution", 260.0);
        columns.put("duty", 300.0);
        return new RowsEditor.Spec(
                VisitForm.ATTENDEE,
                row -> true,
                columns,
                Map.of(),
                kit -> new FormGrid(1)
                        .add(kit.text("name", true))
                        .add(kit.choice("institution", ProblemForms.names(Party.values()), true))
                        .add(kit.text("duty", false)),
                row -> needed(row, "name", "institution"));
    }

    private RowsEditor.Spec decisions() {
        Map<String, Double> columns = new LinkedHashMap<>();
        columns.put("content", 520.0);
        columns.put("owner", 200.0);
        columns.put("dueOn", 130.0);
        return new RowsEditor.Spec(
                VisitForm.DECISION,
                row -> true,
                columns,
                Map.of(),
                kit -> new FormGrid(2)
                        .wide(kit.lines("content", 3))
                        .add(kit.choice("owner", ProblemForms.names(Party.values()), false))
                        .add(kit.date("dueOn", false)),
                row -> needed(row, "content"));
    }

    private static List<Finding> needed(Map<String, String> row, String... names) {
        return Stream.of(names)
                .filter(name -> !row.containsKey(name))
                .map(name -> Finding.error(name, "ui.followup.needed"))
                .toList();
    }

    private void show() {
        String name =
                file.isNew() ? text("ui.followup.visit.new") : file.visit().title();
        title.set(name);
        header.title(name);
        minutes.setDisable(file.isNew());
        aside.setDisable(file.isNew());
        actions.getChildren().clear();
        if (file.decisions().isEmpty() || file.isNew()) {
            return;
        }
        Label heading = new Label(text("ui.followup.visit.actions"));
        heading.getStyleClass().add("group-heading");
        actions.getChildren().add(heading);
        file.decisions().forEach(entry -> actions.getChildren().add(action(entry)));
    }

    private Node action(Entry<Decision> entry) {
        Decision d = entry.value();
        UUID problem = d.problemId();
        StatusMark mark =
                new StatusMark(Mark.of(problem == null ? Mark.Kind.NOT_REPORTED : Mark.Kind.DONE, d.content()));
        mark.setWrapText(true);
        HBox.setHgrow(mark, javafx.scene.layout.Priority.ALWAYS);
        mark.setMaxWidth(Double.MAX_VALUE);
        Button button = problem == null
                ? Buttons.plain(text("ui.followup.decision.act"), () -> saved(() -> act(entry.id())))
                : Buttons.plain(text("ui.followup.decision.see"), () -> {
                    ProblemsView view = new ProblemsView(screens);
                    ui.navigator().open(view);
                    view.beside(problem);
                });
        HBox line = new HBox(12, mark, button);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private void act(UUID decision) {
        ui.tasks()
                .run(
                        "ui.followup.task.read",
                        progress ->
                                screens
                                        .desk()
                                        .list
                                        .list(
                                                screens.desk().actor,
                                                ProblemFilter.open(),
                                                screens.desk().today())
                                        .stream()
                                        .filter(line -> line.subject()
                                                .id()
                                                .equals(file.visit().subject().id()))
                                        .toList())
                .onDone(open -> target(open)
                        .ifPresent(at -> ui.tasks()
                                .run(
                                        "ui.followup.task.save",
                                        progress -> screens.desk()
                                                .decisions
                                                .act(
                                                        screens.desk().actor,
                                                        file,
                                                        decision,
                                                        at,
                                                        Category.OTHER,
                                                        screens.desk().today()))
                                .onDone(after -> {
                                    loaded(after);
                                    ui.dialogs().toast(text("ui.followup.decision.acted"));
                                })
                                .start()))
                .start();
    }

    /** A new problem, or one that is open at the same subject. */
    private Optional<Optional<UUID>> target(List<ProblemLine> open) {
        if (open.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        List<Dialogs.Option<Optional<UUID>>> options = new ArrayList<>();
        options.add(new Dialogs.Option<>(
                text("ui.followup.decision.new"), text("ui.followup.decision.new.what"), Optional.empty()));
        open.forEach(line -> options.add(
                new Dialogs.Option<>(line.title(), screens.words().of(line.state()), Optional.of(line.id()))));
        return ui.dialogs().choose(text("ui.followup.decision.title"), text("ui.followup.decision.message"), options);
    }

    /** Runs once everything typed is saved. */
    private void saved(Runnable then) {
        if (values.changed().get() || file.isNew()) {
            save(then);
        } else {
            then.run();
        }
    }

    private void save(Runnable then) {
        if (!validation.lookAtAll()) {
            ui.dialogs().toast(text("ui.followup.visit.refused"));
            return;
        }
        VisitFile mine = VisitForm.file(file, values.now(), subject.value().orElseThrow());
        Optional<VisitFile> asRead = file.isNew() ? Optional.empty() : Optional.of(file);
        ui.tasks()
                .run(
                        "ui.followup.task.save",
                        progress -> screens.desk().visits.save(screens.desk().actor, mine, asRead))
                .onDone(after -> {
                    loaded(after);
                    ui.dialogs()
                            .toast(text("ui.followup.visit.saved", after.visit().title()));
                    then.run();
                })
                .onFailed(failure -> {
                    if (failure instanceof ConflictException) {
                        ui.dialogs().inform(text("ui.followup.conflict"), text("ui.followup.conflict.what"));
                    } else {
                        ui.dialogs().error(failure);
                    }
                })
                .start();
    }

    private void aside() {
        new ProblemForms(ui, screens.desk(), screens.words())
                .reason(file.visit().title())
                .ifPresent(reason -> ui.tasks()
                        .act(
                                "ui.followup.task.save",
                                progress -> screens.desk().visits.setAside(screens.desk().actor, file, reason))
                        .onDone(() -> {
                            values.show(values.base());
                            ui.dialogs()
                                    .toast(text(
                                            "ui.followup.aside.done",
                                            file.visit().title()));
                            ui.navigator().back();
                        })
                        .start());
    }

    private void loaded(VisitFile after) {
        file = after;
        values.load(VisitForm.values(after));
        validation.reset();
        show();
    }

    RecordValues values() {
        return values;
    }

    SearchPicker<Subject> subject() {
        return subject;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return title;
    }

    @Override
    public Optional<Unsaved> unsaved() {
        if (!values.changed().get()) {
            return Optional.empty();
        }
        return Optional.of(new Unsaved() {
            @Override
            public String what() {
                return title.get();
            }

            @Override
            public void save(Runnable then) {
                VisitView.this.save(then);
            }

            @Override
            public void discard() {
                values.show(values.base());
            }
        });
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.SAVE, () -> save(() -> {}));
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
