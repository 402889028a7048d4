package id.kopdesk.loan;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Ids;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Facts;
import id.kopdesk.database.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Funds of villages by year; one row a village and year, every change of it in the log. */
public final class FundStore {
    private record Stored(UUID id, long version) {}

    private final Database database;

    public FundStore(Database database) {
        this.database = database;
    }

    /** Of these villages, by year. */
    public List<VillageFund> of(List<String> villages) {
        return database.read(handle -> of(handle, villages));
    }

    static List<VillageFund> of(Handle handle, List<String> villages) {
        return villages.stream()
                .flatMap(village -> handle
                        .createQuery("SELECT * FROM village_fund WHERE village_code = ?"
                                + " AND removed_at IS NULL ORDER BY fund_year")
                        .bind(0, village)
                        .map((rs, context) -> new VillageFund(
                                village,
                                rs.getInt("fund_year"),
                                rs.getLong("total"),
                                Facts.whole(rs, "regular"),
                                Facts.whole(rs, "reserved"),
                                rs.getString("source")))
                        .list()
                        .stream())
                .toList();
    }

    /** @throws CodedException KD-604 with what is wrong with the figures, KD-101/102 when the person may not write there */
    public void save(Actor actor, VillageFund fund) {
        database.write(actor, Change.save(), work -> {
            save(work, fund);
            return true;
        });
    }

    public void save(UnitOfWork work, VillageFund fund) {
        work.actor().requireWrite(fund.villageCode());
        List<Finding> wrong = fund.check();
        Refusal.unlessSound(wrong);
        List<Stored> stored = work.handle()
                .createQuery("SELECT id, version FROM village_fund WHERE village_code = ? AND fund_year = ?"
                        + " AND removed_at IS NULL")
                .bind(0, fund.villageCode())
                .bind(1, fund.fundYear())
                .map((rs, context) -> new Stored(rs.getObject("id", UUID.class), rs.getLong("version")))
                .list();
        if (stored.isEmpty()) {
            insert(work, fund);
        } else {
            work.update(LoanTables.FUND, stored.get(0).id(), stored.get(0).version(), values(fund));
        }
    }

    /** For a village and year that surely has no row yet. */
    public void insert(UnitOfWork work, VillageFund fund) {
        work.actor().requireWrite(fund.villageCode());
        work.insert(LoanTables.FUND, Ids.next(), values(fund));
    }

    private static Map<String, @Nullable Object> values(VillageFund fund) {
        return new Facts()
                .with("village_code", fund.villageCode())
                .with("fund_year", (long) fund.fundYear())
                .with("total", fund.total())
                .with("regular", fund.regular())
                .with("reserved", fund.reserved())
                .with("source", fund.source())
                .values();
    }
}
