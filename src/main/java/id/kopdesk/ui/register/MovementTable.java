package id.kopdesk.ui.register;

import id.kopdesk.register.Movement;
import id.kopdesk.register.RegisterWords;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.ColumnOf;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.PagedTable;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What moved in the register since the snapshot before. */
final class MovementTable {
    private final PagedTable<Movement> table;

    MovementTable(UiContext ui, RegisterWords words, List<Movement> rows) {
        table = new PagedTable<>(
                ui,
                "register-moved",
                List.of(
                        ColumnOf.text(
                                "after",
                                "ui.register.column.name",
                                340,
                                m -> m.after().isEmpty() ? m.before() : m.after()),
                        ColumnOf.mark(
                                "kind",
                                "ui.register.column.kind",
                                150,
                                m -> Mark.of(Mark.Kind.DUE, ui.texts().get("ui.register.movement." + m.kind()))),
                        ColumnOf.text("before", "ui.register.column.before", 320, Movement::before),
                        ColumnOf.text("place", "ui.register.column.place", 280, m -> words.place(m.regionCode())),
                        ColumnOf.text("id", "ui.register.column.id", 140, Movement::simkopdesId)),
                new Rows<>(() -> rows),
                m -> m);
        table.empty(new EmptyState(
                BootstrapIcons.LAYERS,
                ui.texts().get("ui.register.unmoved"),
                ui.texts().get("ui.register.unmoved.what")));
        table.reload();
    }

    Node node() {
        return table;
    }
}
