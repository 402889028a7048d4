package id.kopdesk.ui.loan;

import id.kopdesk.loan.LoanFilter;
import id.kopdesk.loan.LoanList.Facet;
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
import javafx.scene.control.ToggleButton;

/** The chips above board and table, each with how many proposals a choice would leave. */
final class LoanFilters {
    private final LoanListModel model;
    private final LoanWords words;
    private final Runnable changed;
    private final Map<Facet, FilterChip<String>> chips = new EnumMap<>(Facet.class);
    private final ToggleButton late;
    private boolean showing;

    LoanFilters(UiContext ui, LoanListModel model, LoanWords words, boolean wholeProvince, Runnable changed) {
        this.model = model;
        this.words = words;
        this.changed = changed;
        for (Facet facet : Facet.values()) {
            if (wholeProvince || facet != Facet.REGENCY) {
                FilterChip<String> chip =
                        new FilterChip<>(ui, words.get("ui.loan.filter." + facet), progress -> choices(facet));
                chip.onChange(() -> {
                    model.show(with(facet, chip.chosen()));
                    changed.run();
                });
                chips.put(facet, chip);
            }
        }
        late = new ToggleButton(words.get("ui.loan.filter.late"));
        late.getStyleClass().add("chip");
        late.setAccessibleText(words.get("ui.loan.filter.late"));
        late.selectedProperty().addListener((o, before, now) -> {
            if (!showing) {
                model.show(model.filter().get().withOverdue(now));
                changed.run();
            }
        });
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(chips.values());
        nodes.add(late);
        return nodes;
    }

    private LoanFilter with(Facet facet, Set<String> chosen) {
        LoanFilter now = model.filter().get();
        return switch (facet) {
            case REGENCY -> now.withRegencies(chosen);
            case SCHEME -> now.withSchemes(chosen);
            case STATE -> now.withStates(chosen);
            case BANK -> now.withBanks(chosen);
        };
    }

    private static Set<String> chosen(Facet facet, LoanFilter filter) {
        return switch (facet) {
            case REGENCY -> filter.regencies();
            case SCHEME -> filter.schemes();
            case STATE -> filter.states();
            case BANK -> filter.banks();
        };
    }

    private List<FilterChip.Choice<String>> choices(Facet facet) {
        Map<String, Long> counts = new LinkedHashMap<>(model.counts(facet));
        chosen(facet, model.filter().get()).forEach(value -> counts.putIfAbsent(value, 0L));
        return counts.entrySet().stream()
                .map(e -> new FilterChip.Choice<>(e.getKey(), label(facet, e.getKey()), e.getValue()))
                .toList();
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case REGENCY -> words.regency(value);
            case STATE -> words.state(value);
            case SCHEME, BANK -> value;
        };
    }

    /** Puts the chips as the filter has them. */
    void show(LoanFilter filter) {
        showing = true;
        late.setSelected(filter.overdue());
        chips.forEach((facet, chip) -> {
            Map<String, String> labels = new LinkedHashMap<>();
            chosen(facet, filter).forEach(value -> labels.put(value, label(facet, value)));
            chip.choose(labels);
        });
        showing = false;
    }

    String inWords() {
        String said = chips.values().stream()
                .map(FilterChip::inWords)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return late.isSelected() ? said + (said.isEmpty() ? "" : "; ") + late.getText() : said;
    }
}
