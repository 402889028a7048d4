package id.kopdesk.ui.cooperative;

import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.record.RecordValues;

/** While a new cooperative has no name of its own, its village gives it name and kind. */
final class SuggestedName {
    private final RecordValues values;
    private final RegionTree regions;
    private String last = "";

    SuggestedName(RecordValues values, RegionTree regions) {
        this.values = values;
        this.regions = regions;
    }

    void watch() {
        values.of("villageCode").addListener((o, before, village) -> suggest(village));
        suggest(values.of("villageCode").get());
    }

    private void suggest(String village) {
        String name = values.of("name").get();
        if (!name.isBlank() && !name.equals(last)) {
            return;
        }
        NameSuggestion.of(regions, village).ifPresent(suggested -> {
            last = suggested;
            values.of("name").set(suggested);
            boolean ward = regions.find(village)
                    .filter(r -> r.type() == Region.Type.URBAN_WARD)
                    .isPresent();
            values.of("kind").set(ward ? "URBAN_WARD" : "VILLAGE");
        });
    }
}
