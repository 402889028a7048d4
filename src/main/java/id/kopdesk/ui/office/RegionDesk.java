package id.kopdesk.ui.office;

import id.kopdesk.base.Actor;
import id.kopdesk.cooperative.Coverage;
import id.kopdesk.database.Database;
import id.kopdesk.region.RegionEdition;
import id.kopdesk.region.RegionPreview;
import id.kopdesk.region.RegionReceipt;
import id.kopdesk.region.RegionStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Takes regulations in and back; called in the background. */
interface RegionDesk {
    /**
     * A regulation's list as a person names it.
     *
     * @param validFrom the day from which it is in force
     */
    record Regulation(Path file, String name, LocalDate validFrom) {}

    List<RegionEdition> editions();

    RegionPreview preview(Regulation regulation);

    RegionReceipt take(Regulation regulation);

    RegionReceipt takeBack(RegionEdition edition, String reason);

    static RegionDesk of(Database database, Actor actor) {
        RegionStore store = new RegionStore(database);
        Coverage coverage = new Coverage(database);
        return new RegionDesk() {
            @Override
            public List<RegionEdition> editions() {
                return store.editions();
            }

            @Override
            public RegionPreview preview(Regulation wanted) {
                return store.previewRegulation(wanted.file(), wanted.name(), wanted.validFrom());
            }

            @Override
            public RegionReceipt take(Regulation wanted) {
                return store.importRegulation(actor, wanted.file(), wanted.name(), wanted.validFrom());
            }

            @Override
            public RegionReceipt takeBack(RegionEdition edition, String reason) {
                return store.takeBack(actor, edition, reason, coverage.villages());
            }
        };
    }
}
