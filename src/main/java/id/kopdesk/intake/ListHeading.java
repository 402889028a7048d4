package id.kopdesk.intake;

/**
 * A heading of a list with what it is taken for.
 *
 * @param column id of the profile's column; empty where the heading is not imported
 * @param hidden whether its column is hidden in the sheet
 */
public record ListHeading(String heading, String column, boolean hidden) {
    public boolean known() {
        return !column.isEmpty();
    }
}
