package id.kopdesk.cooperative;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.intake.ImportProfile;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.intake.Verdict;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks rows by the cooperative's own rules, and saves them into the office's data. */
final class CooperativeImportOffice implements CooperativeImportWriter {
    private final RegionTree tree;
    private final LocalDate asOf;
    private final CooperativeImportApply apply;
    private final Function<CooperativeFile, List<Finding>> rules;
    private final Map<UUID, CooperativeFile> staged;
    private final @Nullable CooperativeStore store;

    /**
     * @param staged the files as they were read for staging
     * @param store null where there is no office yet and nothing can be saved
     */
    CooperativeImportOffice(
            RegionTree tree,
            LocalDate asOf,
            Function<CooperativeFile, List<Finding>> rules,
            Map<UUID, CooperativeFile> staged,
            @Nullable CooperativeStore store) {
        this.tree = tree;
        this.asOf = asOf;
        this.apply = new CooperativeImportApply(asOf);
        this.rules = rules;
        this.staged = staged;
        this.store = store;
    }

    @Override
    public Verdict checked(CooperativeImportRow row, String village, @Nullable UUID existing, Verdict verdict) {
        CooperativeFile before = existing == null ? bare(row, village) : Objects.requireNonNull(staged.get(existing));
        List<Finding> old = rules.apply(before);
        List<Finding> findings = new ArrayList<>(rules.apply(apply.to(before, row, Set.of())));
        findings.removeAll(old);
        boolean wrong = findings.stream().anyMatch(one -> one.severity() == Finding.Severity.ERROR);
        findings.addAll(verdict.reasons());
        return new Verdict(
                wrong ? RowStatus.REJECTED : verdict.status(),
                verdict.existing(),
                verdict.place(),
                verdict.changes(),
                verdict.choices(),
                findings);
    }

    @Override
    public void write(UnitOfWork work, List<ImportProfile.Ready<CooperativeImportRow>> rows) {
        CooperativeStore open = Objects.requireNonNull(store);
        List<CooperativeFile> fresh = new ArrayList<>();
        for (ImportProfile.Ready<CooperativeImportRow> row : rows) {
            UUID existing = row.existing();
            if (existing == null) {
                String village = row.candidate().place().taken().orElseThrow();
                fresh.add(apply.to(bare(row.candidate(), village), row.candidate(), row.kept()));
            } else {
                CooperativeFile now = unchanged(work, open, existing);
                open.save(work, apply.to(now, row.candidate(), row.kept()), Optional.of(now));
            }
        }
        if (!fresh.isEmpty()) {
            open.insertAll(work, fresh);
        }
    }

    /** @throws CodedException when somebody saved the cooperative since the preview was made */
    private CooperativeFile unchanged(UnitOfWork work, CooperativeStore open, UUID id) {
        CooperativeFile seen = Objects.requireNonNull(staged.get(id));
        return open.find(work.handle(), id)
                .filter(now -> CooperativeImportKnown.of(now).equals(CooperativeImportKnown.of(seen)))
                .orElseThrow(() -> new CodedException(
                        "KD-720", "cooperative.import.stale", seen.cooperative().name()));
    }

    /** A new cooperative of which only the name, the kind and the village are known. */
    private CooperativeFile bare(CooperativeImportRow row, String village) {
        Region seat = tree.find(village).orElseThrow();
        boolean urban = seat.type() == Region.Type.URBAN_WARD;
        CooperativeKind kind = CooperativeImportProfile.other(row)
                ? CooperativeKind.OTHER
                : urban ? CooperativeKind.URBAN_WARD : CooperativeKind.VILLAGE;
        String name = row.name().isEmpty()
                ? "Koperasi " + (urban ? "Kelurahan" : "Desa") + " Merah Putih " + seat.name()
                : row.name();
        return CooperativeFile.fresh(Cooperative.named(name, kind, village), asOf);
    }
}
