package id.kopdesk.ui.training;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.Part;
import id.kopdesk.training.BatchStatus;
import id.kopdesk.training.Half;
import id.kopdesk.training.Programme;
import id.kopdesk.training.Rules;
import id.kopdesk.training.TrainingBatch;
import id.kopdesk.training.TrainingDay;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.FormGrid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The fields of a batch with the days on which it meets. */
final class BatchForm {
    record Answer(TrainingBatch batch, List<TrainingDay> days) {}

    private static final int MOST_DAYS = 31;

    private final UiContext ui;
    private final TrainingScreens screens;
    private final List<Part<Programme>> programmes;
    private final Ask ask;
    private final VBox days = new VBox(4);

    BatchForm(TrainingScreens screens, List<Part<Programme>> programmes, TrainingBatch batch, List<TrainingDay> held) {
        this.screens = screens;
        this.ui = screens.ui();
        this.programmes = programmes;
        ask = new Ask(
                ui,
                Map.of(
                        "programme", this::programme,
                        "status", s -> ui.texts().get("training.status." + s),
                        "regency", code -> screens.words().words().titled(code)),
                values(batch, held),
                this::check);
    }

    private String programme(String id) {
        return programmes.stream()
                .filter(p -> p.id().toString().equals(id))
                .map(p -> p.value().name() + " " + p.value().bookYear())
                .findFirst()
                .orElse(id);
    }

    private static Map<String, String> values(TrainingBatch b, List<TrainingDay> held) {
        Map<String, String> values = new HashMap<>();
        values.put("programme", b.programmeId().toString());
        values.put("number", Integer.toString(b.number()));
        put(values, "wave", b.wave());
        values.put("regency", b.regency());
        b.regencies().stream().skip(1).forEach(code -> values.put("more." + code, "true"));
        put(values, "venue", b.venue());
        values.put("quota", Integer.toString(b.quota()));
        put(values, "overReason", b.overReason());
        values.put("status", b.status().name());
        values.put("firstOn", b.firstOn().toString());
        values.put("lastOn", b.lastOn().toString());
        put(values, "letterNumber", b.letterNumber());
        put(values, "note", b.note());
        Rules.workdays(b.firstOn(), b.lastOn())
                .forEach(day -> Stream.of(Half.values())
                        .filter(half -> held.isEmpty())
                        .forEach(half -> values.put(key(day, half), "true")));
        held.forEach(day ->
                Stream.of(Half.values()).filter(day::has).forEach(half -> values.put(key(day.heldOn(), half), "true")));
        return values;
    }

