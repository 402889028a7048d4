package id.kopdesk.cooperative;

import id.kopdesk.base.CleanText;
import id.kopdesk.database.Database;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.text.similarity.LevenshteinDistance;

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
            LevenshteinDistance distance = new LevenshteinDistance(slips);
            boolean found = false;
            for (int i = 0; i < words.length && !found; i++) {
                found = distance.apply(word, words[i]) >= 0
                        || i + 1 < words.length && distance.apply(word, words[i] + words[i + 1]) >= 0;
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
