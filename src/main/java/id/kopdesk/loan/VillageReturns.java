package id.kopdesk.loan;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Ids;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Facts;
import id.kopdesk.database.UnitOfWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Village returns in the database, one row a cooperative and book year. */
public final class VillageReturns {
    private final Database database;

    public VillageReturns(Database database) {
        this.database = database;
    }

    /** By book year. */
    public List<VillageReturn> of(UUID cooperative) {
        return database.read(handle -> stored(handle, cooperative)).stream()
                .map(Part::value)
                .toList();
    }

    /** @throws id.kopdesk.base.CodedException KD-604 with what is wrong, KD-101/102 when the person may not write there */
    public void save(Actor actor, VillageReturn wanted, LocalDate today) {
        Refusal.unlessSound(wanted.check(today));
        database.write(actor, Change.save(), work -> {
            save(work, wanted);
            return true;
        });
    }

    public void save(UnitOfWork work, VillageReturn wanted) {
        work.actor().requireWrite(wanted.villageCode());
        Optional<Part<VillageReturn>> own = stored(work.handle(), wanted.cooperativeId()).stream()
                .filter(part -> part.value().bookYear() == wanted.bookYear())
                .findFirst();
        if (own.isEmpty()) {
            work.insert(LoanTables.RETURN, Ids.next(), values(wanted));
        } else {
            work.update(LoanTables.RETURN, own.get().id(), own.get().version(), values(wanted));
        }
    }

    private static List<Part<VillageReturn>> stored(Handle handle, UUID cooperative) {
        return handle.createQuery(
                        "SELECT * FROM village_return WHERE cooperative_id = ? AND removed_at IS NULL ORDER BY book_year")
                .bind(0, cooperative)
                .map((rs, context) -> new Part<>(
                        Facts.id(rs),
                        rs.getLong("version"),
                        new VillageReturn(
                                cooperative,
                                rs.getString("village_code"),
                                rs.getInt("book_year"),
                                rs.getLong("surplus"),
                                Objects.requireNonNull(Facts.decimal(rs, "share")),
                                Facts.date(rs, "paid_on"),
                                rs.getLong("paid"))))
                .list();
    }

    private static Map<String, @Nullable Object> values(VillageReturn r) {
        return new Facts()
                .with("cooperative_id", r.cooperativeId())
                .with("village_code", r.villageCode())
                .with("book_year", (long) r.bookYear())
                .with("surplus", r.surplus())
                .with("share", r.share())
                .with("paid_on", r.paidOn())
                .with("paid", r.paid())
                .values();
    }
}