    private static void put(Map<String, String> values, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            values.put(name, value.toString());
        }
    }

    private static String key(LocalDate day, Half half) {
        return "day." + day + "." + half;
    }

    private List<Finding> check(Map<String, String> values) {
        List<Finding> found = new ArrayList<>();
        read(values).ifPresent(answer -> found.addAll(Rules.check(answer.batch(), answer.days())));
        Stream.of("programme", "number", "regency", "quota", "firstOn", "lastOn")
                .filter(name -> !values.containsKey(name))
                .forEach(name -> found.add(Finding.error(name, "ui.training.required")));
        return found;
    }

    private Optional<Answer> read(Map<String, String> values) {
        Typed t = new Typed(values);
        if (!values.containsKey("programme")
                || t.date("firstOn").isEmpty()
                || t.date("lastOn").isEmpty()) {
            return Optional.empty();
        }
        List<String> regencies = new ArrayList<>(List.of(t.text("regency")));
        values.keySet().stream()
                .filter(name -> name.startsWith("more.") && !name.substring(5).equals(t.text("regency")))
                .map(name -> name.substring(5))
                .sorted()
                .forEach(regencies::add);
        LocalDate first = t.date("firstOn").orElseThrow();
        LocalDate last = t.date("lastOn").orElseThrow();
        UUID programme = UUID.fromString(t.text("programme"));
        TrainingBatch batch = new TrainingBatch(
                programme,
                t.number("number"),
                t.maybeNumber("wave"),
                regencies,
                t.text("venue"),
                t.number("quota"),
                t.maybe("overReason"),
                t.choice("status", BatchStatus.class).orElse(BatchStatus.PLANNED),
                first,
                last,
                t.maybe("letterNumber"),
                t.maybe("note"));
        List<TrainingDay> held = new ArrayList<>();
        span(first, last).forEach(day -> {
            boolean morning = t.yes(key(day, Half.MORNING));
            boolean afternoon = t.yes(key(day, Half.AFTERNOON));
            if (morning || afternoon) {
                held.add(new TrainingDay(programme, day, morning, afternoon));
            }
        });
        return Optional.of(new Answer(batch, held));
    }

    private static List<LocalDate> span(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? List.of()
                : first.datesUntil(last.plusDays(1)).limit(MOST_DAYS).toList();
    }

    Optional<Answer> show(String title) {
        List<String> codes = screens.desk().regencies().stream()
                .map(id.kopdesk.region.Region::code)
                .toList();
        FormGrid form = new FormGrid(2)
                .wide(ask.kit()
                        .choice(
                                "programme",
                                programmes.stream().map(p -> p.id().toString()).toList(),
                                true))
                .add(ask.kit().text("number", true))
                .add(ask.kit().text("wave", false))
                .add(ask.kit().choice("regency", codes, true))
                .add(ask.kit().text("venue", false))
                .add(ask.kit().date("firstOn", true))
                .add(ask.kit().date("lastOn", true))
                .add(ask.kit().text("quota", true))
                .add(ask.kit().text("overReason", false))
                .add(ask.kit()
                        .choice(
                                "status",
                                Stream.of(BatchStatus.values()).map(Enum::name).toList(),
                                true))
                .add(ask.kit().text("letterNumber", false));
        if (codes.size() > 1) {
            form.wide(new FormField(ui.texts(), ui.texts().get("ui.training.field.more"), more(codes), false));
        }
        form.wide(ask.kit().group("days", days)).wide(ask.kit().text("note", false));
        ask.values().of("firstOn").addListener((o, before, now) -> firstMoved(before, now));
        ask.values().of("lastOn").addListener(o -> days());
        days();
        javafx.scene.control.ScrollPane scroll = new javafx.scene.control.ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(480);
        scroll.setPrefViewportWidth(640);
        scroll.getStyleClass().add("detail-scroll");
        return ask.show(title, scroll, ui.texts().get("ui.training.batch.save")).flatMap(this::read);
    }

    /** A later first day takes the last one with it: nobody means a batch that ends before it starts. */
    private void firstMoved(String before, String now) {
        String last = ask.values().of("lastOn").get();
        if (!before.isEmpty() && !now.isEmpty() && !last.isEmpty()) {
            long moved = java.time.temporal.ChronoUnit.DAYS.between(LocalDate.parse(before), LocalDate.parse(now));
            ask.values().of("lastOn").set(LocalDate.parse(last).plusDays(moved).toString());
        }
        days();
    }

    private FlowPane more(List<String> codes) {
        FlowPane boxes = new FlowPane(12, 4);
        for (String code : codes) {
            boxes.getChildren().add(box("more." + code, screens.words().words().place(code)));
        }
        return boxes;
    }

    private CheckBox box(String name, String label) {
        CheckBox box = new CheckBox(label);
        box.setSelected("true".equals(ask.values().of(name).get()));
        box.selectedProperty()
                .addListener((o, before, on) -> ask.values().of(name).set(on ? "true" : ""));
        return box;
    }

    /** One line a day; a day that comes new begins with both halves, but for Sundays. */
    private void days() {
        Typed t = new Typed(ask.values().now());
        Optional<LocalDate> first = t.date("firstOn");
        Optional<LocalDate> last = t.date("lastOn");
        days.getChildren().clear();
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        List<LocalDate> span = span(first.get(), last.get());
        boolean none = span.stream().noneMatch(day -> Stream.of(Half.values()).anyMatch(half -> t.yes(key(day, half))));
        if (none) {
            Rules.workdays(first.get(), last.get())
                    .forEach(day -> Stream.of(Half.values())
                            .forEach(half -> ask.values().of(key(day, half)).set("true")));
        }
        for (LocalDate day : span) {
            Label name = new Label(screens.words().words().weekday(day));
            name.setPrefWidth(230);
            HBox line = new HBox(
                    16,
                    name,
                    box(
                            key(day, Half.MORNING),
                            Objects.requireNonNull(ui.texts().get("training.half.MORNING"))),
                    box(
                            key(day, Half.AFTERNOON),
                            Objects.requireNonNull(ui.texts().get("training.half.AFTERNOON"))));
            days.getChildren().add(line);
        }
    }
}
