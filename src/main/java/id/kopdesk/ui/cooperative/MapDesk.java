package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.oversight.Measure;
import id.kopdesk.cooperative.oversight.Shares;
import id.kopdesk.cooperative.oversight.Shares.Share;
import id.kopdesk.database.Database;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.oversight.OversightBook;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the map is drawn from. */
final class MapDesk {
    private final Shares shares;
    private final OversightBook book;
    private final RegionTree regions;
    private final String area;
    private final Actor actor;
    private final OfficeClock clock;
    private final Path folder;

    MapDesk(Database database, RegionTree regions, String area, Actor actor, OfficeClock clock, Path folder) {
        shares = new Shares(database);
        book = new OversightBook(database, actor, regions, clock);
        this.regions = regions;
        this.area = area;
        this.actor = actor;
        this.clock = clock;
        this.folder = folder;
    }

    /** Kab/kota of a province, kecamatan of a kab/kota. */
    List<Region> tiles() {
        return regions.children(area);
    }

    boolean province() {
        return !area.contains(".");
    }

    Map<String, Share> shares(Measure measure) {
        return shares.by(actor, measure, !province(), area, clock.today());
    }

    /** Kecamatan of one kab/kota. */
    Map<String, Share> inside(Measure measure, String regency) {
        return shares.by(actor, measure, true, regency, clock.today());
    }

    List<Region> children(String code) {
        return regions.children(code);
    }

    Optional<Boundaries> boundaries() {
        return Boundaries.in(folder);
    }

    Boundaries keep(Path chosen) {
        return Boundaries.keep(chosen, folder);
    }

    void write(Path target, Progress progress) {
        book.write(target, progress);
    }

    String fileName() {
        return "pengawasan-" + clock.today() + ".xlsx";
    }
}
