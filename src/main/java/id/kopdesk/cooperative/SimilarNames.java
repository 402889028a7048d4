package id.kopdesk.cooperative;

import id.kopdesk.base.CleanText;
import id.kopdesk.database.Database;
import id.kopdesk.region.EditDistance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Names that resemble a misspelt text: every word of it within a slip or two of a word of the name. */
final class SimilarNames {
    private record Named(UUID id, String[] words) {}

    private final Database database;

    SimilarNames(Database database) {
        this.database = database;
    }

    Set<UUID> to(String text) {
        String[] wanted = CleanText.sortName(text).split(" ");
        List<Named> all = database.read(handle -> handle.createQuery(
                        "SELECT id, sort_name FROM cooperative WHERE removed_at IS NULL")
                .map((rs, context) -> new Named(
                        rs.getObject("id", UUID.class),
                        rs.getString("sort_name").split(" ")))
                .list());
        Set<UUID> near = new HashSet<>();
        for (Named name : all) {
            if (resembles(wanted, name.words())) {
                near.add(name.id());
            }
        }
        return near.size() > 500 ? Set.of() : near;
    }

    static boolean resembles(String[] wanted, String[] words) {
        for (String word : wanted) {
            int slips = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
            boolean found = false;
            for (int i = 0; i < words.length && !found; i++) {
                found = EditDistance.of(word, words[i], slips) <= slips
                        || i + 1 < words.length && EditDistance.of(word, words[i] + words[i + 1], slips) <= slips;
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
