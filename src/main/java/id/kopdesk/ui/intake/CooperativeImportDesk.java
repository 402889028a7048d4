package id.kopdesk.ui.intake;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Finding;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeImport;
import id.kopdesk.cooperative.CooperativeImportSummary;
import id.kopdesk.cooperative.CooperativeTables;
import id.kopdesk.cooperative.CooperativeTemplate;
import id.kopdesk.database.Database;
import id.kopdesk.database.History;
import id.kopdesk.database.Table;
import id.kopdesk.database.Undo;
import id.kopdesk.intake.Batch;
import id.kopdesk.intake.ImportBatches;
import id.kopdesk.intake.ListColumn;
import id.kopdesk.intake.ListFile;
import id.kopdesk.intake.Receipt;
import id.kopdesk.member.MemberTables;
import id.kopdesk.region.RegionTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lists of cooperatives. */
public final class CooperativeImportDesk implements ImportDesk {
    private static final int MOST = 500;

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
    public ZoneId zone() {
        return clock.zone();
    }

    @Override
    public List<Batch> earlier() {
        // Other rooms' imports are taken back in those rooms, with their tables.
        return new ImportBatches(database)
                .list(MOST).stream()
                        .filter(b -> b.profile().startsWith("list-"))
                        .toList();
    }

    @Override
    public int takeBack(Batch batch, String reason) {
        return imports().revert(actor, new Undo(database, new History(tables())), batch, reason);
    }

    @Override
    public void template(Path target) {
        CooperativeTemplate.write(target, regions, area, clock.today(), texts);
    }

    private CooperativeImport imports() {
        return new CooperativeImport(regions, area, clock.today(), rules, database);
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
    public String field(String name) {
        int dot = name.indexOf('.');
        Optional<String> heading = CooperativeImport.columns(clock.today()).stream()
                .filter(column ->
                        dot > 0 && (column.id().equals(name) || column.id().equals(name + ".name")))
                .map(ListColumn::heading)
                .findFirst();
        if (heading.isPresent() && !name.startsWith("milestone.")) {
            return heading.get().charAt(0) + heading.get().substring(1).toLowerCase(Locale.ROOT);
        }
        if (dot > 0) {
            String key = "report.milestone." + name.substring(dot + 1);
            return texts.has(key) ? texts.get(key) : texts.get("ui.intake.meeting", name.substring(dot + 1));
        }
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("_")) {
            camel.append(camel.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        String key = "ui.cooperative.field." + camel;
        return texts.has(key) ? texts.get(key) : name;
    }

    private static List<Table> tables() {
        List<Table> tables = new ArrayList<>(CooperativeTables.all());
        // The list of imports shows those of members too, and takes them back.
        tables.addAll(MemberTables.all());
        tables.add(ImportBatches.TABLE);
        return tables;
    }

    @Override
    public ReadList read(Path file, LocalDate asOf, Progress progress) {
        return read(file, asOf, Map.of(), progress);
    }

    @Override
    public Columns guess(Path file, LocalDate asOf, Progress progress) {
        return new Columns(ListFile.guess(file, progress), CooperativeImport.columns(asOf));
    }

    @Override
    public ReadList read(Path file, LocalDate asOf, Map<String, String> chosen, Progress progress) {
        CooperativeImport imports = imports();
        CooperativeImport.Staged staged = imports.stage(file, asOf, chosen, progress);
        return new PreviewList(this, file, staged.preview()) {
            @Override
            public Columns columns() {
                return new Columns(staged.list().headings(), CooperativeImport.columns(asOf));
            }

            @Override
            public ReadList again(Map<String, String> more, Progress againProgress) {
                Map<String, String> all = new HashMap<>(chosen);
                all.putAll(more);
                return read(file, asOf, all, againProgress);
            }

            @Override
            public List<String> notes() {
                return CooperativeImportSummary.notes(staged, texts);
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
