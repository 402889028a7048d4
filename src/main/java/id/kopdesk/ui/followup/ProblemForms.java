package id.kopdesk.ui.followup;

import id.kopdesk.base.Finding;
import id.kopdesk.followup.Category;
import id.kopdesk.followup.Party;
import id.kopdesk.followup.Problem;
import id.kopdesk.followup.ProblemFile;
import id.kopdesk.followup.Severity;
import id.kopdesk.followup.Step;
import id.kopdesk.followup.StepKind;
import id.kopdesk.followup.StepRules;
import id.kopdesk.followup.Subject;
import id.kopdesk.followup.TakenStep;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.control.SearchPicker;
import id.kopdesk.ui.record.AskForm;
import id.kopdesk.ui.record.FieldKit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The dialogs by which problems are noted and seen through. */
final class ProblemForms {
    private final UiContext ui;
    private final FollowupDesk desk;
    private final FollowupWords words;

    ProblemForms(UiContext ui, FollowupDesk desk, FollowupWords words) {
        this.ui = ui;
        this.desk = desk;
        this.words = words;
    }

    /**
     * Notes a problem.
     *
     * @param about the subject, or null to let the person pick
     * @param visit the visit at which it was found, or null
     */
    void add(@Nullable Subject about, @Nullable UUID visit, Consumer<ProblemFile> then) {
        Map<String, String> initial = new HashMap<>(Map.of(
                "severity", Severity.MEDIUM.name(),
                "foundBy", Party.OFFICE.name(),
                "foundOn", desk.today().toString()));
        ask(about, initial, "ui.followup.problem.new", "ui.followup.problem.save", visit)
                .ifPresent(problem -> ui.tasks()
                        .run("ui.followup.task.save", progress -> desk.problems.add(desk.actor, problem))
                        .onDone(then)
                        .start());
    }

    /** Why something leaves the lists. */
    Optional<String> reason(String what) {
        return ui.dialogs()
                .askText(new id.kopdesk.ui.Dialogs.TextQuestion(
                        text("ui.followup.aside.title", what),
                        text("ui.followup.aside.what"),
                        text("ui.followup.aside.reason"),
                        "",
                        text("ui.followup.aside.go"),
                        typed -> typed.isBlank() ? Optional.of(text("ui.followup.aside.needed")) : Optional.empty()))
                .map(String::strip);
    }

    void change(ProblemFile file, Consumer<ProblemFile> then) {
        Problem p = file.problem();
        Map<String, String> initial = new HashMap<>();
        initial.put("title", p.title());
        initial.put("detail", p.detail() == null ? "" : p.detail());
        initial.put("category", p.category().name());
        initial.put("severity", p.severity().name());
        initial.put("foundBy", p.foundBy().name());
        initial.put("finder", p.finder() == null ? "" : p.finder());
        initial.put("foundOn", p.foundOn().toString());
        ask(p.subject(), initial, "ui.followup.problem.change", "ui.followup.problem.save", p.visitId())
                .ifPresent(problem -> ui.tasks()
                        .run("ui.followup.task.save", progress -> desk.problems.change(desk.actor, file, problem))
                        .onDone(then)
                        .start());
    }

    private Optional<Problem> ask(
            @Nullable Subject about,
            Map<String, String> initial,
            String titleKey,
            String actionKey,
            @Nullable UUID visit) {
        SearchPicker<Subject> picker = new SearchPicker<>(
                ui.tasks(), ui.texts(), desk::subjects, Subject::name, s -> words.place(s.regionCode()));
        picker.valueProperty().set(about);
        return AskForm.ask(
                        ui,
                        words.fields(),
                        initial,
                        text(titleKey),
                        text(actionKey),
                        kit -> problemForm(kit, about == null ? picker : null),
                        values -> checkProblem(
                                values, about != null || picker.value().isPresent()))
                .flatMap(values ->
                        Optional.ofNullable(about).or(picker::value).map(subject -> problem(subject, values, visit)));
    }

    private Node problemForm(FieldKit kit, @Nullable SearchPicker<Subject> picker) {
        FormGrid form = new FormGrid(2);
        if (picker != null) {
            picker.valueProperty()
                    .addListener(o -> kit.values()
                            .of("subject")
                            .set(String.valueOf(picker.value().map(Subject::id).orElse(""))));
            form.wide(new FormField(ui.texts(), text("ui.followup.field.subject"), picker, true));
        }
        return form.wide(kit.text("title", true))
                .add(kit.choice("category", names(Category.values()), true))
                .add(kit.choice("severity", names(Severity.values()), true))
                .add(kit.choice("foundBy", names(Party.values()), true))
                .add(kit.text("finder", false))
                .add(kit.date("foundOn", true))
                .wide(kit.lines("detail", 3));
    }

