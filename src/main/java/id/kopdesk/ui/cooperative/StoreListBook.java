package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.report.sheet.LetterheadBook;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The list of cooperatives on the office's paper; all cells are text, so that no number loses a digit. */
record StoreListBook(Database database, Texts texts, OfficeClock clock) implements ListExport.Book {
    private static final int ORDINAL = 6;

    @Override
    public void write(ListExport.Table table, Path target, Progress progress) {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.ordinal(texts.get("ui.cooperative.export.no"), ORDINAL));
        IntStream.range(0, table.headings().size())
                .forEach(i -> columns.add(SheetColumn.identifier(
                        table.headings().get(i), table.widths().get(i))));
        List<SheetRow> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            List<Value> values = new ArrayList<>();
            values.add(new Value.Whole(rows.size() + 1L));
            row.forEach(text -> values.add(text.isEmpty() ? new Value.Empty() : new Value.Text(text)));
            rows.add(new SheetRow.Data(values));
        }
        String title = texts.get("ui.cooperative.export.sheet");
        List<String> notes = table.filter().isEmpty()
                ? List.of()
                : List.of(texts.get("ui.cooperative.export.filter", table.filter()));
        ReportSheet sheet =
                new ReportSheet(texts.get("ui.cooperative.export.tab"), title, true, columns, rows, "", notes);
        Formats formats = new Formats(texts.locale());
        new LetterheadBook(new OfficeStore(database).load(), texts, clock, database.demo())
                .write(
                        List.of(sheet),
                        texts.get("ui.cooperative.export.asOf", formats.longDate(clock.today())),
                        texts.get("ui.cooperative.export.footer"),
                        clock.now(),
                        target,
                        progress);
    }
}
