package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.Coverage;
import id.kopdesk.cooperative.Coverage.Serving;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Database;
import id.kopdesk.database.Undo;
import id.kopdesk.intake.Annotation;
import id.kopdesk.intake.Batch;
import id.kopdesk.intake.Commit;
import id.kopdesk.intake.ImportBatches;
import id.kopdesk.intake.ListColumn;
import id.kopdesk.intake.ListFile;
import id.kopdesk.intake.ListTemplate;
import id.kopdesk.intake.MemoryStore;
import id.kopdesk.intake.Preview;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.Staging;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionMatcher;
import id.kopdesk.region.RegionTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An attendance list as offices keep it, taken into one batch: staged, decided upon, committed, taken back as one. */
public final class ParticipantImport {
    /**
     * @param list where the list stands in its file
     * @param preview what would become of each row
     */
    public record Staged(ListFile list, Preview<?> preview) {}

    private final Database database;
    private final RegionTree regions;
    private final RegionMatcher matcher;
    private final LocalDate today;

    /** @param today at the office */
    public ParticipantImport(Database database, RegionTree regions, LocalDate today) {
        this.database = database;
        this.regions = regions;
        this.matcher = new RegionMatcher(regions);
        this.today = today;
    }

    /**
     * Reads a list and judges every row against the batch as it is now. Writes nothing.
     *
     * @throws id.kopdesk.base.CodedException when the file cannot be read or holds no such list
     */
    public Staged stage(Actor actor, UUID batch, Path source, LocalDate asOf, Progress progress) {
        BatchFile file = new Batches(database).find(actor, batch).orElseThrow(() -> Access.gone(batch));
        MemoryStore memory = new MemoryStore(database);
        ListFile list = ListFile.read(source, ImportColumns.shape(file.days()), memory::columns, progress);
        Map<String, List<Serving>> serving = new HashMap<>();
        Coverage coverage = new Coverage(database);
        for (String regency : file.batch().value().regencies()) {
            serving.putAll(coverage.in(actor, regency, file.batch().value().lastOn()));
        }
        ImportProfileOfBatch profile = new ImportProfileOfBatch(file, regions, serving);
        ImportReader reader = new ImportReader(
                matcher,
                file.batch().value(),
                file.days().stream().map(Part::value).toList(),
                today);
        Preview<ImportRow> preview = Staging.stage(
                profile, list.origin(asOf), memory.places(profile.id()), list.rows(), reader::read, progress);
        return new Staged(list, preview);
    }

    /** Saves what is ready: all of it, or nothing, as when the quota would be exceeded. */
    public Receipt commit(Actor actor, Staged staged, Progress progress) {
        return new Commit(database).run(actor, staged.preview(), progress);
    }

    /** The person's own file again, with status and reason beside each row. */
    public void annotate(Staged staged, Path target, Texts texts) {
        Annotation.write(staged.list(), staged.preview().items(), target, texts);
    }

    public static boolean isOurs(Batch batch) {
        return batch.profile().equals(ImportProfileOfBatch.ID);
    }

    /** @return how many rows of the database were set back */
    public int revert(Actor actor, Undo undo, Batch batch, String reason) {
        return new ImportBatches(database).revert(actor, undo, batch, reason);
    }

    /** The empty list to be filled in, with the villages of the batch's kab/kota to look up. */
    public void template(Actor actor, UUID batch, Path target, Texts texts) {
        BatchFile file = new Batches(database).find(actor, batch).orElseThrow(() -> Access.gone(batch));
        List<ListColumn> columns = new ArrayList<>();
        for (ListColumn column : ImportColumns.shape(file.days()).columns()) {
            columns.add(
                    column.id().startsWith(ImportColumns.MARK)
                            ? ListColumn.of(column.id(), column.synonyms().get(0))
                            : column);
        }
        List<List<String>> villages = new ArrayList<>();
        villages.add(List.of("KABUPATEN/KOTA", "KECAMATAN", "DESA/KELURAHAN"));
        for (String regency : file.batch().value().regencies()) {
            for (Region village : regions.villagesOf(regency)) {
                villages.add(regions.path(village.code()).stream()
                        .skip(1)
                        .map(Region::name)
                        .toList());
            }
        }
        Map<String, List<String>> choices = new HashMap<>(Map.of("sex", List.of("L", "P")));
        columns.stream()
                .map(ListColumn::id)
                .filter(id -> id.startsWith(ImportColumns.MARK))
                .forEach(id -> choices.put(id, List.of("V", "I", "-")));
        ListTemplate.write(
                target,
                texts.get("training.import.template.data"),
                columns,
                column -> texts.get(
                        column.id().startsWith(ImportColumns.MARK)
                                ? "training.import.template.mark"
                                : "training.import.template.text"),
                choices,
                texts.get("training.import.template.help"),
                List.of(
                        texts.get("training.import.template.name"),
                        texts.get("training.import.template.place"),
                        texts.get("training.import.template.mark")),
                new ListTemplate.LookUp(texts.get("training.import.template.villages"), villages));
    }
}