    private List<Finding> checkProblem(Map<String, String> values, boolean about) {
        List<Finding> found = new ArrayList<>();
        Stream.of("title", "category", "severity", "foundBy", "foundOn")
                .filter(name -> !values.containsKey(name))
                .forEach(name -> found.add(Finding.error(name, "ui.followup.needed")));
        if (!about) {
            found.add(Finding.error("subject", "ui.followup.needed"));
        }
        day(values, "foundOn")
                .filter(day -> day.isAfter(desk.today()))
                .ifPresent(day -> found.add(Finding.error("foundOn", "followup.step.future")));
        return found;
    }

    private static Problem problem(Subject subject, Map<String, String> values, @Nullable UUID visit) {
        return new Problem(
                subject,
                values.getOrDefault("title", ""),
                values.get("detail"),
                Category.valueOf(values.getOrDefault("category", "")),
                Severity.valueOf(values.getOrDefault("severity", "")),
                Party.valueOf(values.getOrDefault("foundBy", "")),
                values.get("finder"),
                day(values, "foundOn").orElseThrow(),
                visit);
    }

    /** Takes a step; the kinds that are allowed now are offered by the screen. */
    void step(ProblemFile file, StepKind kind, Consumer<ProblemFile> then) {
        Map<String, String> initial = new HashMap<>(Map.of("on", desk.today().toString()));
        List<TakenStep> open = file.standing().open();
        if (kind == StepKind.ACTION_DONE && open.size() == 1) {
            initial.put("actionId", open.get(0).id().toString());
        }
        AskForm.ask(
                        ui,
                        new StepWords(open),
                        initial,
                        text("ui.followup.step.title." + kind, file.problem().title()),
                        text("ui.followup.step.save." + kind),
                        kit -> stepForm(kit, kind, open),
                        values -> step(kind, values)
                                .map(step -> StepRules.check(file, step, desk.today()))
                                .orElse(List.of(Finding.error("on", "ui.followup.needed"))))
                .flatMap(values -> step(kind, values))
                .ifPresent(step -> ui.tasks()
                        .run(
                                "ui.followup.task.save",
                                progress -> desk.problems.step(desk.actor, file.id(), step, desk.today()))
                        .onDone(then)
                        .start());
    }

    private Node stepForm(FieldKit kit, StepKind kind, List<TakenStep> open) {
        FormGrid form = new FormGrid(2);
        switch (kind) {
            case ACTION ->
                form.wide(kit.lines("content", 3))
                        .add(kit.choice("owner", names(Party.values()), true))
                        .add(kit.date("dueOn", true))
                        .add(kit.date("on", true));
            case ACTION_DONE ->
                form.wide(kit.choice(
                                "actionId",
                                open.stream().map(t -> t.id().toString()).toList(),
                                true))
                        .wide(kit.lines("content", 3))
                        .add(kit.date("on", true));
            case HANDED_UP ->
                form.add(kit.choice(
                                "handedTo",
                                names(new Party[] {
                                    Party.PROVINCE_OFFICE, Party.COOPERATIVE_MINISTRY, Party.VILLAGE_MINISTRY
                                }),
                                true))
                        .add(kit.date("on", true))
                        .wide(kit.lines("content", 3));
            default -> form.wide(kit.lines("content", 4)).add(kit.date("on", true));
        }
        return form;
    }

    private static Optional<Step> step(StepKind kind, Map<String, String> values) {
        String owner = values.get("owner");
        String action = values.get("actionId");
        String to = values.get("handedTo");
        return day(values, "on")
                .map(on -> new Step(
                        kind,
                        on,
                        values.getOrDefault("content", ""),
                        owner == null ? null : Party.valueOf(owner),
                        day(values, "dueOn").orElse(null),
                        action == null ? null : UUID.fromString(action),
                        to == null ? null : Party.valueOf(to)));
    }

    static Optional<LocalDate> day(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).map(LocalDate::parse);
    }

    static List<String> names(Enum<?>[] choices) {
        return Stream.of(choices).map(Enum::name).toList();
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }

    /** The open actions go by what they say. */
    private final class StepWords implements id.kopdesk.ui.record.FieldWords {
        private final List<TakenStep> open;

        StepWords(List<TakenStep> open) {
            this.open = open;
        }

        @Override
        public String label(String name) {
            return words.fields().label(name);
        }

        @Override
        public String shown(String name, String value) {
            return open.stream()
                    .filter(taken -> taken.id().toString().equals(value))
                    .map(taken -> taken.step().content())
                    .findFirst()
                    .orElseGet(() -> words.fields().shown(name, value));
        }
    }
}
