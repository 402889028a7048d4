package id.kopdesk.ui.training;

import id.kopdesk.cooperative.Part;
import id.kopdesk.office.SettingKey;
import id.kopdesk.training.CertificateNumber;
import id.kopdesk.training.FundingSource;
import id.kopdesk.training.ParticipantCategory;
import id.kopdesk.training.Programme;
import id.kopdesk.training.Programmes;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.control.PageHeader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The programmes: money, year, aim, and the rule for certificates. */
final class ProgrammesView implements Screen {
    private final TrainingScreens screens;
    private final UiContext ui;
    private final ListTable<Part<Programme>> table;
    private final BorderPane root = new BorderPane();

    ProgrammesView(TrainingScreens screens) {
        this.screens = screens;
        this.ui = screens.ui();
        PageHeader header = new PageHeader(text("ui.training.programmes"));
        header.actions(
                Buttons.plain(text("ui.training.plan.batches"), BootstrapIcons.CALENDAR_RANGE, this::plan),
                Buttons.plain(text("ui.training.programme.budget"), BootstrapIcons.CASH_STACK, this::budget),
                Buttons.plain(text("ui.training.questions.open"), BootstrapIcons.CARD_CHECKLIST, this::questions),
                Buttons.plain(text("ui.training.programme.remove"), this::remove));
        header.primary(Buttons.plain(text("ui.training.programme.add"), BootstrapIcons.PLUS, this::add));
        table = new ListTable<Part<Programme>>(text("ui.training.programmes"))
                .text(text("ui.training.field.name"), 330, p -> p.value().name())
                .text(
                        text("ui.training.field.bookYear"),
                        80,
                        p -> Integer.toString(p.value().bookYear()))
                .text(
                        text("ui.training.field.funding"),
                        160,
                        p -> text("training.funding." + p.value().funding()))
                .text(
                        text("ui.training.field.legalNumber"),
                        190,
                        p -> screens.words().orDash(p.value().legalNumber()))
                .number(
                        text("ui.training.field.perCooperative"),
                        165,
                        p -> Integer.toString(p.value().perCooperative()))
                .text(
                        text("ui.training.column.rule"),
                        200,
                        p -> text(
                                "ui.training.rule",
                                p.value().passPresent(),
                                p.value().passScore()))
                .onOpen(p -> edit(Optional.of(p), p.value()));
        table.none(new EmptyState(
                BootstrapIcons.EASEL,
                text("ui.training.programmes.none"),
                text("ui.training.programmes.none.what"),
                Buttons.primary(text("ui.training.programme.add"), this::add)));
        root.setTop(header);
        root.setCenter(table);
    }

    /** Begins with the office's own settings of the rule. */
    private void add() {
        TrainingDesk desk = screens.desk();
        ui.tasks()
                .run(
                        "ui.training.task.open",
                        progress -> new Programme(
                                desk.area(),
                                "",
                                null,
                                FundingSource.DECONCENTRATION,
                                desk.clock().today().getYear(),
                                desk.settings().whole(SettingKey.TRAINING_PEOPLE),
                                Set.of(ParticipantCategory.BOARD),
                                desk.settings().whole(SettingKey.TRAINING_ATTENDANCE),
                                desk.settings().whole(SettingKey.TRAINING_SCORE),
                                CertificateNumber.USUAL,
                                null))
                .onDone(fresh -> edit(Optional.empty(), fresh))
                .quietly()
                .start();
    }

