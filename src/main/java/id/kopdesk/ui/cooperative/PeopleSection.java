package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Finding;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.record.FieldKit;
import id.kopdesk.ui.record.RowSet;
import id.kopdesk.ui.record.RowsEditor;
import id.kopdesk.ui.record.RowsEditor.Spec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/** Board, supervisors and managers, each in a table of their own, with the rules below it. */
final class PeopleSection {
    static final List<String> ORGANS = List.of("BOARD", "SUPERVISOR", "MANAGER");
    private static final List<String> BOARD =
            List.of("CHAIR", "VICE_CHAIR_BUSINESS", "VICE_CHAIR_MEMBERSHIP", "SECRETARY", "TREASURER", "MEMBER");
    private static final List<String> SUPERVISORS = List.of("CHAIR", "SECRETARY", "MEMBER");
    private static final List<String> MANAGERS = List.of("MANAGER", "MEMBER");

    private PeopleSection() {}

    static Node of(FormParts parts) {
        RowSet officers = new RowSet(parts.kit().values(), "officer");
        FormGrid grid = new FormGrid(1);
        for (String organ : ORGANS) {
            RowsEditor editor = new RowsEditor(
                    parts.ui(), spec(parts, organ), officers, parts.words(), "ui.cooperative.rows.officer.");
            grid.add(parts.kit().group("officers." + organ, editor));
        }
        return grid;
    }

    private static Spec spec(FormParts parts, String organ) {
        Map<String, Double> columns = new LinkedHashMap<>();
        columns.put("seat", 210.0);
        columns.put("name", 250.0);
        columns.put("sex", 110.0);
        columns.put("phone", 140.0);
        columns.put("villageHead", 110.0);
        columns.put("startOn", 110.0);
        columns.put("endOn", 110.0);
        return new Spec(
                "officer",
                row -> row.get("organ").equals(organ),
                columns,
                Map.of("organ", organ),
                kit -> form(kit, organ),
                PeopleSection::check);
    }

    private static Node form(FieldKit kit, String organ) {
        List<String> roles = organ.equals("BOARD") ? BOARD : organ.equals("SUPERVISOR") ? SUPERVISORS : MANAGERS;
        return new FormGrid(2)
                .add(kit.text("name", true))
                .add(kit.choice("seat", roles, true))
                .add(kit.choice("sex", List.of("FEMALE", "MALE"), false))
                .add(kit.text("nationalId", false))
                .add(kit.text("phone", false))
                .add(kit.yesNo("villageHead"))
                .add(kit.date("startOn", false))
                .add(kit.date("endOn", false))
                .wide(kit.yesNo("kinDeclared"));
    }

    private static List<Finding> check(Map<String, String> row) {
        return RowRules.required(row, "name", "seat");
    }
}
