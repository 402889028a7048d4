package id.kopdesk.ui.training;

import atlantafx.base.controls.Spacer;
import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.Part;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.CostStandard;
import id.kopdesk.training.Duty;
import id.kopdesk.training.Half;
import id.kopdesk.training.Staff;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.FormGrid;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Speakers, moderators and committee with topic, hours, fee and tax. */
final class StaffTab implements BatchView.Part {
    private final TrainingScreens screens;
    private final UiContext ui;
    private final BatchModel model;
    private final ListTable<Part<Staff>> table;
    private final Label sums = new Label();
    private final BorderPane root = new BorderPane();

    StaffTab(TrainingScreens screens, BatchModel model) {
        this.screens = screens;
        this.ui = screens.ui();
        this.model = model;
        TrainingWordsUi words = screens.words();
        table = new ListTable<Part<Staff>>(text("ui.training.tab.staff"))
                .text(
                        text("ui.training.field.duty"),
                        100,
                        s -> text("training.duty." + s.value().duty()))
                .text(text("report.training.name"), 190, s -> s.value().name())
                .text(
                        text("report.training.institution"),
                        180,
                        s -> words.orDash(s.value().institution()))
                .text(
                        text("report.training.topic"),
                        230,
                        s -> words.orDash(s.value().topic()))
                .text(text("ui.training.column.when"), 140, s -> when(s.value()))
                .number(
                        text("report.training.hours"),
                        60,
                        s -> words.score(s.value().lessonHours()))
                .number(
                        text("report.training.gross"),
                        110,
                        s -> ui.formats().number(s.value().fee()))
                .number(
                        text("report.training.tax"),
                        100,
                        s -> ui.formats().number(s.value().tax()))
                .number(
                        text("report.training.net"),
                        110,
                        s -> ui.formats().number(s.value().net()))
                .onOpen(s -> open(Optional.of(s)))
                .onDelete(this::remove);
        table.none(new EmptyState(
                BootstrapIcons.PERSON_BADGE,
                text("ui.training.staff.none"),
                text("ui.training.staff.none.what"),
                Buttons.primary(text("ui.training.staff.add"), () -> open(Optional.empty()))));
        sums.getStyleClass().add("muted");
        HBox line = new HBox(
                Buttons.plain(text("ui.training.staff.add"), BootstrapIcons.PLUS, () -> open(Optional.empty())),
                Buttons.plain(text("ui.training.row.remove"), this::remove),
                new Spacer(),
                sums);
        line.getStyleClass().add("tab-actions");
        root.setTop(line);
        root.setCenter(table);
    }

