package id.kopdesk.intake;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Ids;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Bulk;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Table;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.intake.StagedRow.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Saves what is ready of a long import: all of it in one unit of work, or nothing. */
public final class BulkCommit {
    private final Database database;

    public BulkCommit(Database database) {
        this.database = database;
    }

    /**
     * @param tables those that get the rows
     * @param write saves some rows, all of them ready
     * @return what became of every row; without a batch where no row was to be written
     * @throws Progress.Cancelled when the person asked to stop; nothing is kept
     */
    public Receipt run(
            Actor actor,
            String profile,
            Origin origin,
            StagedRows rows,
            List<Table> tables,
            BiConsumer<UnitOfWork, List<StagedRow>> write,
            Progress progress) {
        long ready = rows.ready();
        Map<RowStatus, Integer> counts = counts(rows);
        if (ready == 0) {
            return receipt(null, null, origin, counts, 0);
        }
        Bulk bulk = new Bulk(ready, tables, progress);
        return database.write(actor, Change.batch(Change.Kind.IMPORT, origin.fileName()), bulk, work -> {
            long[] done = {0};
            rows.each(page -> {
                progress.check();
                progress.at("intake.progress.save", done[0], ready);
                List<StagedRow> now = page.stream().filter(StagedRow::ready).toList();
                write.accept(work, now);
                done[0] += now.size();
            });
            Receipt receipt = receipt(Ids.next(), work.id(), origin, counts, (int) done[0]);
            ImportBatches.insert(work, profile, origin, receipt);
            progress.check();
            return receipt;
        });
    }

    /** As the receipt of every import counts: twins and known ones wait for a person, unless one said to update them. */
    public static Map<RowStatus, Integer> counts(StagedRows rows) {
        Map<RowStatus, Integer> counts = new EnumMap<>(RowStatus.class);
        for (RowStatus status : RowStatus.values()) {
            counts.put(status, 0);
        }
        rows.counts().forEach((kind, count) -> counts.merge(status(kind), count.intValue(), Integer::sum));
        int updated = rows.updated().size();
        counts.merge(RowStatus.CHANGED, updated, Integer::sum);
        counts.merge(RowStatus.DOUBTFUL, -updated, Integer::sum);
        return counts;
    }

    public static RowStatus status(StagedRow row) {
        return row.updates() ? RowStatus.CHANGED : status(row.kind());
    }

    public static RowStatus status(Kind kind) {
        return switch (kind) {
            case NEW -> RowStatus.NEW;
            case SAME -> RowStatus.SAME;
            case TWIN, KNOWN, DOUBTFUL -> RowStatus.DOUBTFUL;
            case REJECTED -> RowStatus.REJECTED;
        };
    }

    private static Receipt receipt(
            @Nullable UUID batch, @Nullable UUID unit, Origin origin, Map<RowStatus, Integer> counts, int written) {
        return new Receipt(batch, unit, origin.lines(), counts, 0, written);
    }
}
