package id.kopdesk.intake;

import id.kopdesk.database.UnitOfWork;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a feature tells of one kind of list that it imports. A profile holds what it needs to judge (the records we
 * have, the regions) as they were when the import was staged.
 *
 * @param <T> a row understood: values ready to be compared and saved
 */
public interface ImportProfile<T> {
    /** Kept with every batch; never changes. */
    String id();

    /** What makes two rows of one file the same thing: the village, an identifier. */
    Set<String> keys(T candidate);

    /** Judges the candidate against what we have. */
    Verdict judge(T candidate);

    /** The candidate with a person's answer in it. */
    T choose(T candidate, Choice choice);

    /** Under what words a region chosen for this row is remembered for the next list; empty if it shall not be. */
    Optional<String> memoryKey(T candidate);

    /**
     * One row that is to be saved.
     *
     * @param existing the record it changes, or null for a new one
     * @param kept fields in which our value stays
     */
    record Ready<T>(T candidate, @Nullable UUID existing, Set<String> kept) {}

    /**
     * Saves some rows.
     *
     * @throws id.kopdesk.base.CodedException when a record was saved by somebody since staging
     * @throws id.kopdesk.database.ConflictException as well
     */
    void write(UnitOfWork work, List<Ready<T>> rows);
}