    private String when(Staff s) {
        String day = s.heldOn() == null ? "–" : ui.formats().date(s.heldOn());
        return s.half() == null ? day : day + " " + screens.words().words().half(s.half());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(BatchFile file) {
        table.show(file.staff());
        long net = file.staff().stream().mapToLong(s -> s.value().net()).sum();
        long tax = file.staff().stream().mapToLong(s -> s.value().tax()).sum();
        sums.setText(text(
                "ui.training.staff.sums",
                ui.formats().decimal(file.lessonHours()),
                ui.formats().rupiah(net),
                ui.formats().rupiah(tax)));
    }

    private void remove() {
        List<Part<Staff>> chosen = table.chosen();
        model.change(d -> chosen.forEach(s -> d.extras().removeStaff(d.actor(), s)));
    }

    private void open(Optional<Part<Staff>> known) {
        ui.tasks()
                .run(
                        "ui.training.task.open",
                        progress -> screens.desk().standards().all())
                .onDone(rates -> form(known, rates))
                .quietly()
                .start();
    }

    private void form(Optional<Part<Staff>> known, List<Part<CostStandard>> rates) {
        Map<String, String> initial = new HashMap<>();
        initial.put("duty", Duty.SPEAKER.name());
        known.map(Part::value).ifPresent(s -> {
            initial.put("duty", s.duty().name());
            put(initial, "name", s.name());
            put(initial, "institution", s.institution());
            put(initial, "echelon", s.echelon());
            put(initial, "topic", s.topic());
            put(initial, "heldOn", s.heldOn());
            put(initial, "half", s.half());
            put(initial, "lessonHours", s.lessonHours());
            put(initial, "units", s.units());
            put(initial, "unitFee", s.unitFee());
            put(initial, "standard", s.standardId());
            put(initial, "taxPercent", s.taxPercent());
        });
        Ask ask = new Ask(
                ui,
                Map.of(
                        "duty", d -> text("training.duty." + d),
                        "half", h -> text("training.half." + h),
                        "standard", id -> rate(rates, id)),
                initial,
                StaffTab::check);
        ask.values()
                .of("standard")
                .addListener((o, before, now) -> rates.stream()
                        .filter(r -> r.id().toString().equals(now))
                        .findFirst()
                        .ifPresent(r -> {
                            ask.values()
                                    .of("unitFee")
                                    .set(Long.toString(r.value().amount()));
                            BigDecimal tax = r.value().taxPercent();
                            ask.values().of("taxPercent").set(tax == null ? "" : tax.toPlainString());
                        }));
        FormGrid form = new FormGrid(2)
                .add(ask.kit()
                        .choice("duty", Stream.of(Duty.values()).map(Enum::name).toList(), true))
                .add(ask.kit().text("name", true))
                .add(ask.kit().text("institution", false))
                .add(ask.kit().text("echelon", false))
                .wide(ask.kit().text("topic", false))
                .add(ask.kit().date("heldOn", false))
                .add(ask.kit().choice("half", List.of("MORNING", "AFTERNOON"), false))
                .add(ask.kit().decimal("lessonHours"))
                .add(ask.kit().decimal("units"))
                .wide(ask.kit()
                        .choice(
                                "standard",
                                rates.stream().map(r -> r.id().toString()).toList(),
                                false))
                .add(ask.kit().rupiah("unitFee"))
                .add(ask.kit().decimal("taxPercent"));
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(460);
        scroll.setPrefViewportWidth(600);
        scroll.getStyleClass().add("detail-scroll");
        ask.show(text("ui.training.staff.title"), scroll, text("ui.training.staff.save"))
                .map(Typed::new)
                .ifPresent(t -> save(known, t));
    }

    private String rate(List<Part<CostStandard>> rates, String id) {
        return rates.stream()
                .filter(r -> r.id().toString().equals(id))
                .map(Part::value)
                .map(r -> text(
                        r.confirmed() ? "ui.training.standard.line" : "ui.training.standard.unconfirmed",
                        r.name(),
                        ui.formats().rupiah(r.amount()),
                        r.unit()))
                .findFirst()
                .orElse(id);
    }

    private static List<Finding> check(Map<String, String> values) {
        return values.containsKey("name") ? List.of() : List.of(Finding.error("name", "training.person.name"));
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value instanceof BigDecimal d ? d.toPlainString() : value.toString());
        }
    }

    private void save(Optional<Part<Staff>> known, Typed t) {
        Staff now = new Staff(
                model.id(),
                t.choice("duty", Duty.class).orElse(Duty.SPEAKER),
                Objects.requireNonNull(t.text("name")),
                t.maybe("institution"),
                t.maybe("echelon"),
                t.maybe("topic"),
                t.maybeDate("heldOn"),
                t.choice("half", Half.class).orElse(null),
                t.maybeDecimal("lessonHours"),
                t.maybeDecimal("units"),
                t.maybeWhole("unitFee"),
                t.maybe("standard") == null ? null : java.util.UUID.fromString(t.text("standard")),
                t.maybeDecimal("taxPercent"),
                known.map(s -> s.value().note()).orElse(null));
        model.change(d -> {
            d.extras().saveStaff(d.actor(), known.map(s -> s.with(now)).orElseGet(() -> Part.fresh(now)));
        });
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
