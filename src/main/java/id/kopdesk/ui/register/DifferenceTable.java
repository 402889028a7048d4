package id.kopdesk.ui.register;

import atlantafx.base.controls.Spacer;
import id.kopdesk.register.Difference;
import id.kopdesk.register.RegisterWords;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.ColumnOf;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.FilterChip;
import id.kopdesk.ui.control.PagedTable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What differs, one a row; Enter opens the cooperative. */
final class DifferenceTable {
    private final BorderPane root = new BorderPane();

    DifferenceTable(UiContext ui, RegisterWords words, List<Difference> all, Consumer<UUID> open) {
        FilterChip<Difference.Kind> kinds = new FilterChip<>(
                ui,
                ui.texts().get("ui.register.column.kind"),
                progress -> Arrays.stream(Difference.Kind.values())
                        .map(kind -> new FilterChip.Choice<>(
                                kind,
                                words.of(kind),
                                all.stream().filter(d -> d.kind() == kind).count()))
                        .filter(choice -> choice.count() > 0)
                        .toList());
        PagedTable<Difference> table = new PagedTable<>(
                ui,
                "differences",
                columns(words),
                new Rows<>(() -> all.stream()
                        .filter(d -> kinds.chosen().isEmpty() || kinds.chosen().contains(d.kind()))
                        .toList()),
                d -> d);
        kinds.onChange(table::reload);
        table.onOpen(d -> {
            UUID id = d.cooperative();
            if (id != null) {
                open.accept(id);
            }
        });
        table.empty(new EmptyState(
                BootstrapIcons.CHECK_CIRCLE,
                ui.texts().get("ui.register.same"),
                ui.texts().get("ui.register.same.what")));
        HBox line = new HBox(kinds, new Spacer(), table.viewMenu());
        line.getStyleClass().addAll("filter-line", "register-filter");
        root.setTop(line);
        root.setCenter(table);
        table.reload();
    }

    private static List<ColumnOf<Difference>> columns(RegisterWords words) {
        return List.of(
                ColumnOf.text("name", "ui.register.column.name", 280, Difference::name),
                ColumnOf.mark("kind", "ui.register.column.kind", 200, d -> Mark.of(kind(d.kind()), words.of(d.kind()))),
                ColumnOf.text(
                        "figure",
                        "ui.register.column.figure",
                        110,
                        d -> d.figure() == null ? "" : words.of(d.figure())),
                ColumnOf.text("ours", "ui.register.column.ours", 190, d -> words.side(d, d.ours())),
                ColumnOf.text("theirs", "ui.register.column.theirs", 190, d -> words.side(d, d.theirs())),
                ColumnOf.text("place", "ui.register.column.place", 190, d -> words.place(d.regionCode())));
    }

    private static Mark.Kind kind(Difference.Kind kind) {
        return switch (kind) {
            case MISSING_THERE, MISSING_HERE, UNKNOWN_PLACE -> Mark.Kind.LATE;
            case NUMBER, NAME, PLACE, POINT, IDENTITY -> Mark.Kind.DUE;
            case UNDECIDED, DUPLICATE -> Mark.Kind.NEUTRAL;
        };
    }

    Node node() {
        return root;
    }
}
