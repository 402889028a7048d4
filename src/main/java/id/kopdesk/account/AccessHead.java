package id.kopdesk.account;

import id.kopdesk.database.Digests;
import org.jdbi.v3.core.Handle;

/** The end of the access log's chain. */
record AccessHead(long entryNo, String chain) {
    static final AccessHead START = new AccessHead(0, "0".repeat(64));

    static AccessHead lock(Handle handle) {
        return read(handle, " FOR UPDATE");
    }

    static AccessHead read(Handle handle) {
        return read(handle, "");
    }

    private static AccessHead read(Handle handle, String lock) {
        return handle.createQuery("SELECT entry_no, chain FROM access_head WHERE id = 1" + lock)
                .map((rs, context) -> new AccessHead(rs.getLong(1), rs.getString(2)))
                .one();
    }

    AccessHead after(AccessEvent event, String digest) {
        long no = entryNo + 1;
        return new AccessHead(
                no,
                Digests.start()
                        .add(chain)
                        .add(Long.toString(no))
                        .add(event.kind().name())
                        .add(event.actor())
                        .add(Long.toString(event.at().toEpochMilli()))
                        .add(event.subjectKind() == null ? "" : event.subjectKind())
                        .add(event.subjectId() == null ? "" : event.subjectId().toString())
                        .add(digest)
                        .end());
    }

    void save(Handle handle) {
        handle.createUpdate("UPDATE access_head SET entry_no = ?, chain = ? WHERE id = 1")
                .bind(0, entryNo)
                .bind(1, chain)
                .execute();
    }
}
