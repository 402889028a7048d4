package id.kopdesk.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Undo;
import id.kopdesk.intake.Annotation;
import id.kopdesk.intake.Batch;
import id.kopdesk.intake.Commit;
import id.kopdesk.intake.ImportBatches;
import id.kopdesk.intake.ListColumn;
import id.kopdesk.intake.ListFile;
import id.kopdesk.intake.Memory;
import id.kopdesk.intake.MemoryStore;
import id.kopdesk.intake.Preview;
import id.kopdesk.intake.Receipt;
import id.kopdesk.region.RegionMatcher;
import id.kopdesk.region.RegionTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lists of cooperatives: the office's own template, SIMKOPDES's list, or any list whose headings are known. Staged,
 * shown, decided upon, committed as one batch, and taken back as one.
 */
public final class CooperativeImport {
    private final RegionTree regions;
    private final RegionMatcher matcher;
    private final String area;
    private final LocalDate today;
    private final Function<CooperativeFile, List<Finding>> rules;
    private final @Nullable Database database;

    /**
     * @param list where the list stands in its file
     * @param preview what would become of each row
     */
    public record Staged(ListFile list, Preview<?> preview) {}

    /**
     * @param regions of the office's province at least
     * @param area code of the office's own area
     * @param today at the office
     * @param database null where there is no office yet: then rows can be looked at but not saved
     */
    public CooperativeImport(
            RegionTree regions,
            String area,
            LocalDate today,
            Function<CooperativeFile, List<Finding>> rules,
            @Nullable Database database) {
        this.regions = regions;
        this.matcher = new RegionMatcher(regions);
        this.area = area;
        this.today = today;
        this.rules = rules;
        this.database = database;
    }

    /**
     * Reads a list and judges every row. Writes nothing.
     *
     * @param asOf "data per tanggal": from when facts without a date are known
     * @throws id.kopdesk.base.CodedException when the file cannot be read or holds no such list
     * @throws Progress.Cancelled when the person asked to stop
     */
    public Staged stage(Path file, LocalDate asOf, Progress progress) {
        return stage(file, asOf, Map.of(), progress);
    }

    /**
     * As {@link #stage(Path, LocalDate, Progress)}, with columns that a person chose by hand.
     *
     * @param chosen column id by heading; an empty id leaves the heading out. Remembered with the import.
     */
    public Staged stage(Path file, LocalDate asOf, Map<String, String> chosen, Progress progress) {
        Database open = database;
        MemoryStore memory = open == null ? null : new MemoryStore(open);
        ListFile list = ListFile.read(
                file,
                CooperativeImportColumns.shape(asOf),
                source -> {
                    Map<String, String> taught = new HashMap<>(memory == null ? Map.of() : memory.columns(source));
                    taught.putAll(chosen);
                    return taught;
                },
                progress);
        String profile = CooperativeImportColumns.profile(list.columns());
        Map<UUID, CooperativeFile> files =
                open == null ? Map.of() : open.read(handle -> CooperativeImportFiles.read(handle, area));
        CooperativeStore store = open == null ? null : new CooperativeStore(open, rules);
        CooperativeImportProfile judge = new CooperativeImportProfile(
                profile,
                regions,
                area,
                new CooperativeImportIndex(
                        files.values().stream().map(CooperativeImportKnown::of).toList()),
                new CooperativeImportOffice(regions, asOf, rules, files, store));
        Preview<CooperativeImportRow> preview = new CooperativeImportStaging(matcher, area, today)
                .stage(
                        judge,
                        list.origin(asOf),
                        memory == null ? Memory.NONE : memory.places(profile),
                        list.rows(),
                        progress);
        return new Staged(list, preview);
    }

    /** The columns that a heading can be taken for. */
    public static List<ListColumn> columns(LocalDate asOf) {
        return CooperativeImportColumns.all(asOf);
    }

    /**
     * Saves what is ready: all of it, or nothing.
     *
     * @throws IllegalStateException when there is no office yet
     * @throws id.kopdesk.base.CodedException when a cooperative was changed since staging; nothing is saved then
     */
    public Receipt commit(Actor actor, Staged staged, Progress progress) {
        return new Commit(office()).run(actor, staged.preview(), progress);
    }

    /** The person's own file again, with status and reason beside each row. */
    public void annotate(Staged staged, Path target, Texts texts) {
        Annotation.write(staged.list(), staged.preview().items(), target, texts);
    }

    /**
     * Takes an import back as a whole, and computes anew what the lists show of the cooperatives that it had changed.
     *
     * @return how many rows of the database were set back
     * @throws id.kopdesk.base.CodedException when one was changed since, or this person may not write there; nothing is set back
     *     then
     */
    public int revert(Actor actor, Undo undo, Batch batch, String reason) {
        Database open = office();
        CooperativeHistory.villages(open, batch.unit()).forEach(actor::requireWrite);
        int rows = new ImportBatches(open).revert(actor, undo, batch, reason);
        CooperativeStore store = new CooperativeStore(open, rules);
        open.write(actor, Change.batch(Change.Kind.UNDO, reason), work -> {
            List<UUID> touched = work.handle()
                    .createQuery("SELECT DISTINCT v.subject_id FROM change_value v JOIN change_entry e"
                            + " ON e.entry_no = v.entry_no WHERE e.unit_of_work = ? AND v.before_values IS NOT NULL")
                    .bind(0, batch.unit())
                    .mapTo(UUID.class)
                    .list();
            for (UUID id : touched) {
                store.find(work.handle(), id).ifPresent(file -> store.save(work, file, Optional.of(file)));
            }
            return touched.size();
        });
        return rows;
    }

    private Database office() {
        Database open = database;
        if (open == null) {
            throw new IllegalStateException("no office to save into");
        }
        return open;
    }
}
