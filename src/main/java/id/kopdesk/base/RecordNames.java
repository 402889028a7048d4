package id.kopdesk.base;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Names of records by their id, for logs that know but the id; each room knows its own. */
@FunctionalInterface
public interface RecordNames {
    /** Those of these ids that it knows. */
    Map<UUID, String> of(Set<UUID> ids);
}
