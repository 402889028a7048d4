package id.kopdesk.ui.cooperative;

import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.record.FieldKit;
import java.util.List;
import javafx.scene.Node;

/** Name, kind, region, contacts, place on the map. */
final class IdentitySection {
    private IdentitySection() {}

    static Node of(FormParts parts) {
        FieldKit kit = parts.kit();
        return new FormGrid(2)
                .group(parts.text("ui.cooperative.group.identity"))
                .wide(kit.text("name", true))
                .add(VillagePicker.field(parts, kit, "villageCode"))
                .add(kit.choice("kind", List.of("VILLAGE", "URBAN_WARD", "OTHER"), true))
                .add(kit.choice("formation", List.of("NEW", "DEVELOPED", "REVITALISED"), false))
                .add(kit.text("simkopdesId", false))
                .group(parts.text("ui.cooperative.group.contact"))
                .wide(kit.text("address", false))
                .add(kit.text("postalCode", false))
                .add(kit.text("phone", false))
                .add(kit.text("email", false))
                .add(kit.text("subdomain", false))
                .add(kit.decimal("latitude"))
                .add(kit.decimal("longitude"))
                .group(parts.text("ui.cooperative.group.money"))
                .add(kit.rupiah("principalSaving"))
                .add(kit.rupiah("mandatorySaving"))
                .wide(kit.lines("note", 3));
    }
}
