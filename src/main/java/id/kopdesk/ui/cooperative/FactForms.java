package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.OutletKind;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.oversight.Formula;
import id.kopdesk.cooperative.oversight.Health;
import id.kopdesk.cooperative.oversight.HealthState;
import id.kopdesk.cooperative.oversight.LandState;
import id.kopdesk.cooperative.oversight.Potential;
import id.kopdesk.cooperative.oversight.PotentialKind;
import id.kopdesk.cooperative.oversight.ScorePart;
import id.kopdesk.cooperative.oversight.Site;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.cooperative.PageDesk.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The dialogs about land, potential, health and the formula. */
final class FactForms {
    private final PageDesk desk;
    private final OversightForms host;

    FactForms(PageDesk desk, OversightForms host) {
        this.desk = desk;
        this.host = host;
    }

    void site(Page page) {
        Map<String, String> initial = new HashMap<>(Map.of("asOf", desk.today().toString()));
        page.oversight().sites().stream().findFirst().map(Part::value).ifPresent(s -> {
            OversightForms.put(initial, "land", s.land());
            OversightForms.put(initial, "area", s.area());
            OversightForms.put(initial, "percentBuilt", s.percentBuilt());
            OversightForms.put(initial, "handedOverOn", s.handedOverOn());
        });
        host.ask(
                        "site",
                        initial,
                        kit -> new FormGrid(2)
                                .add(kit.choice("land", OversightForms.names(LandState.values()), true))
                                .add(kit.date("asOf", true))
                                .add(kit.number("area", 1, 10_000_000))
                                .add(kit.number("percentBuilt", 0, 100))
                                .add(kit.date("handedOverOn", false))
                                .add(kit.text("note", false)),
                        values -> site(values)
                                .map(Site::findings)
                                .orElseGet(() -> OversightForms.needed(values, "land", "asOf")),
                        "")
                .flatMap(FactForms::site)
                .ifPresent(site -> host.save(store -> store.saveSite(desk.actor(), page.file(), Part.fresh(site))));
    }

    private static Optional<Site> site(Map<String, String> values) {
        if (!values.containsKey("land") || !values.containsKey("asOf")) {
            return Optional.empty();
        }
        Long percent = OversightForms.whole(values, "percentBuilt");
        return Optional.of(new Site(
                LocalDate.parse(values.getOrDefault("asOf", "")),
                LandState.valueOf(values.getOrDefault("land", "")),
                OversightForms.whole(values, "area"),
                percent == null ? null : percent.intValue(),
                OversightForms.day(values, "handedOverOn"),
                values.get("note")));
    }

    void potential(Page page) {
        List<String> villages = page.file().villages().stream()
                .map(part -> part.value().villageCode())
                .distinct()
                .toList();
        Map<String, String> initial = new HashMap<>();
        initial.put("village", villages.isEmpty() ? page.file().cooperative().villageCode() : villages.get(0));
        List<String> months =
                Stream.iterate(1, n -> n + 1).limit(12).map(String::valueOf).toList();
        host.ask(
                        "potential",
                        initial,
                        kit -> new FormGrid(2)
                                .add(kit.choice("village", villages, true))
                                .add(kit.choice("potentialKind", OversightForms.names(PotentialKind.values()), true))
                                .add(kit.text("name", true))
                                .add(kit.choice("outlet", OversightForms.names(OutletKind.values()), false))
                                .add(kit.decimal("volume"))
                                .add(kit.text("unit", false))
                                .add(kit.choice("seasonFrom", months, false))
                                .add(kit.choice("seasonTo", months, false))
                                .wide(kit.text("note", false)),
                        values -> {
                            List<Finding> missing = OversightForms.needed(values, "village", "potentialKind", "name");
                            return missing.isEmpty() ? potential(values).findings() : missing;
                        },
                        "")
                .ifPresent(
                        values -> host.save(store -> store.savePotential(desk.actor(), Part.fresh(potential(values)))));
    }

    private Potential potential(Map<String, String> values) {
        Long from = OversightForms.whole(values, "seasonFrom");
        Long to = OversightForms.whole(values, "seasonTo");
        String volume = values.get("volume");
        String outlet = values.get("outlet");
        return new Potential(
                values.getOrDefault("village", ""),
                PotentialKind.valueOf(values.getOrDefault("potentialKind", "")),
                values.getOrDefault("name", ""),
                volume == null ? null : new BigDecimal(volume),
                values.get("unit"),
                from == null ? null : from.intValue(),
                to == null ? null : to.intValue(),
                outlet == null ? null : OutletKind.valueOf(outlet),
                desk.today(),
                values.get("note"));
    }

    void health(Page page) {
        host.ask(
                        "health",
                        Map.of("asOf", desk.today().toString(), "source", "SIMKOPDES"),
                        kit -> new FormGrid(2)
                                .add(kit.choice("health", OversightForms.names(HealthState.values()), true))
                                .add(kit.decimal("score"))
                                .add(kit.date("asOf", true))
                                .add(kit.text("source", false)),
                        values -> {
                            List<Finding> found = OversightForms.needed(values, "health", "asOf");
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
                            LocalDate.parse(values.getOrDefault("asOf", "")),
                            HealthState.valueOf(values.getOrDefault("health", "")),
                            score == null ? null : new BigDecimal(score),
                            values.get("source"));
                    host.save(store -> store.saveHealth(desk.actor(), page.file(), Part.fresh(health)));
                });
    }

    void formula(Page page) {
        Map<String, String> initial = new HashMap<>();
        for (ScorePart part : ScorePart.values()) {
            initial.put("weight." + part, String.valueOf(page.formula().weight(part)));
        }
        host.ask(
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
                .ifPresent(values -> host.save(store -> store.formula(desk.actor(), weights(values), desk.today())));
    }

    private static Formula weights(Map<String, String> values) {
        Map<ScorePart, Integer> weights = new EnumMap<>(ScorePart.class);
        for (ScorePart part : ScorePart.values()) {
            Long weight = OversightForms.whole(values, "weight." + part);
            weights.put(part, weight == null ? 0 : weight.intValue());
        }
        return new Formula(weights);
    }
}
