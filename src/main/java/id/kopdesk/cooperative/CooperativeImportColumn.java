package id.kopdesk.cooperative;

import java.util.List;

/**
 * A column that lists of cooperatives may have.
 *
 * @param id how the profile speaks of it; a field's own name, or milestone.KIND.number, .date, .mark, or rat.YEAR
 * @param heading in the office's template
 * @param synonyms other headings by which it is known, in any case and spacing
 * @param identifier text that no spreadsheet may keep as a number
 */
record CooperativeImportColumn(String id, String heading, List<String> synonyms, boolean identifier) {
    static CooperativeImportColumn of(String id, String heading, String... synonyms) {
        return new CooperativeImportColumn(id, heading, List.of(synonyms), false);
    }

    static CooperativeImportColumn identifier(String id, String heading, String... synonyms) {
        return new CooperativeImportColumn(id, heading, List.of(synonyms), true);
    }
}
