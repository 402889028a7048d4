package id.kopdesk.ui.record;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Where the unsaved values of one record are kept; every method may take time and runs in the background. */
public interface DraftPlace {
    Optional<Draft> find();

    void keep(Map<String, String> values);

    void remove();

    /** @param keptAt when the person last typed, more or less */
    record Draft(Map<String, String> values, Instant keptAt) {}
}
