package id.kopdesk.ui.training;

import atlantafx.base.controls.Spacer;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.Participant;
import id.kopdesk.training.ParticipantCategory;
import id.kopdesk.training.ParticipantState;
import id.kopdesk.training.Person;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.intake.ImportStart;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Who is invited, who waits, who comes for whom. */
final class ParticipantsTab implements BatchView.Part {
    private final TrainingScreens screens;
    private final UiContext ui;
    private final TrainingWordsUi words;
    private final BatchModel model;
    private final ListTable<Attendee> table;
    private final Label sums = new Label();
    private final BorderPane root = new BorderPane();

    ParticipantsTab(TrainingScreens screens, BatchModel model) {
        this.screens = screens;
        this.ui = screens.ui();
        this.words = screens.words();
        this.model = model;
        table = new ListTable<Attendee>(text("ui.training.tab.participants"))
                .text(text("report.training.name"), 220, Attendee::name)
                .text(
                        text("report.training.sex"),
                        50,
                        a -> sex(a.person().value().sex()))
                .text(text("report.training.category"), 120, a -> words.words().category(a.as().category()))
                .text(text("report.training.position"), 120, a -> words.orDash(a.as().title()))
                .text(text("report.training.for"), 250, a -> words.words().speaksFor(a))
                .text(
                        text("report.column.village"),
                        130,
                        a -> words.orDash(words.words().place(a.as().villageCode())))
                .mark(text("ui.training.column.state"), 130, a -> words.state(a.as().state()))
                .text(
                        text("report.training.phone"),
                        120,
                        a -> words.orDash(a.person().value().phone()))
                .onOpen(this::edit)
                .onDelete(this::remove);
        table.none(new EmptyState(
                BootstrapIcons.PEOPLE,
                text("ui.training.participants.none"),
                text("ui.training.participants.none.what"),
                Buttons.primary(text("ui.training.fill.open"), this::fill),
                Buttons.plain(text("ui.training.participant.add"), this::add)));
        sums.getStyleClass().add("muted");
        HBox line = new HBox(
                Buttons.plain(text("ui.training.fill.open"), BootstrapIcons.PERSON_LINES_FILL, this::fill),
                Buttons.plain(text("ui.training.participant.add"), BootstrapIcons.PLUS, this::add),
                Buttons.plain(
                        text("ui.training.import.open"),
                        BootstrapIcons.UPLOAD,
                        () -> new ImportStart(ui, new ParticipantImportDesk(ui.texts(), screens.desk(), model.id()))
                                .open()),
                states(),
                Buttons.plain(text("ui.training.participant.remove"), this::remove),
                new Spacer(),
                sums);
        line.getStyleClass().add("tab-actions");
        root.setTop(line);
        root.setCenter(table);
    }

    private MenuButton states() {
        MenuButton menu = new MenuButton(text("ui.training.state.set"));
        menu.setAccessibleText(text("ui.training.state.set"));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (ParticipantState state : ParticipantState.values()) {
            MenuItem item = new MenuItem(text("training.state." + state));
            item.setOnAction(e -> move(state));
            menu.getItems().add(item);
        }
        menu.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        return menu;
    }

    private String sex(@org.jspecify.annotations.Nullable Sex sex) {
        return sex == null ? "–" : text("training.sex." + sex);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(BatchFile file) {
        table.show(file.attendees());
        long women = file.seated().stream()
                .filter(a -> a.person().value().sex() == Sex.FEMALE)
                .count();
        long waiting = file.attendees().stream()
                .filter(a -> a.as().state() == ParticipantState.WAITING)
                .count();
        sums.setText(text(
                "ui.training.participants.sums",
                ui.formats().number(file.seated().size()),
                ui.formats().percent(women, file.seated().size()),
                ui.formats().number(waiting)));
    }

    private List<UUID> chosen() {
        return table.chosen().stream().map(Attendee::id).toList();
    }

    private void move(ParticipantState state) {
        List<UUID> ids = chosen();
        model.change(d -> d.participants().move(d.actor(), model.id(), ids, state));
    }

    void add() {
        new ParticipantForm(screens, Person.named("", null, null, null), ParticipantCategory.BOARD, null)
                .add()
                .ifPresent(newcomer -> model.change(
                        d -> d.participants().add(d.actor(), model.id(), newcomer),
                        added -> ui.dialogs().toast(text("ui.training.saved"))));
    }

    private void edit(Attendee a) {
        ui.access().seen("training_participant", a.id());
        new ParticipantForm(screens, a.person().value(), a.as().category(), a.as().title())
                .edit(a)
                .ifPresent(answer -> model.change(d -> {
                    d.participants()
                            .savePerson(d.actor(), model.id(), a.person().with(answer.getKey()));
                    Participant p = a.as();
                    Typed t = answer.getValue();
                    d.participants()
                            .save(
                                    d.actor(),
                                    a.participant()
                                            .with(new Participant(
                                                    p.batchId(),
                                                    p.personId(),
                                                    t.choice("category", ParticipantCategory.class)
                                                            .orElse(p.category()),
                                                    p.state(),
                                                    p.cooperativeId(),
                                                    p.villageCode(),
                                                    t.maybe("title"),
                                                    p.institution(),
                                                    p.preScore(),
                                                    p.postScore(),
                                                    p.allowance(),
                                                    p.transport(),
                                                    p.queueNo(),
                                                    p.note())));
                }));
    }

    private void remove() {
        List<UUID> ids = chosen();
        if (ids.isEmpty()) {
            return;
        }
        ui.dialogs()
                .askText(new Dialogs.TextQuestion(
                        text(
                                "ui.training.participant.remove.title",
                                ui.formats().number(ids.size())),
                        text("ui.training.participant.remove.what"),
                        text("ui.training.reason"),
                        text("ui.training.participant.remove.usual"),
                        text("ui.training.participant.remove.go"),
                        typed -> typed.isBlank() ? Optional.of(text("ui.training.reason.needed")) : Optional.empty()))
                .ifPresent(reason -> model.change(d -> d.participants().remove(d.actor(), model.id(), ids, reason)));
    }

    void fill() {
        if (model.loaded()) {
            new FillForm(screens, model).open();
        }
    }

    ListTable<Attendee> table() {
        return table;
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
