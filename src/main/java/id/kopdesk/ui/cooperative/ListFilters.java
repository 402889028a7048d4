package id.kopdesk.ui.cooperative;

import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.FilterChip;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** The chips of the list, each with how many cooperatives a choice would leave. */
final class ListFilters {
    private final UiContext ui;
    private final CooperativeListModel model;
    private final CooperativeWords words;
    private final Runnable changed;
    private final Map<Facet, FilterChip<String>> chips = new EnumMap<>(Facet.class);

    /** @param wholeProvince whether the office looks after several kab/kota */
    ListFilters(
            UiContext ui, CooperativeListModel model, CooperativeWords words, boolean wholeProvince, Runnable changed) {
        this.ui = ui;
        this.model = model;
        this.words = words;
        this.changed = changed;
        for (Facet facet : Facet.values()) {
            if (wholeProvince || facet != Facet.REGENCY) {
                chips.put(facet, chip(facet));
            }
        }
    }

    List<Node> nodes() {
        return new ArrayList<>(chips.values());
    }

    private FilterChip<String> chip(Facet facet) {
        FilterChip<String> chip =
                new FilterChip<>(ui, ui.texts().get("ui.cooperative.filter." + facet), progress -> choices(facet));
        chip.onChange(() -> {
            model.choose(facet, chip.chosen());
            changed.run();
        });
        return chip;
    }

    private List<FilterChip.Choice<String>> choices(Facet facet) {
        Map<String, Long> counts = new LinkedHashMap<>(model.counts(facet));
        // What is chosen stays in sight though nothing is left of it.
        facet.chosen(model.filter().get()).forEach(value -> counts.putIfAbsent(value, 0L));
        return counts.entrySet().stream()
                .map(e -> new FilterChip.Choice<>(e.getKey(), label(facet, e.getKey()), e.getValue()))
                .toList();
    }

    String label(Facet facet, String value) {
        return switch (facet) {
            case REGENCY -> words.regency(value);
            case SUBDISTRICT -> words.subdistrict(value);
            case KIND -> words.shown("kind", value);
            case STAGE -> words.stage(value);
            case MISSING ->
                value.startsWith(Facet.MEETING)
                        ? ui.texts().get("ui.cooperative.unmet.filter", value.substring(Facet.MEETING.length()))
                        : words.milestone(value);
            case FINDING -> ui.texts().get("ui.cooperative.finding.filter." + value);
            case STANDING -> words.shown("status.status", value);
        };
    }

    /** Puts the chips as the filter has them, as after choosing a saved view. */
    void show(CooperativeFilter filter) {
        chips.forEach((facet, chip) -> {
            Set<String> values = facet.chosen(filter);
            Map<String, String> labels = new LinkedHashMap<>();
            values.forEach(value -> labels.put(value, label(facet, value)));
            chip.choose(labels);
        });
    }

    String inWords() {
        return chips.values().stream()
                .map(FilterChip::inWords)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
