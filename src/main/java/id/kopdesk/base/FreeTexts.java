package id.kopdesk.base;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Sentences that one room keeps in people's own words, in which a person may be named: notes, what was advised, names of
 * files. When that person's data is destroyed, its name goes from them too (UU 27/2022 Art. 43, 44).
 */
public interface FreeTexts {
    /**
     * One such text.
     *
     * @param column of the room's own row
     * @param where the record it belongs to, in words
     * @param cooperative whose records it belongs to; empty where it is nobody's alone
     */
    record Passage(UUID row, String column, String text, String where, Optional<UUID> cooperative) {}

    /** What becomes of one text; it is given the text as it stands by then. */
    record Blank(UUID row, String column, UnaryOperator<String> without) {}

    /** Bundle key of what these texts are, such as "Catatan kunjungan". */
    String titleKey();

    /** Every text within the actor's scope, one after the other; removed rows too. */
    void each(Actor actor, Consumer<Passage> into);

    /**
     * Overwrites the texts in their rows and destroys every value that the log keeps of those rows. Cannot be undone.
     *
     * @param reason for the log
     * @return how many rows were overwritten
     */
    long blank(Actor actor, List<Blank> texts, String reason);
}
