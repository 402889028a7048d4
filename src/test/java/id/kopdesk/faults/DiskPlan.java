package id.kopdesk.faults;

import java.io.IOException;

/** What a faulty disk does with the operations that H2 asks of it. */
interface DiskPlan {
    enum Step {
        OPEN,
        WRITE,
        FORCE,
        TRUNCATE,
        DELETE,
        MOVE
    }

    /** @throws IOException when the disk fails; nothing was done then */
    void before(Step step, String file) throws IOException;

    default void wrote(String file, long position, byte[] bytes) {}

    default void cut(String file, long size) {}

    default void forced(String file) {}
}
