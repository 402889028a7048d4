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

    /** The regions are read again: another area, or a later regulation, may be why. */
    OpenOffice with(Office changed) {
        return new OpenOffice(database, changed, tree(database, changed));
    }

    /** With the province around a kab/kota, for a place is named up to its province. */
    private static RegionTree tree(Database database, Office office) {
        return new RegionStore(database).tree(office.areaCode().substring(0, 2));
    }
}
