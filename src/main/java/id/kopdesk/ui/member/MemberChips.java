package id.kopdesk.ui.member;

import id.kopdesk.member.Gap;
import id.kopdesk.member.MemberFilter;
import id.kopdesk.member.MemberSearch.Facet;
import id.kopdesk.member.MemberStatus;
import id.kopdesk.ui.control.FilterChip;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** The chips of the member list, each with how many members a choice would leave. */
final class MemberChips {
    private final MemberKit kit;
    private final MemberListModel model;
    private final Map<Facet, FilterChip<String>> chips = new EnumMap<>(Facet.class);

    MemberChips(MemberKit kit, MemberListModel model, Runnable changed) {
        this.kit = kit;
        this.model = model;
        for (Facet facet : Facet.values()) {
            if (facet == Facet.REGENCY && kit.area.contains(".")) {
                continue;
            }
            FilterChip<String> chip =
                    new FilterChip<>(kit.ui, kit.text("ui.member.filter." + facet), progress -> choices(facet));
            chip.onChange(() -> {
                model.show(with(model.filter().get(), facet, chip.chosen()));
                changed.run();
            });
            chips.put(facet, chip);
        }
    }

    List<Node> nodes() {
        return new ArrayList<>(chips.values());
    }

    private List<FilterChip.Choice<String>> choices(Facet facet) {
        Map<String, Long> counts = new LinkedHashMap<>(model.counts(facet));
        chosen(model.filter().get(), facet).forEach(value -> counts.putIfAbsent(value, 0L));
        if (counts.isEmpty()) {
            all(facet).forEach(value -> counts.put(value, -1L));
        }
        return counts.entrySet().stream()
                .map(e -> new FilterChip.Choice<>(e.getKey(), label(facet, e.getKey()), e.getValue()))
                .toList();
    }

    /** Before the names are loaded there are choices without counts. */
    private List<String> all(Facet facet) {
        return switch (facet) {
            case REGENCY ->
                kit.regions.children(kit.area).stream()
                        .map(region -> region.code())
                        .toList();
            case SUBDISTRICT ->
                kit.area.contains(".")
                        ? kit.regions.children(kit.area).stream()
                                .map(region -> region.code())
                                .toList()
                        : List.of();
            case STATUS -> List.of("ACTIVE", "INACTIVE", "SUSPENDED", "LEFT");
            case SEX -> List.of("0", "1", "2");
            case GAP -> List.of("NATIONAL_ID", "BIRTH_DATE", "PHONE");
        };
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case REGENCY, SUBDISTRICT -> kit.words.region(value);
            case STATUS -> kit.words.shown("status", value);
            case SEX -> kit.text("ui.member.sexes." + value);
            case GAP -> kit.text("ui.member.gap." + value);
        };
    }

    private static Set<String> chosen(MemberFilter filter, Facet facet) {
        Set<?> values = switch (facet) {
            case REGENCY -> filter.regencies();
            case SUBDISTRICT -> filter.subdistricts();
            case STATUS -> filter.statuses();
            case SEX -> filter.sexes();
            case GAP -> filter.gaps();
        };
        return values.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static MemberFilter with(MemberFilter filter, Facet facet, Set<String> chosen) {
        return switch (facet) {
            case REGENCY -> filter.withRegencies(chosen);
            case SUBDISTRICT -> filter.withSubdistricts(chosen);
            case STATUS ->
                filter.withStatuses(chosen.stream().map(MemberStatus::valueOf).collect(Collectors.toSet()));
            case SEX -> filter.withSexes(chosen.stream().map(Integer::valueOf).collect(Collectors.toSet()));
            case GAP -> filter.withGaps(chosen.stream().map(Gap::valueOf).collect(Collectors.toSet()));
        };
    }

    void show(MemberFilter filter) {
        chips.forEach((facet, chip) -> {
            Map<String, String> labels = new LinkedHashMap<>();
            chosen(filter, facet).forEach(value -> labels.put(value, label(facet, value)));
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
