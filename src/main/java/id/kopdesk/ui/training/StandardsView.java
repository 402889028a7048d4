package id.kopdesk.ui.training;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.Part;
import id.kopdesk.training.CostKind;
import id.kopdesk.training.CostStandard;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.control.PageHeader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The office's rates, each with its source and whether somebody has confirmed it. */
final class StandardsView implements Screen {
    private final TrainingScreens screens;
    private final UiContext ui;
    private final PageHeader header;
    private final ListTable<Part<CostStandard>> table;
    private final BorderPane root = new BorderPane();

    StandardsView(TrainingScreens screens) {
        this.screens = screens;
        this.ui = screens.ui();
        header = new PageHeader(text("ui.training.standards"));
        header.filter(text("ui.training.standards.what"));
        header.primary(
                Buttons.plain(text("ui.training.standard.add"), BootstrapIcons.PLUS, () -> open(Optional.empty())));
        table = new ListTable<Part<CostStandard>>(text("ui.training.standards"))
                .text(
                        text("ui.training.field.kind"),
                        120,
                        s -> text("training.kind." + s.value().kind()))
                .text(text("ui.training.field.item"), 250, s -> s.value().name())
                .number(
                        text("ui.training.field.amount"),
                        120,
                        s -> ui.formats().rupiah(s.value().amount()))
                .text(text("report.training.unit"), 100, s -> s.value().unit())
                .number(
                        text("report.training.taxrate"),
                        70,
                        s -> screens.words().score(s.value().taxPercent()))
                .mark(text("ui.training.column.confirmed"), 150, this::confirmed)
                .text(text("ui.training.field.source"), 380, s -> s.value().source())
                .onOpen(s -> open(Optional.of(s)));
        table.none(new EmptyState(
                BootstrapIcons.CASH_STACK,
                text("ui.training.standards.none"),
                text("ui.training.standards.none.what"),
                Buttons.primary(text("ui.training.standards.propose"), this::propose)));
        root.setTop(header);
        root.setCenter(table);
    }

    private Mark confirmed(Part<CostStandard> s) {
        return s.value().confirmed()
                ? Mark.of(Mark.Kind.DONE, text("ui.training.standard.confirmed"))
                : Mark.of(Mark.Kind.DUE, text("ui.training.standard.open"));
    }

    private void propose() {
        TrainingDesk desk = screens.desk();
        ui.tasks()
                .run("ui.training.task.save", progress -> desk.standards().propose(desk.actor(), desk.area()))
                .onDone(this::load)
                .start();
    }

    private void open(Optional<Part<CostStandard>> known) {
        Map<String, String> initial = new HashMap<>();
        initial.put("kind", CostKind.SPEAKER.name());
        known.map(Part::value).ifPresent(s -> {
            initial.put("kind", s.kind().name());
            initial.put("item", s.name());
            initial.put("unit", s.unit());
            initial.put("amount", Long.toString(s.amount()));
            if (s.taxPercent() != null) {
                initial.put("taxPercent", s.taxPercent().toPlainString());
            }
            initial.put("source", s.source());
            initial.put("confirmed", s.confirmed() ? "true" : "");
            if (s.validFrom() != null) {
                initial.put("validFrom", s.validFrom().toString());
            }
        });
        Ask ask = new Ask(
                ui,
                Map.of("kind", k -> text("training.kind." + k)),
                initial,
                values -> List.of("item", "unit", "amount", "source").stream()
                        .filter(name -> !values.containsKey(name))
                        .map(name -> Finding.error(name, "ui.training.required"))
                        .toList());
        FormGrid form = new FormGrid(2)
                .add(ask.kit()
                        .choice(
                                "kind",
                                Stream.of(CostKind.values()).map(Enum::name).toList(),
                                true))
                .add(ask.kit().text("item", true))
                .add(ask.kit().rupiah("amount"))
                .add(ask.kit().text("unit", true))
                .add(ask.kit().decimal("taxPercent"))
                .add(ask.kit().date("validFrom", false))
                .wide(ask.kit().text("source", true))
                .wide(ask.kit().yesNo("confirmed"));
        ask.show(text("ui.training.standard.title"), form, text("ui.training.standard.save"))
                .map(Typed::new)
                .ifPresent(t -> save(known, t));
    }

    private void save(Optional<Part<CostStandard>> known, Typed t) {
        CostStandard now = new CostStandard(
                t.choice("kind", CostKind.class).orElse(CostKind.OTHER),
                t.text("item"),
                t.text("unit"),
                t.whole("amount").orElse(0L),
                t.maybeDecimal("taxPercent"),
                t.text("source"),
                t.yes("confirmed"),
                t.maybeDate("validFrom"),
                known.map(s -> s.value().note()).orElse(null));
        TrainingDesk desk = screens.desk();
        Part<CostStandard> part = known.map(s -> s.with(now)).orElseGet(() -> Part.fresh(now));
        ui.tasks()
                .run("ui.training.task.save", progress -> desk.standards().save(desk.actor(), desk.area(), part))
                .onDone(this::load)
                .start();
    }

    private void load() {
        ui.tasks()
                .run(
                        "ui.training.task.open",
                        progress -> screens.desk().standards().all())
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
        return Screen.fixedTitle(text("ui.training.standards"));
    }

    @Override
    public void shown() {
        load();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, this::load).on(Commands.Key.NEW, () -> open(Optional.empty()));
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
