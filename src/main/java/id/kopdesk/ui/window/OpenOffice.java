package id.kopdesk.ui.window;

import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.RegionStore;
import id.kopdesk.region.RegionTree;

/** An office's open data with what every screen of it needs in memory. */
record OpenOffice(Database database, Office office, RegionTree regions) {
    static OpenOffice read(Database database) {
        try {
            Office office = new OfficeStore(database).load();
            return new OpenOffice(database, office, tree(database, office));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    OpenOffice with(Office changed) {
        boolean moved = !changed.areaCode().equals(office.areaCode());
        return new OpenOffice(database, changed, moved ? tree(database, changed) : regions);
    }

    /** With the province around a kab/kota, for a place is named up to its province. */
    private static RegionTree tree(Database database, Office office) {
        return new RegionStore(database).tree(office.areaCode().substring(0, 2));
    }
}
