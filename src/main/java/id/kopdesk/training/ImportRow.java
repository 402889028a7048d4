package id.kopdesk.training;

import id.kopdesk.region.RegionMatch;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of an attendance list understood.
 *
 * @param place the village spoken for; null where the row names neither village nor cooperative
 * @param written the place as written, by which an answer is remembered
 * @param marks presence by the column's id
 */
record ImportRow(
        Person person,
        ParticipantCategory category,
        @Nullable String title,
        @Nullable String institution,
        @Nullable RegionMatch place,
        String written,
        Map<String, Presence> marks,
        @Nullable BigDecimal pre,
        @Nullable BigDecimal post) {
    ImportRow {
        marks = Map.copyOf(marks);
    }

    ImportRow at(String village) {
        return new ImportRow(
                person, category, title, institution, new RegionMatch.Exact(village), written, marks, pre, post);
    }
}
