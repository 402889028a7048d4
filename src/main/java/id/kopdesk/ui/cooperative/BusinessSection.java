package id.kopdesk.ui.cooperative;

import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.record.RowSet;
import id.kopdesk.ui.record.RowsEditor;
import id.kopdesk.ui.record.RowsEditor.Spec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/** Outlets, annual meetings, and the villages that the cooperative serves. */
final class BusinessSection {
    private static final List<String> KINDS =
            List.of("GROCERY", "PHARMACY", "OFFICE", "SAVINGS_LOAN", "CLINIC", "COLD_STORAGE", "LOGISTICS", "OTHER");

    private BusinessSection() {}

    static Node of(FormParts parts) {
        return new FormGrid(1)
                .add(parts.kit().group("villages", editor(parts, villages(parts))))
                .add(parts.kit().group("outlets", editor(parts, outlets())))
                .add(parts.kit().group("meetings", editor(parts, meetings())));
    }

    private static RowsEditor editor(FormParts parts, Spec spec) {
        return new RowsEditor(
                parts.ui(),
                spec,
                new RowSet(parts.kit().values(), spec.kind()),
                parts.words(),
                "ui.cooperative.rows." + spec.kind() + ".");
    }

    private static Spec villages(FormParts parts) {
        Map<String, Double> columns = new LinkedHashMap<>();
        columns.put("villageCode", 520.0);
        columns.put("validFrom", 130.0);
        columns.put("validTo", 130.0);
        return new Spec(
                "village",
                row -> true,
                columns,
                Map.of(),
                kit -> new FormGrid(2)
                        .wide(VillagePicker.field(parts, kit, "villageCode"))
                        .add(kit.date("validFrom", false))
                        .add(kit.date("validTo", false)),
                row -> RowRules.required(row, "villageCode"));
    }

    private static Spec outlets() {
        Map<String, Double> columns = new LinkedHashMap<>();
        columns.put("kind", 200.0);
        columns.put("name", 240.0);
        columns.put("status", 130.0);
        columns.put("openedOn", 120.0);
        columns.put("closedOn", 120.0);
        columns.put("tenure", 130.0);
        return new Spec(
                "outlet",
                row -> true,
                columns,
                Map.of("status", "PLANNED"),
                kit -> new FormGrid(2)
                        .add(kit.choice("kind", KINDS, true))
                        .add(kit.text("name", false))
                        .add(kit.choice("status", List.of("PLANNED", "OPERATING", "CLOSED"), true))
                        .add(kit.choice("tenure", List.of("OWNED", "RENTED", "BORROWED", "SHARED"), false))
                        .add(kit.date("openedOn", false))
                        .add(kit.date("closedOn", false)),
                row -> RowRules.required(row, "kind", "status"));
    }

    private static Spec meetings() {
        Map<String, Double> columns = new LinkedHashMap<>();
        columns.put("bookYear", 120.0);
        columns.put("state", 200.0);
        columns.put("heldOn", 130.0);
        return new Spec(
                "meeting",
                row -> true,
                columns,
                Map.of("state", "DONE"),
                kit -> new FormGrid(2)
                        .add(kit.text("bookYear", true))
                        .add(kit.choice("state", List.of("NO", "DRAFT", "DONE", "VERIFIED"), true))
                        .add(kit.date("heldOn", false)),
                row -> RowRules.required(row, "bookYear", "state"));
    }
}
