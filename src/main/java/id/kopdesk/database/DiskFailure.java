package id.kopdesk.database;

import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;

/** Tells a disk that fails under the open file from a fault of the program. */
final class DiskFailure {
    private static final Set<Integer> CODES = Set.of(
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.FILE_CORRUPTED_1);

    private DiskFailure() {}

    /** The refusal that a person can act on, or the exception itself where the disk is not to blame. */
    static RuntimeException explain(RuntimeException thrown, OfficeFile file) {
        if (thrown instanceof CodedException) {
            return thrown;
        }
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            boolean disk = at instanceof MVStoreException
                    || at instanceof IOException
                    || (at instanceof SQLException sql && CODES.contains(sql.getErrorCode()));
            if (disk) {
                return new CodedException(
                        thrown, "KD-229", "database.disk.failed", file.folder().toString());
            }
        }
        return thrown;
    }
}
