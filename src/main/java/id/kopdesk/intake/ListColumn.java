package id.kopdesk.intake;

import java.util.List;

/**
 * A column that a kind of list may have.
 *
 * @param id how the profile speaks of it
 * @param heading in the template that the program gives out
 * @param synonyms other headings by which it is known, in any case and spacing
 * @param identifier text that no spreadsheet may keep as a number
 * @param follower the column that a bare "Tanggal" right behind this one means; empty if none
 */
public record ListColumn(String id, String heading, List<String> synonyms, boolean identifier, String follower) {
    public ListColumn {
        synonyms = List.copyOf(synonyms);
    }

    public static ListColumn of(String id, String heading, String... synonyms) {
        return new ListColumn(id, heading, List.of(synonyms), false, "");
    }

    public static ListColumn identifier(String id, String heading, String... synonyms) {
        return new ListColumn(id, heading, List.of(synonyms), true, "");
    }

    public ListColumn followedBy(String other) {
        return new ListColumn(id, heading, synonyms, identifier, other);
    }
}
