package id.kopdesk.region;

import id.kopdesk.base.CodedException;
import id.kopdesk.database.UnitOfWork;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Takes the newest regulation back: its codes go, those that it ended or renamed return as they were. */
record RegionTakeBack(RegionEdition edition, String reason, Set<String> inUse) {

    /** @throws CodedException KD-313 when records already lie in a code that would go */
    RegionReceipt run(UnitOfWork unit) {
        Handle handle = unit.handle();
        RegionEdition newest = RegionEditions.all(handle).stream()
                .filter(RegionEdition::stands)
                .findFirst()
                .orElseThrow();
        if (newest.no() != edition.no() || newest.no() == 1) {
            throw new CodedException(
                    "KD-312", "region.back.newest", newest.receipt().regulation());
        }
        List<String> lost = handle.createQuery("SELECT code FROM region WHERE since_edition = ? AND region_no NOT IN"
                        + " (SELECT region_no FROM region_past WHERE until_edition = ?) ORDER BY region_no")
                .bind(0, edition.no())
                .bind(1, edition.no())
                .mapTo(String.class)
                .filter(inUse::contains)
                .list();
        if (!lost.isEmpty()) {
            throw new CodedException("KD-313", "region.back.used", lost.get(0), Integer.toString(lost.size()));
        }
        // The list of regions holds no facts of the office: what was in force is told by the editions.
        run(handle, "DELETE FROM region WHERE since_edition = ?");
        run(
                handle,
                "INSERT INTO region (region_no, code, name, type, since_edition)"
                        + " SELECT region_no, code, name, type, since_edition FROM region_past WHERE until_edition = ?");
        run(handle, "DELETE FROM region_past WHERE until_edition = ?");
        unit.remove(RegionEditions.TABLE, edition.id(), edition.version(), reason);
        return edition.receipt();
    }

    private void run(Handle handle, String sql) {
        handle.createUpdate(sql).bind(0, edition.no()).execute();
    }
}
