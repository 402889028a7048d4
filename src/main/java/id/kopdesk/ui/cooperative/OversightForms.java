package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Period;
import id.kopdesk.cooperative.AnnualMeeting;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.oversight.BusinessMonth;
import id.kopdesk.cooperative.oversight.Document;
import id.kopdesk.cooperative.oversight.MeetingDetail;
import id.kopdesk.cooperative.oversight.MeetingRules;
import id.kopdesk.cooperative.oversight.OversightStore;
import id.kopdesk.cooperative.oversight.OversightStore.Kind;
import id.kopdesk.ui.Dialogs.Option;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.cooperative.PageDesk.Page;
import id.kopdesk.ui.record.AskForm;
import id.kopdesk.ui.record.FieldKit;
import id.kopdesk.ui.record.FieldWords;
import id.kopdesk.ui.record.KeyWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** The dialogs by which the page's facts are noted; what is noted again is a new dated row, never an overwritten one. */
final class OversightForms {
    private static final String FIELDS = "ui.cooperative.page.field.";
    private static final long MOST = 999_999_999_999_999L;

    private final UiContext ui;
    private final PageDesk desk;
    private final CooperativeWords words;
    private final Runnable changed;
    private final BiConsumer<CooperativeFile, Part<AnnualMeeting>> files;
    private @Nullable Page shown;
    private final FactForms facts;

    OversightForms(
            UiContext ui,
            PageDesk desk,
            CooperativeWords words,
            Runnable changed,
            BiConsumer<CooperativeFile, Part<AnnualMeeting>> files) {
        this.ui = ui;
        this.desk = desk;
        this.words = words;
        this.changed = changed;
        this.files = files;
        this.facts = new FactForms(desk, this);
    }

    /** Buttons under the parts, by the place of the part on the page. */
    Map<Integer, List<Button>> actions(Page page) {
        return Map.of(
                3, List.of(button("meeting", () -> meeting(page)), button("meetingFiles", () -> files(page))),
                4, List.of(button("figures", () -> figures(page))),
                6, List.of(button("site", () -> facts.site(page)), mistaken(page, Kind.SITE, sites(page))),
                7,
                        List.of(
                                button("potential", () -> facts.potential(page)),
                                mistaken(page, Kind.POTENTIAL, potentials(page))),
                9,
                        List.of(
                                button("health", () -> facts.health(page)),
                                mistaken(page, Kind.HEALTH, indexes(page)),
                                button("formula", () -> facts.formula(page))));
    }

    /** Takes a fact out that was noted by mistake; it stays in the history. */
    private Button mistaken(Page page, Kind kind, List<Option<Part<?>>> facts) {
        Button button = button(
                "mistaken",
                () -> ui.dialogs()
                        .choose(text("ui.cooperative.page.mistaken"), text("ui.cooperative.page.mistaken.what"), facts)
                        .ifPresent(part -> StandingDialog.reason(ui, "ui.cooperative.page.mistaken.", "")
                                .ifPresent(reason -> save(store -> store.setAside(
                                        desk.actor(),
                                        page.file().cooperative().villageCode(),
                                        kind,
                                        part.id(),
                                        part.version(),
                                        reason)))));
        button.setDisable(facts.isEmpty());
        return button;
    }

    private List<Option<Part<?>>> sites(Page page) {
        return page.oversight().sites().stream()
                .map(part -> new Option<Part<?>>(
                        text("ui.cooperative.page.choice.land." + part.value().land()),
                        ui.formats().date(part.value().asOf()),
                        part))
                .toList();
    }

    private List<Option<Part<?>>> potentials(Page page) {
        return page.oversight().potentials().stream()
                .map(part -> new Option<Part<?>>(
                        part.value().name(),
                        text("ui.cooperative.page.choice.potentialKind."
                                + part.value().kind()),
                        part))
                .toList();
    }

    private List<Option<Part<?>>> indexes(Page page) {
        return page.oversight().health().stream()
                .map(part -> new Option<Part<?>>(
                        text("ui.cooperative.page.choice.health." + part.value().state()),
                        ui.formats().date(part.value().asOf()),
                        part))
                .toList();
    }

