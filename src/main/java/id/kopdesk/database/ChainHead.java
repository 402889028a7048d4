package id.kopdesk.database;

import org.jdbi.v3.core.Handle;

/** The end of the log's hash chain. Locking its row puts writers in line, on one PC or on a server. */
record ChainHead(long entryNo, String chain) {
    static final String START = "0".repeat(64);

    static ChainHead lock(Handle handle) {
        return read(handle, " FOR UPDATE");
    }

    static ChainHead read(Handle handle) {
        return read(handle, "");
    }

    private static ChainHead read(Handle handle, String lock) {
        return handle.createQuery("SELECT entry_no, chain FROM chain_head WHERE id = 1" + lock)
                .map((rs, context) -> new ChainHead(rs.getLong(1), rs.getString(2)))
                .one();
    }

    ChainHead after(EntryFacts entry) {
        return new ChainHead(entry.no(), entry.chainAfter(chain));
    }

    void save(Handle handle) {
        handle.createUpdate("UPDATE chain_head SET entry_no = ?, chain = ? WHERE id = 1")
                .bind(0, entryNo)
                .bind(1, chain)
                .execute();
    }
}
