package id.kopdesk.intake;

import id.kopdesk.workbook.TemplateBook;
import id.kopdesk.workbook.TemplateColumn;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The empty list that an office gives out to be filled in and imported again. */
public final class ListTemplate {
    private static final int NARROW = 14;
    private static final int ROOM = 4;

    private ListTemplate() {}

    /** A sheet to look codes up in, its headings first. */
    public record LookUp(String name, List<List<String>> rows) {}

    /**
     * @param explain what to write in a column
     * @param choices what may be chosen in a column, by the column's id
     * @throws id.kopdesk.base.CodedException when the target is open elsewhere or cannot be written
     */
    public static void write(
            Path target,
            String dataName,
            List<ListColumn> columns,
            Function<ListColumn, String> explain,
            Map<String, List<String>> choices,
            String helpName,
            List<String> instructions,
            LookUp lookUp) {
        List<TemplateColumn> shown = columns.stream()
                .map(column -> new TemplateColumn(
                        column.heading(),
                        explain.apply(column),
                        choices.getOrDefault(column.id(), List.of()),
                        Math.max(NARROW, column.heading().length() + ROOM)))
                .toList();
        TemplateBook.write(
                target, dataName, shown, helpName, instructions, new TemplateBook.LookUp(lookUp.name(), lookUp.rows()));
    }
}
