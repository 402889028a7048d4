package id.kopdesk.ui.intake;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Finding;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeImport;
import id.kopdesk.database.Database;
import id.kopdesk.intake.Item;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.region.RegionTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lists of cooperatives. */
public final class CooperativeImportDesk implements ImportDesk {
    private final Texts texts;
    private final Database database;
    private final RegionTree regions;
    private final String area;
    private final Function<CooperativeFile, List<Finding>> rules;
    private final Actor actor;
    private final OfficeClock clock;

    public CooperativeImportDesk(
            Texts texts,
            Database database,
            RegionTree regions,
            String area,
            Function<CooperativeFile, List<Finding>> rules,
            Actor actor,
            OfficeClock clock) {
        this.texts = texts;
        this.database = database;
        this.regions = regions;
        this.area = area;
        this.rules = rules;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public LocalDate today() {
        return clock.today();
    }

    @Override
    public String place(String code) {
        return regions.path(code).stream()
                .skip(1)
                .map(r -> r.titled(texts))
                .reduce((wide, narrow) -> narrow + ", " + wide)
                .orElse("");
    }

    @Override
    public ReadList read(Path file, LocalDate asOf, Progress progress) {
        CooperativeImport imports = new CooperativeImport(regions, area, clock.today(), rules, database);
        CooperativeImport.Staged staged = imports.stage(file, asOf, progress);
        return new ReadList() {
            @Override
            public String fileName() {
                return String.valueOf(file.getFileName());
            }

            @Override
            public List<Item> items() {
                return staged.preview().items();
            }

            @Override
            public Map<RowStatus, Integer> counts() {
                return staged.preview().counts();
            }

            @Override
            public Receipt commit(Progress commitProgress) {
                return imports.commit(actor, staged, commitProgress);
            }

            @Override
            public void annotate(Path target) {
                imports.annotate(staged, target, texts);
            }
        };
    }
}
