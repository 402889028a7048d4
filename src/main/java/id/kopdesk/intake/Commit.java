package id.kopdesk.intake;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Ids;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Saves what a preview has ready: all of it, or nothing. */
public final class Commit {
    private static final int STEP = 256;

    private final Database database;

    public Commit(Database database) {
        this.database = database;
    }

    /**
     * @return what became of every row; without a batch where no row was to be written
     * @throws Progress.Cancelled when the person asked to stop; nothing is kept
     * @throws id.kopdesk.database.ConflictException when a record was saved by somebody since staging; nothing is kept
     * @throws id.kopdesk.base.CodedException when this person may not write there; nothing is kept
     */
    public <T> Receipt run(Actor actor, Preview<T> preview, Progress progress) {
        List<Item> items = preview.items();
        int ready = (int) items.stream().filter(Item::ready).count();
        if (ready == 0) {
            return receipt(preview, null, null, 0);
        }
        Change change = Change.batch(Change.Kind.IMPORT, preview.origin().fileName());
        return database.write(actor, change, work -> {
            write(work, preview, items, ready, progress);
            Receipt receipt = receipt(preview, Ids.next(), work.id(), ready);
            ImportBatches.insert(work, preview.profile().id(), preview.origin(), receipt);
            MemoryStore.remember(work, preview);
            progress.check();
            return receipt;
        });
    }

    private static <T> void write(UnitOfWork work, Preview<T> preview, List<Item> items, int ready, Progress progress) {
        List<ImportProfile.Ready<T>> rows = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Slot<T> slot = preview.slots().get(i);
            T candidate = slot.resolved();
            if (item.ready() && candidate != null) {
                String place = item.place();
                if (place != null) {
                    work.actor().requireWrite(place);
                }
                rows.add(new ImportProfile.Ready<>(
                        candidate, slot.verdict().existing(), item.decision().kept()));
            }
            if (rows.size() == STEP || (i == items.size() - 1 && !rows.isEmpty())) {
                progress.check();
                progress.at("intake.progress.save", done, ready);
                preview.profile().write(work, rows);
                done += rows.size();
                rows.clear();
            }
        }
    }

    private static <T> Receipt receipt(Preview<T> preview, @Nullable UUID batch, @Nullable UUID unit, int written) {
        int hidden = (int) preview.items().stream().filter(Preview::leftHidden).count();
        return new Receipt(batch, unit, preview.origin().lines(), preview.counts(), hidden, written);
    }
}