    private void edit(Optional<Part<Programme>> known, Programme p) {
        Map<String, String> initial = new HashMap<>();
        initial.put("name", p.name());
        initial.put("funding", p.funding().name());
        initial.put("bookYear", Integer.toString(p.bookYear()));
        initial.put("perCooperative", Integer.toString(p.perCooperative()));
        initial.put("passPresent", Integer.toString(p.passPresent()));
        initial.put("passScore", Integer.toString(p.passScore()));
        initial.put("numberPattern", p.numberPattern());
        String legal = p.legalNumber();
        String note = p.note();
        initial.put("legalNumber", legal == null ? "" : legal);
        initial.put("note", note == null ? "" : note);
        p.categories().forEach(c -> initial.put("category." + c, "true"));
        Ask ask = new Ask(
                ui,
                Map.of("funding", f -> text("training.funding." + f)),
                initial,
                values -> Programmes.check(read(p, values)));
        FlowPane boxes = new FlowPane(12, 4);
        for (ParticipantCategory c : ParticipantCategory.values()) {
            CheckBox box = new CheckBox(text("training.category." + c));
            box.setSelected(p.categories().contains(c));
            box.selectedProperty()
                    .addListener(
                            (o, before, on) -> ask.values().of("category." + c).set(on ? "true" : ""));
            boxes.getChildren().add(box);
        }
        FormGrid form = new FormGrid(2)
                .wide(ask.kit().text("name", true))
                .add(ask.kit()
                        .choice(
                                "funding",
                                Stream.of(FundingSource.values())
                                        .map(Enum::name)
                                        .toList(),
                                true))
                .add(ask.kit().text("legalNumber", false))
                .add(ask.kit().text("bookYear", true))
                .add(ask.kit().text("perCooperative", true))
                .wide(new FormField(ui.texts(), text("ui.training.field.categories"), boxes, false))
                .add(ask.kit().text("passPresent", true))
                .add(ask.kit().text("passScore", true))
                .wide(ask.kit().text("numberPattern", true))
                .wide(ask.kit().text("note", false));
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(470);
        scroll.setPrefViewportWidth(640);
        scroll.getStyleClass().add("detail-scroll");
        ask.show(text("ui.training.programme.title"), scroll, text("ui.training.programme.save"))
                .ifPresent(values -> {
                    Programme now = read(p, values);
                    TrainingDesk desk = screens.desk();
                    Part<Programme> part = known.map(k -> k.with(now)).orElseGet(() -> Part.fresh(now));
                    ui.tasks()
                            .run(
                                    "ui.training.task.save",
                                    progress -> desk.programmes().save(desk.actor(), part))
                            .onDone(this::load)
                            .start();
                });
    }

    private static Programme read(Programme base, Map<String, String> values) {
        Typed t = new Typed(values);
        Set<ParticipantCategory> categories = values.keySet().stream()
                .filter(name -> name.startsWith("category."))
                .map(name -> ParticipantCategory.valueOf(name.substring(9)))
                .collect(Collectors.toSet());
        return new Programme(
                base.areaCode(),
                t.text("name"),
                t.maybe("legalNumber"),
                t.choice("funding", FundingSource.class).orElse(FundingSource.OTHER),
                t.number("bookYear"),
                t.number("perCooperative"),
                categories,
                t.whole("passPresent").map(Math::toIntExact).orElse(-1),
                t.whole("passScore").map(Math::toIntExact).orElse(-1),
                t.text("numberPattern"),
                t.maybe("note"),
                base.questions());
    }

    private void budget() {
        List<Part<Programme>> chosen = table.chosen();
        if (chosen.isEmpty()) {
            ui.dialogs().inform(text("ui.training.programme.budget.title"), text("ui.training.programme.choose"));
            return;
        }
        ui.navigator().open(new ProgrammeBudgetView(screens, chosen.get(0)));
    }

    private void questions() {
        List<Part<Programme>> chosen = table.chosen();
        if (chosen.isEmpty()) {
            ui.dialogs().inform(text("ui.training.questions"), text("ui.training.programme.choose"));
            return;
        }
        ui.navigator().open(new QuestionsView(screens, chosen.get(0)));
    }

    private void plan() {
        List<Part<Programme>> chosen = table.chosen();
        if (chosen.isEmpty()) {
            ui.dialogs()
                    .inform(text("ui.training.plan.batches").replace("_", ""), text("ui.training.programme.choose"));
            return;
        }
        new PlanForm(screens).open(chosen.get(0));
    }

    private void remove() {
        List<Part<Programme>> chosen = table.chosen();
        if (chosen.isEmpty()) {
            ui.dialogs().inform(text("ui.training.programmes"), text("ui.training.programme.choose"));
            return;
        }
        Part<Programme> one = chosen.get(0);
        ui.dialogs()
                .askText(new Dialogs.TextQuestion(
                        text("ui.training.programme.remove.title", one.value().name()),
                        text("ui.training.programme.remove.what"),
                        text("ui.training.reason"),
                        "",
                        text("ui.training.programme.remove.go"),
                        typed -> typed.isBlank() ? Optional.of(text("ui.training.reason.needed")) : Optional.empty()))
                .ifPresent(reason -> ui.tasks()
                        .act(
                                "ui.training.task.save",
                                progress -> screens.desk()
                                        .programmes()
                                        .remove(screens.desk().actor(), one, reason))
                        .onDone(this::load)
                        .start());
    }

    private void load() {
        ui.tasks()
                .run("ui.training.task.open", progress -> {
                    List<Part<Programme>> all =
                            new ArrayList<>(screens.desk().programmes().all());
                    all.sort(Comparator.comparing(
                            (Part<Programme> p) -> -p.value().bookYear()));
                    return all;
                })
                .onDone(table::show)
                .quietly()
                .start();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.training.programmes"));
    }

    @Override
    public void shown() {
        load();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, this::load).on(Commands.Key.NEW, this::add);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
