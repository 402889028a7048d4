package id.kopdesk.ui.register;

import id.kopdesk.register.RegisterWords;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.ColumnOf;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.PagedTable;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Rows of the register that wait for a person's choice; Enter asks. */
final class OpenRows {
    private final PagedTable<OpenRow> table;

    OpenRows(UiContext ui, RegisterWords words, List<OpenRow> rows, Consumer<OpenRow> decide) {
        table = new PagedTable<>(
                ui,
                "register-open",
                List.of(
                        ColumnOf.text("name", "ui.register.column.name", 260, OpenRow::name),
                        ColumnOf.text("place", "ui.register.column.written", 270, OpenRow::place),
                        ColumnOf.mark(
                                "state",
                                "ui.register.column.state",
                                130,
                                r -> Mark.of(Mark.Kind.DUE, words.of(r.outcome()))),
                        ColumnOf.text(
                                "candidates",
                                "ui.register.column.candidates",
                                280,
                                r -> r.candidates().stream()
                                        .limit(3)
                                        .map(words::place)
                                        .collect(Collectors.joining("; "))),
                        ColumnOf.text(
                                "why",
                                "ui.register.column.why",
                                380,
                                r -> r.findings().stream()
                                        .map(f -> f.sentence(ui.texts()))
                                        .collect(Collectors.joining(" "))),
                        ColumnOf.number("row", "ui.register.column.row", 70, r -> String.valueOf(r.row()))),
                new Rows<>(() -> rows),
                OpenRow::id);
        table.onOpen(decide);
        table.empty(new EmptyState(
                BootstrapIcons.CHECK_CIRCLE,
                ui.texts().get("ui.register.decided.all"),
                ui.texts().get("ui.register.decided.all.what")));
        table.reload();
    }

    Node node() {
        return table;
    }
}
