package id.kopdesk.ui.office;

import id.kopdesk.office.Side;
import id.kopdesk.region.Region;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.control.SearchPicker;
import id.kopdesk.ui.record.FieldKit;
import java.util.List;
import java.util.stream.IntStream;

/** The groups of fields that the wizard shows one by one and the settings one below the other. */
final class OfficeSections {
    private static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

    private final UiContext ui;
    private final OfficeModel model;
    private final AreaChoice areas;
    private final FieldKit kit;

    OfficeSections(UiContext ui, OfficeModel model, AreaChoice areas) {
        this.ui = ui;
        this.model = model;
        this.areas = areas;
        kit = new FieldKit(ui, model.values(), model.validation(), new OfficeWords(ui.texts()));
    }

    FieldKit kit() {
        return kit;
    }

    void area(FormGrid form) {
        SearchPicker<Region> picker = new SearchPicker<>(
                ui.tasks(),
                ui.texts(),
                areas::find,
                area -> area.titled(ui.texts()),
                area -> areas.province(area).map(p -> p.titled(ui.texts())).orElse(""));
        form.wide(kit.picked(
                        "area", picker, Region::code, code -> areas.of(code).orElse(null)))
                .add(kit.choice("zone", ZONES, true))
                .add(kit.text("place", false));
    }

    void letterhead(FormGrid form) {
        FormField logo = new FormField(
                        ui.texts(), new OfficeWords(ui.texts()).label("logo"), new LogoField(ui, model), false)
                .bind(model.validation(), "logo");
        form.wide(kit.lines("letterhead", 5))
                .add(kit.choice(
                        "boldLines",
                        IntStream.rangeClosed(0, 6).mapToObj(Integer::toString).toList(),
                        true))
                .add(logo);
    }

    void signer(FormGrid form, Side side) {
        String prefix = OfficeValues.prefix(side);
        form.add(kit.text(prefix + "signAs", false))
                .add(kit.text(prefix + "position", false))
                .add(kit.text(prefix + "name", false))
                .add(kit.text(prefix + "rank", false))
                .add(kit.text(prefix + "nip", false));
    }

    void look(FormGrid form) {
        form.add(kit.choice("paper", List.of("A4", "F4"), true))
                .add(kit.choice("language", List.of("id", "en"), true))
                .add(kit.choice("theme", List.of("LIGHT", "DARK"), true));
    }
}