    private Button button(String name, Runnable run) {
        return Buttons.plain(text("ui.cooperative.page.do." + name), run);
    }

    private void meeting(Page page) {
        int year = MeetingRules.bookYear(desk.today());
        Optional<Part<MeetingDetail>> before = page.oversight().meetings().stream()
                .filter(part -> part.value().bookYear() == year)
                .findFirst();
        MeetingDetail d = before.map(Part::value).orElse(MeetingDetail.nothing(year));
        Map<String, String> initial = new HashMap<>();
        put(initial, "attended", d.attended());
        put(initial, "entitled", d.entitled());
        put(initial, "surplus", d.surplus());
        put(initial, "reserve", d.reserve());
        put(initial, "members", d.members());
        put(initial, "management", d.management());
        put(initial, "education", d.education());
        put(initial, "social", d.social());
        put(initial, "villageReturn", d.villageReturn());
        put(initial, "note", d.note());
        d.documents().forEach(doc -> initial.put("document." + doc, "true"));
        ask(
                        "meeting",
                        initial,
                        kit -> {
                            FormGrid form = new FormGrid(2)
                                    .add(kit.number("attended", 0, 1_000_000))
                                    .add(kit.number("entitled", 0, 1_000_000));
                            for (Document doc : Document.values()) {
                                form.add(kit.yesNo("document." + doc));
                            }
                            return form.add(kit.number("surplus", -MOST, MOST))
                                    .add(kit.rupiah("villageReturn"))
                                    .add(kit.rupiah("reserve"))
                                    .add(kit.rupiah("members"))
                                    .add(kit.rupiah("management"))
                                    .add(kit.rupiah("education"))
                                    .add(kit.rupiah("social"))
                                    .add(kit.text("note", false));
                        },
                        values -> MeetingRules.check(detail(year, values)),
                        String.valueOf(year))
                .ifPresent(values -> save(store -> store.save(
                        desk.actor(),
                        page.file(),
                        before.map(part -> part.with(detail(year, values)))
                                .orElseGet(() -> Part.fresh(detail(year, values))))));
    }

    private static MeetingDetail detail(int year, Map<String, String> values) {
        Set<Document> documents = EnumSet.noneOf(Document.class);
        for (Document doc : Document.values()) {
            if (values.containsKey("document." + doc)) {
                documents.add(doc);
            }
        }
        return new MeetingDetail(
                year,
                whole(values, "attended"),
                whole(values, "entitled"),
                documents,
                whole(values, "surplus"),
                whole(values, "reserve"),
                whole(values, "members"),
                whole(values, "management"),
                whole(values, "education"),
                whole(values, "social"),
                whole(values, "villageReturn"),
                values.get("note"));
    }

    /** The files that were handed in after an annual meeting; which one is asked when there are more. */
    private void files(Page page) {
        List<Option<Part<AnnualMeeting>>> held = page.file().meetings().stream()
                .sorted(Comparator.comparing(
                                (Part<AnnualMeeting> part) -> part.value().bookYear())
                        .reversed())
                .map(part -> new Option<>(
                        OwnSections.heldIn(ui.texts(), part.value()),
                        words.shown("meeting.state", part.value().state().name()),
                        part))
                .toList();
        if (held.isEmpty()) {
            ui.dialogs()
                    .inform(
                            text("ui.cooperative.page.meetingFiles.none"),
                            text("ui.cooperative.page.meetingFiles.none.what"));
        } else if (held.size() == 1) {
            files.accept(page.file(), held.get(0).value());
        } else {
            ui.dialogs()
                    .choose(
                            text("ui.cooperative.page.meetingFiles.which"),
                            text("ui.cooperative.page.meetingFiles.which.what"),
                            held)
                    .ifPresent(part -> files.accept(page.file(), part));
        }
    }

    /** The page that the curves are of. */
    void show(Page page) {
        shown = page;
    }

    /** Opens the figures of a month of the page shown. */
    void figures(Period month) {
        if (shown != null) {
            figures(shown, month);
        }
    }

