package id.kopdesk.office;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionStore;
import java.util.Optional;

/** Fills a database that was just made: all regions, then the office's own record. */
public final class OfficeStart {
    private OfficeStart() {}

    /** @throws CodedException when the office's area is no province or kab/kota of the shipped list */
    public static void fill(Database database, Actor actor, Office office) {
        RegionStore regions = new RegionStore(database);
        regions.loadShipped(actor);
        Optional<Region> area = regions.find(office.areaCode());
        if (area.isEmpty() || area.get().level().depth() > 2) {
            throw new CodedException("KD-401", "office.area.unknown", office.areaCode());
        }
        OfficeStore store = new OfficeStore(database);
        database.write(actor, Change.foundation("-"), work -> {
            store.save(work, office);
            return true;
        });
    }
}
