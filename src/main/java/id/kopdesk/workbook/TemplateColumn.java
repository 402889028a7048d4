package id.kopdesk.workbook;

import java.util.List;

/**
 * A column that people fill in.
 *
 * @param explanation what to write there
 * @param choices what may be chosen from a list; empty where anything may be written
 * @param width characters that fit
 */
public record TemplateColumn(String heading, String explanation, List<String> choices, int width) {
    public TemplateColumn {
        choices = List.copyOf(choices);
    }
}
