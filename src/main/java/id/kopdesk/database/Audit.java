package id.kopdesk.database;

import id.kopdesk.base.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.LoggerFactory;

/** The walk through everything: H2 itself keeps no checksum of data, so the program's own hashes are recomputed. */
final class Audit {
    private final Handle handle;
    private final List<Table> tables;
    private final Progress progress;
    private final Faults faults = new Faults();

    Audit(Handle handle, List<Table> tables, Progress progress) {
        this.handle = handle;
        this.tables = tables;
        this.progress = progress;
    }

    Integrity run(Optional<Sentinel> sentinel) {
        List<Integrity.Count> counts = rows();
        ChainHead end = new ChainHead(0, ChainHead.START);
        try {
            new LogOfRows(handle, tables, faults).check(progress::check);
            end = new LogAudit(handle, faults, progress).check();
            compare(sentinel);
            compareCount(counts);
        } catch (JdbiException e) {
            unreadable("change_entry", e);
        }
        return new Integrity(counts, end.entryNo(), end.chain(), faults.list());
    }

    private List<Integrity.Count> rows() {
        RowAudit audit = new RowAudit(handle, faults, progress);
        List<Integrity.Count> counts = new ArrayList<>();
        long total = 0;
        long done = 0;
        for (Table table : tables) {
            try {
                total += audit.count(table);
            } catch (JdbiException e) {
                unreadable(table.name(), e);
            }
        }
        for (Table table : tables) {
            try {
                long rows = audit.check(table, done, total);
                counts.add(new Integrity.Count(table.name(), rows));
                done += rows;
            } catch (JdbiException e) {
                unreadable(table.name(), e);
            }
        }
        return counts;
    }

    private void compareCount(List<Integrity.Count> counts) {
        long read = counts.stream().mapToLong(Integrity.Count::rows).sum();
        long saved = everSaved();
        if (counts.size() == tables.size() && saved != read) {
            faults.add(Integrity.Kind.ROW_COUNT, "*", null, 0, Math.abs(saved - read));
        }
    }

    /** A row is logged as version 1 when it is made; what an office began with is counted in its foundation entries. */
    private long everSaved() {
        return handle.createQuery("SELECT (SELECT COUNT(*) FROM change_value WHERE row_version = 1)"
                        + " + (SELECT COALESCE(SUM(row_version), 0) FROM change_entry WHERE kind = 'FOUNDATION')")
                .mapTo(Long.class)
                .one();
    }

    private void compare(Optional<Sentinel> sentinel) {
        sentinel.filter(known -> known.entryNo() > 0)
                .filter(known -> handle.createQuery("SELECT chain FROM change_entry WHERE entry_no = ?")
                        .bind(0, known.entryNo())
                        .mapTo(String.class)
                        .findOne()
                        .filter(known.chain()::equals)
                        .isEmpty())
                .ifPresent(known -> faults.entry(Integrity.Kind.LOG_END, known.entryNo()));
    }

    private void unreadable(String table, JdbiException e) {
        LoggerFactory.getLogger(Audit.class).info("cannot read {}", table, e);
        faults.add(Integrity.Kind.UNREADABLE, table, null, 0, 1);
    }
}
