package id.kopdesk.ui.register;

import id.kopdesk.register.NumberRow;
import id.kopdesk.register.RegisterFigure;
import id.kopdesk.register.RegisterWords;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.ColumnOf;
import id.kopdesk.ui.control.PagedTable;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** Every figure of every region: ours, the register's, and whether it moved since the snapshot before. */
final class NumberTable {
    private record Cell(NumberRow row, RegisterFigure figure) {}

    private final PagedTable<Cell> table;

    NumberTable(UiContext ui, RegisterWords words, List<NumberRow> rows) {
        List<Cell> cells = new ArrayList<>();
        for (NumberRow row : rows) {
            for (RegisterFigure figure : RegisterFigure.values()) {
                if (row.theirs().containsKey(figure)) {
                    cells.add(new Cell(row, figure));
                }
            }
        }
        table = new PagedTable<>(
                ui,
                "register-numbers",
                List.of(
                        ColumnOf.text(
                                "region",
                                "ui.register.column.region",
                                240,
                                c -> words.region(c.row().regionCode())),
                        ColumnOf.text("figure", "ui.register.column.figure", 220, c -> words.of(c.figure())),
                        ColumnOf.number(
                                "ours",
                                "ui.register.column.ours",
                                160,
                                c -> words.number(c.row().ours().get(c.figure()))),
                        ColumnOf.number(
                                "theirs",
                                "ui.register.column.theirs",
                                160,
                                c -> words.number(c.row().theirs().get(c.figure()))),
                        ColumnOf.mark("state", "ui.register.column.state", 150, c -> state(ui, c)),
                        ColumnOf.number(
                                "before",
                                "ui.register.column.before",
                                160,
                                c -> words.number(c.row().before().get(c.figure()))),
                        ColumnOf.mark("moved", "ui.register.column.moved", 140, c -> moved(ui, c))),
                new Rows<>(() -> cells),
                c -> c);
        table.reload();
    }

    private static Mark state(UiContext ui, Cell cell) {
        if (cell.row().differs(cell.figure())) {
            return Mark.of(Mark.Kind.DUE, ui.texts().get("ui.register.differs"));
        }
        boolean both = cell.row().ours().get(cell.figure()) instanceof id.kopdesk.base.Reported.Value
                && cell.row().theirs().get(cell.figure()) instanceof id.kopdesk.base.Reported.Value;
        return both
                ? Mark.of(Mark.Kind.DONE, ui.texts().get("ui.register.equal"))
                : Mark.of(Mark.Kind.NOT_REPORTED, ui.texts().get("ui.register.incomparable"));
    }

    private static Mark moved(UiContext ui, Cell cell) {
        return cell.row().moved(cell.figure())
                ? Mark.of(Mark.Kind.DUE, ui.texts().get("ui.register.moved"))
                : Mark.of(Mark.Kind.NEUTRAL, ui.texts().get("ui.register.still"));
    }

    Node node() {
        return table;
    }
}
