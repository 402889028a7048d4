package id.kopdesk.ui.cooperative;

import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.SearchPicker;
import id.kopdesk.ui.record.FieldKit;
import java.util.List;

/** Picks a desa or kelurahan of the office's area by typing a few letters of it. */
final class VillagePicker {
    private static final int MOST = 40;
    private static final int LOOKED_AT = 400;

    private VillagePicker() {}

    static SearchPicker<Region> of(UiContext ui, RegionTree regions, String area, CooperativeWords words) {
        return new SearchPicker<>(
                ui.tasks(), ui.texts(), typed -> find(regions, area, typed), Region::name, r -> words.place(r.code()));
    }

    static FormField field(FormParts parts, FieldKit kit, String name) {
        SearchPicker<Region> picker = of(parts.ui(), parts.regions(), parts.area(), parts.words());
        return kit.picked(
                name, picker, Region::code, code -> parts.regions().find(code).orElse(null));
    }

    private static List<Region> find(RegionTree regions, String area, String typed) {
        if (typed.isBlank()) {
            return regions.villagesOf(area).stream().limit(MOST).toList();
        }
        return regions.search(typed, LOOKED_AT).stream()
                .filter(r -> r.level() == Region.Level.VILLAGE && RegionTree.isAtOrBelow(r.code(), area))
                .limit(MOST)
                .toList();
    }
}
