package id.kopdesk.ui.followup;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Period;
import id.kopdesk.cooperative.CooperativeLine;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.oversight.Assignment;
import id.kopdesk.cooperative.oversight.Companion;
import id.kopdesk.cooperative.oversight.CompanionFile;
import id.kopdesk.cooperative.oversight.CompanionKind;
import id.kopdesk.cooperative.oversight.CompanionReport;
import id.kopdesk.region.Region;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.control.SearchPicker;
import id.kopdesk.ui.record.AskForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dialogs about companions: who, which cooperatives from when to when, and the monthly report. */
final class CompanionForms {
    private final UiContext ui;
    private final FollowupDesk desk;
    private final FollowupWords words;

    CompanionForms(UiContext ui, FollowupDesk desk, FollowupWords words) {
        this.ui = ui;
        this.desk = desk;
        this.words = words;
    }

    void add(Consumer<CompanionFile> then) {
        ask(null, Map.of("companionKind", CompanionKind.BUSINESS_ASSISTANT.name()))
                .ifPresent(companion -> save(CompanionFile.fresh(companion), null, then));
    }

    void change(CompanionFile file, Consumer<CompanionFile> then) {
        Companion c = file.companion();
        Map<String, String> initial = new HashMap<>();
        initial.put("companionKind", c.kind().name());
        initial.put("companionName", c.name());
        put(initial, "phone", c.phone());
        put(initial, "startOn", c.startOn());
        put(initial, "endOn", c.endOn());
        put(initial, "note", c.note());
        ask(c.regionCode(), initial).ifPresent(companion -> save(file.with(companion), file, then));
    }

    private Optional<Companion> ask(@Nullable String region, Map<String, String> initial) {
        SearchPicker<Region> picker =
                new SearchPicker<>(ui.tasks(), ui.texts(), desk::workplaces, r -> words.region(r.code()), r -> "");
        if (region != null) {
            picker.valueProperty().set(desk.regions.find(region).orElse(null));
        }
        return AskForm.ask(
                        ui,
                        words.fields(),
                        initial,
                        text("ui.followup.companion.title"),
                        text("ui.followup.companion.save"),
                        kit -> {
                            picker.valueProperty()
                                    .addListener(o -> kit.values()
                                            .of("region")
                                            .set(picker.value()
                                                    .map(Region::code)
                                                    .orElse("")));
                            return new FormGrid(2)
                                    .add(kit.text("companionName", true))
                                    .add(kit.choice("companionKind", ProblemForms.names(CompanionKind.values()), true))
                                    .add(new FormField(ui.texts(), text("ui.followup.field.region"), picker, true))
                                    .add(kit.text("phone", false))
                                    .add(kit.date("startOn", false))
                                    .add(kit.date("endOn", false))
                                    .wide(kit.text("note", false));
                        },
                        values -> {
                            List<Finding> found = needed(values, "companionName", "companionKind");
                            if (picker.value().isEmpty()) {
                                found.add(Finding.error("region", "ui.followup.needed"));
                            }
                            return found;
                        })
                .flatMap(values -> picker.value()
                        .map(where -> new Companion(
                                CompanionKind.valueOf(values.getOrDefault("companionKind", "")),
                                values.getOrDefault("companionName", ""),
                                values.get("phone"),
                                where.code(),
                                ProblemForms.day(values, "startOn").orElse(null),
                                ProblemForms.day(values, "endOn").orElse(null),
                                values.get("note"))));
    }

