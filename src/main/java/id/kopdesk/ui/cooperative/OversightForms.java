package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Period;
import id.kopdesk.cooperative.OutletKind;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.oversight.BusinessMonth;
import id.kopdesk.cooperative.oversight.Document;
import id.kopdesk.cooperative.oversight.Formula;
import id.kopdesk.cooperative.oversight.Health;
import id.kopdesk.cooperative.oversight.HealthState;
import id.kopdesk.cooperative.oversight.LandState;
import id.kopdesk.cooperative.oversight.MeetingDetail;
import id.kopdesk.cooperative.oversight.MeetingRules;
import id.kopdesk.cooperative.oversight.OversightStore;
import id.kopdesk.cooperative.oversight.Potential;
import id.kopdesk.cooperative.oversight.PotentialKind;
import id.kopdesk.cooperative.oversight.ScorePart;
import id.kopdesk.cooperative.oversight.Site;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.cooperative.PageDesk.Page;
import id.kopdesk.ui.record.AskForm;
import id.kopdesk.ui.record.FieldKit;
import id.kopdesk.ui.record.FieldWords;
import id.kopdesk.ui.record.KeyWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    OversightForms(UiContext ui, PageDesk desk, CooperativeWords words, Runnable changed) {
        this.ui = ui;
        this.desk = desk;
        this.words = words;
        this.changed = changed;
    }

    /** Buttons under the parts, by the place of the part on the page. */
    Map<Integer, List<Button>> actions(Page page) {
        return Map.of(
                3, List.of(button("meeting", () -> meeting(page))),
                4, List.of(button("figures", () -> figures(page))),
                6, List.of(button("site", () -> site(page))),
                7, List.of(button("potential", () -> potential(page))),
                9, List.of(button("health", () -> health(page)), button("formula", () -> formula(page))));
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

    private void site(Page page) {
        Map<String, String> initial = new HashMap<>(Map.of("asOf", desk.today().toString()));
        page.oversight().sites().stream().findFirst().map(Part::value).ifPresent(s -> {
            put(initial, "land", s.land());
            put(initial, "area", s.area());
            put(initial, "percentBuilt", s.percentBuilt());
            put(initial, "handedOverOn", s.handedOverOn());
        });
        ask(
                        "site",
                        initial,
                        kit -> new FormGrid(2)
                                .add(kit.choice("land", names(LandState.values()), true))
                                .add(kit.date("asOf", true))
                                .add(kit.number("area", 1, 10_000_000))
                                .add(kit.number("percentBuilt", 0, 100))
                                .add(kit.date("handedOverOn", false))
                                .add(kit.text("note", false)),
                        values -> site(values).map(Site::findings).orElseGet(() -> needed(values, "land", "asOf")),
                        "")
                .flatMap(OversightForms::site)
                .ifPresent(site -> save(store -> store.saveSite(desk.actor(), page.file(), Part.fresh(site))));
    }

    private static Optional<Site> site(Map<String, String> values) {
        if (!values.containsKey("land") || !values.containsKey("asOf")) {
            return Optional.empty();
        }
        Long percent = whole(values, "percentBuilt");
        return Optional.of(new Site(
                LocalDate.parse(values.get("asOf")),
                LandState.valueOf(values.get("land")),
                whole(values, "area"),
                percent == null ? null : percent.intValue(),
                day(values, "handedOverOn"),
                values.get("note")));
    }

    private void potential(Page page) {
        List<String> villages = page.file().villages().stream()
                .map(part -> part.value().villageCode())
                .distinct()
                .toList();
        Map<String, String> initial = new HashMap<>();
        initial.put("village", villages.isEmpty() ? page.file().cooperative().villageCode() : villages.get(0));
        List<String> months =
                Stream.iterate(1, n -> n + 1).limit(12).map(String::valueOf).toList();
        ask(
                        "potential",
                        initial,
                        kit -> new FormGrid(2)
                                .add(kit.choice("village", villages, true))
                                .add(kit.choice("potentialKind", names(PotentialKind.values()), true))
                                .add(kit.text("name", true))
                                .add(kit.choice("outlet", names(OutletKind.values()), false))
                                .add(kit.decimal("volume"))
                                .add(kit.text("unit", false))
                                .add(kit.choice("seasonFrom", months, false))
                                .add(kit.choice("seasonTo", months, false))
                                .wide(kit.text("note", false)),
                        values -> {
                            List<Finding> missing = needed(values, "village", "potentialKind", "name");
                            return missing.isEmpty() ? potential(values).findings() : missing;
                        },
                        "")
                .ifPresent(values -> save(store -> store.savePotential(desk.actor(), Part.fresh(potential(values)))));
    }

    private Potential potential(Map<String, String> values) {
        Long from = whole(values, "seasonFrom");
        Long to = whole(values, "seasonTo");
        String volume = values.get("volume");
        String outlet = values.get("outlet");
        return new Potential(
                values.getOrDefault("village", ""),
                PotentialKind.valueOf(values.get("potentialKind")),
                values.getOrDefault("name", ""),
                volume == null ? null : new BigDecimal(volume),
                values.get("unit"),
                from == null ? null : from.intValue(),
                to == null ? null : to.intValue(),
                outlet == null ? null : OutletKind.valueOf(outlet),
                desk.today(),
                values.get("note"));
    }

    private void health(Page page) {
        ask(
                        "health",
                        Map.of("asOf", desk.today().toString(), "source", "SIMKOPDES"),
                        kit -> new FormGrid(2)
                                .add(kit.choice("health", names(HealthState.values()), true))
                                .add(kit.decimal("score"))
                                .add(kit.date("asOf", true))
                                .add(kit.text("source", false)),
                        values -> {
                            List<Finding> found = needed(values, "health", "asOf");
                            String score = values.get("score");
                            if (score != null
                                    && (new BigDecimal(score).signum() < 0
                                            || new BigDecimal(score).compareTo(BigDecimal.valueOf(100)) > 0)) {
                                found.add(Finding.error("score", "ui.cooperative.page.score.range"));
                            }
                            return found;
                        },
                        "")
                .ifPresent(values -> {
                    String score = values.get("score");
                    Health health = new Health(
                            LocalDate.parse(values.get("asOf")),
                            HealthState.valueOf(values.get("health")),
                            score == null ? null : new BigDecimal(score),
                            values.get("source"));
                    save(store -> store.saveHealth(desk.actor(), page.file(), Part.fresh(health)));
                });
    }

    private void formula(Page page) {
        Map<String, String> initial = new HashMap<>();
        for (ScorePart part : ScorePart.values()) {
            initial.put("weight." + part, String.valueOf(page.formula().weight(part)));
        }
        ask(
                        "formula",
                        initial,
                        kit -> {
                            FormGrid form = new FormGrid(2);
                            for (ScorePart part : ScorePart.values()) {
                                form.add(kit.number("weight." + part, 0, 100));
                            }
                            return form;
                        },
                        values -> weights(values).sum() == 0
                                ? List.of(Finding.error("", "cooperative.oversight.formula.wrong"))
                                : List.of(),
                        "")
                .ifPresent(values -> save(store -> store.formula(desk.actor(), weights(values), desk.today())));
    }

    private static Formula weights(Map<String, String> values) {
        Map<ScorePart, Integer> weights = new EnumMap<>(ScorePart.class);
        for (ScorePart part : ScorePart.values()) {
            Long weight = whole(values, "weight." + part);
            weights.put(part, weight == null ? 0 : weight.intValue());
        }
        return new Formula(weights);
    }

    private interface Saving {
        void to(OversightStore store);
    }

    private void save(Saving saving) {
        ui.tasks()
                .act("ui.cooperative.task.save", progress -> saving.to(desk.oversight()))
                .onDone(() -> {
                    ui.dialogs().toast(text("ui.cooperative.page.saved"));
                    changed.run();
                })
                .start();
    }

    private Optional<Map<String, String>> ask(
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

    private static List<Finding> needed(Map<String, String> values, String... names) {
        return new ArrayList<>(Stream.of(names)
                .filter(name -> !values.containsKey(name))
                .map(name -> Finding.error(name, "ui.cooperative.page.needed"))
                .toList());
    }

    private static List<String> names(Enum<?>[] choices) {
        return Stream.of(choices).map(Enum::name).toList();
    }

    private static @Nullable Long whole(Map<String, String> values, String name) {
        String text = values.get(name);
        return text == null ? null : Long.valueOf(text);
    }

    private static @Nullable LocalDate day(Map<String, String> values, String name) {
        String text = values.get(name);
        return text == null ? null : LocalDate.parse(text);
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value instanceof Enum<?> choice ? choice.name() : value.toString());
        }
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