    private void figures(Page page) {
        Period last = new Period(Period.of(desk.today()).month().minusMonths(1));
        ui.dialogs()
                .askText(new id.kopdesk.ui.Dialogs.TextQuestion(
                        text("ui.cooperative.page.figures.which"),
                        text("ui.cooperative.page.figures.which.what"),
                        text("ui.cooperative.page.field.month"),
                        last.toString(),
                        text("ui.cooperative.page.figures.which.go"),
                        typed -> typed.strip().matches("\\d{4}-(0[1-9]|1[0-2])")
                                        && Period.parse(typed.strip()).index()
                                                <= Period.of(desk.today()).index()
                                ? Optional.empty()
                                : Optional.of(text("ui.cooperative.page.figures.month"))))
                .ifPresent(typed -> figures(page, Period.parse(typed.strip())));
    }

    private void figures(Page page, Period month) {
        Optional<Part<BusinessMonth>> before = page.oversight().business().stream()
                .filter(part -> part.value().period().equals(month))
                .findFirst();
        FigureGrid grid = new FigureGrid(ui);
        Map<String, String> initial =
                before.map(part -> FigureGrid.values(part.value())).orElse(Map.of());
        ask("figures", initial, grid::form, FigureGrid::check, ui.formats().month(month))
                .ifPresent(values -> {
                    BusinessMonth mine = new BusinessMonth(month, desk.today(), FigureGrid.figures(values));
                    save(store -> store.saveBusiness(
                            desk.actor(),
                            page.file(),
                            before.map(part -> part.with(mine)).orElseGet(() -> Part.fresh(mine))));
                });
    }

    interface Saving {
        void to(OversightStore store);
    }

    void save(Saving saving) {
        ui.tasks()
                .act("ui.cooperative.task.save", progress -> saving.to(desk.oversight()))
                .onDone(() -> {
                    ui.dialogs().toast(text("ui.cooperative.page.saved"));
                    changed.run();
                })
                .start();
    }

    Optional<Map<String, String>> ask(
            String name,
            Map<String, String> initial,
            java.util.function.Function<FieldKit, Node> form,
            java.util.function.Function<Map<String, String>, List<Finding>> check,
            String what) {
        return AskForm.ask(
                ui,
                fields(),
                initial,
                text("ui.cooperative.page.ask." + name, what),
                text("ui.cooperative.page.save." + name),
                form,
                check);
    }

    private FieldWords fields() {
        KeyWords own = new KeyWords(ui.texts(), FIELDS, "ui.cooperative.page.choice.");
        return new FieldWords() {
            @Override
            public String label(String name) {
                if (name.startsWith("document.")) {
                    return text("ui.cooperative.page." + name);
                }
                return name.startsWith("weight.")
                        ? text("ui.cooperative.page.part." + name.substring("weight.".length()))
                        : own.label(name);
            }

            @Override
            public String shown(String name, String value) {
                return switch (name) {
                    case "village" -> words.name(value);
                    case "outlet" -> words.shown("outlet.kind", value);
                    case "seasonFrom", "seasonTo" ->
                        java.time.Month.of(Integer.parseInt(value))
                                .getDisplayName(
                                        java.time.format.TextStyle.FULL,
                                        ui.texts().locale());
                    default -> own.shown(name, value);
                };
            }
        };
    }

    static List<Finding> needed(Map<String, String> values, String... names) {
        return new ArrayList<>(Stream.of(names)
                .filter(name -> !values.containsKey(name))
                .map(name -> Finding.error(name, "ui.cooperative.page.needed"))
                .toList());
    }

    static List<String> names(Enum<?>[] choices) {
        return Stream.of(choices).map(Enum::name).toList();
    }

    static @Nullable Long whole(Map<String, String> values, String name) {
        String text = values.get(name);
        return text == null ? null : Long.valueOf(text);
    }

    static @Nullable LocalDate day(Map<String, String> values, String name) {
        String text = values.get(name);
        return text == null ? null : LocalDate.parse(text);
    }

    static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value instanceof Enum<?> choice ? choice.name() : value.toString());
        }
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
