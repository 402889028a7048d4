package id.kopdesk.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.History;
import id.kopdesk.database.Undo;
import id.kopdesk.document.AttachmentTable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What was done to a cooperative and its rows, and the way to take it back. */
public final class CooperativeHistory {
    private final Database database;
    private final CooperativeStore store;
    private final History history =
            new History(Stream.concat(CooperativeTables.all().stream(), Stream.of(AttachmentTable.ATTACHMENT))
                    .toList());

    public CooperativeHistory(Database database, CooperativeStore store) {
        this.database = database;
        this.store = store;
    }

    /** Newest first. */
    public List<History.Step> of(UUID cooperative, int most) {
        return database.read(handle -> history.ofSubject(handle, cooperative, most));
    }

    /**
     * Takes a whole unit of work back and computes anew what is derived.
     *
     * @throws id.kopdesk.base.CodedException when something in it was changed since, or this person may not write there;
     *     nothing is taken back then
     */
    public void takeBack(Actor actor, UUID unit, UUID cooperative, String reason) {
        takeBack(actor, unit, List.of(cooperative), reason);
    }

    void takeBack(Actor actor, UUID unit, List<UUID> cooperatives, String reason) {
        villages(database, unit).forEach(actor::requireWrite);
        new Undo(database, history).takeBack(actor, unit, reason);
        database.write(actor, Change.save(), work -> {
            cooperatives.forEach(id -> {
                Optional<CooperativeFile> now = store.find(work.handle(), id);
                now.ifPresent(file -> store.save(work, file, now));
            });
            return true;
        });
    }

    /** Villages of every cooperative in the unit of work, whichever of them the caller names. */
    static List<String> villages(Database database, UUID unit) {
        return database.read(handle -> handle.createQuery("SELECT DISTINCT c.village_code FROM change_entry e"
                        + " JOIN change_value v ON v.entry_no = e.entry_no"
                        + " JOIN cooperative c ON c.id = v.subject_id WHERE e.unit_of_work = ?")
                .bind(0, unit)
                .mapTo(String.class)
                .list());
    }
}