    void assign(CompanionFile file, Consumer<CompanionFile> then) {
        SearchPicker<CooperativeLine> picker = new SearchPicker<>(
                ui.tasks(), ui.texts(), desk::cooperatives, CooperativeLine::name, l -> words.place(l.villageCode()));
        AskForm.ask(
                        ui,
                        words.fields(),
                        Map.of("from", desk.today().toString()),
                        text(
                                "ui.followup.companion.assign.title",
                                file.companion().name()),
                        text("ui.followup.companion.assign.save"),
                        kit -> {
                            picker.valueProperty()
                                    .addListener(o -> kit.values()
                                            .of("subject")
                                            .set(picker.value()
                                                    .map(l -> l.id().toString())
                                                    .orElse("")));
                            return new FormGrid(1)
                                    .add(new FormField(ui.texts(), text("ui.followup.field.cooperative"), picker, true))
                                    .add(kit.date("from", true));
                        },
                        values -> needed(values, "subject", "from"))
                .ifPresent(values -> picker.value().ifPresent(line -> {
                    List<Part<Assignment>> all = new ArrayList<>(file.assignments());
                    all.add(Part.fresh(new Assignment(
                            line.id(), ProblemForms.day(values, "from").orElseThrow(), null)));
                    save(file.withAssignments(all), file, then);
                }));
    }

    void end(CompanionFile file, Part<Assignment> part, Consumer<CompanionFile> then) {
        AskForm.ask(
                        ui,
                        words.fields(),
                        Map.of("until", desk.today().toString()),
                        text("ui.followup.companion.end.title"),
                        text("ui.followup.companion.end.save"),
                        kit -> new FormGrid(1).add(kit.date("until", true)),
                        values -> {
                            List<Finding> found = needed(values, "until");
                            ProblemForms.day(values, "until")
                                    .filter(day -> day.isBefore(part.value().startOn()))
                                    .ifPresent(day -> found.add(Finding.error("until", "ui.followup.early")));
                            return found;
                        })
                .ifPresent(values -> {
                    LocalDate until = ProblemForms.day(values, "until").orElseThrow();
                    List<Part<Assignment>> all = new ArrayList<>(file.assignments());
                    all.replaceAll(one -> one.id().equals(part.id())
                            ? one.with(new Assignment(
                                    one.value().cooperative(), one.value().startOn(), until))
                            : one);
                    save(file.withAssignments(all), file, then);
                });
    }

    /** Notes the report of a month; one that is there already is replaced by what is typed now. */
    void report(CompanionFile file, Consumer<CompanionFile> then) {
        Period last = new Period(Period.of(desk.today()).month().minusMonths(1));
        AskForm.ask(
                        ui,
                        words.fields(),
                        Map.of(
                                "month",
                                last.toString(),
                                "received",
                                desk.today().toString()),
                        text("ui.followup.report.title", file.companion().name()),
                        text("ui.followup.report.save"),
                        kit -> new FormGrid(2)
                                .add(kit.text("month", true))
                                .add(kit.date("received", false))
                                .wide(kit.lines("content", 5)),
                        values -> {
                            List<Finding> found = needed(values, "month");
                            if (!values.getOrDefault("month", "").matches("\\d{4}-(0[1-9]|1[0-2])")) {
                                found.add(Finding.error("month", "ui.followup.month"));
                            }
                            return found;
                        })
                .ifPresent(values -> {
                    CompanionReport report = new CompanionReport(
                            Period.parse(values.getOrDefault("month", "")),
                            ProblemForms.day(values, "received").orElse(null),
                            values.get("content"));
                    List<Part<CompanionReport>> all = new ArrayList<>(file.reports());
                    boolean there =
                            all.stream().anyMatch(p -> p.value().period().equals(report.period()));
                    if (there) {
                        all.replaceAll(p -> p.value().period().equals(report.period()) ? p.with(report) : p);
                    } else {
                        all.add(Part.fresh(report));
                    }
                    save(file.withReports(all), file, then);
                });
    }

    private void save(CompanionFile mine, @Nullable CompanionFile read, Consumer<CompanionFile> then) {
        ui.tasks()
                .run(
                        "ui.followup.task.save",
                        progress -> desk.companions.save(desk.actor, mine, Optional.ofNullable(read)))
                .onDone(then)
                .start();
    }

    private static List<Finding> needed(Map<String, String> values, String... names) {
        return new ArrayList<>(Stream.of(names)
                .filter(name -> !values.containsKey(name))
                .map(name -> Finding.error(name, "ui.followup.needed"))
                .toList());
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
