package id.kopdesk.ui.cooperative;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The list that a record was opened from, for the next and the previous one. */
record RecordOrder(Supplier<List<UUID>> ids) {
    static final RecordOrder ALONE = new RecordOrder(List::of);

    /** @param by 1 for the next, -1 for the one before */
    Optional<UUID> beside(UUID id, int by) {
        List<UUID> all = ids.get();
        int at = all.indexOf(id);
        int to = at + by;
        return at < 0 || to < 0 || to >= all.size() ? Optional.empty() : Optional.of(all.get(to));
    }
}
