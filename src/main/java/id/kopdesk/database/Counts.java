package id.kopdesk.database;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Counts that are kept beside a table: told of each row that one unit of work adds, changes, removes, restores or takes
 * back, and saved in the same transaction, so that they can never differ from the rows.
 */
public interface Counts {
    /**
     * @param before the row's values while it counted; null where it did not exist or was removed
     * @param after as it counts from now on; null where it is removed
     */
    void changed(@Nullable Map<String, @Nullable Object> before, @Nullable Map<String, @Nullable Object> after);

    /** The tables that it is stored in. */
    List<String> tables();

    /** Adds what was gathered to what is stored. */
    void save(Handle handle);
}
