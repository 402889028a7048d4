package id.kopdesk.member;

import id.kopdesk.base.Json;
import id.kopdesk.base.Texts;
import id.kopdesk.intake.BulkCommit;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.intake.StagedRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A staged member list told in one piece: as JSON of the shape of {@code impor koperasi}, or as lines for a person. */
public final class MemberImportSummary {
    private final StagedMembers staged;
    private final Texts texts;
    private final Map<RowStatus, Integer> counts;

    public MemberImportSummary(StagedMembers staged, Texts texts) {
        this.staged = staged;
        this.texts = texts;
        counts = BulkCommit.counts(staged.rows());
    }

    /** Whether a file could not be read, or a row waits for a person or cannot be imported. */
    public boolean open() {
        return of(RowStatus.DOUBTFUL) + of(RowStatus.REJECTED) > 0
                || staged.files().stream().anyMatch(file -> file.problem() != null);
    }

    /** Written line by line: a list of a million rows never stands in memory as one text. */
    public void json(Consumer<String> out) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("rows", staged.rows().size());
        counts.forEach((status, count) -> head.put(status.name().toLowerCase(Locale.ROOT), count));
        String opened = Json.write(head);
        out.accept(opened.substring(0, opened.length() - 1) + ",\"items\":[");
        String[] pending = {null};
        staged.rows()
                .each(page -> page.forEach(row -> {
                    if (pending[0] != null) {
                        out.accept(pending[0] + ",");
                    }
                    pending[0] = Json.write(item(row));
                }));
        if (pending[0] != null) {
            out.accept(pending[0]);
        }
        out.accept("]}");
    }

    private Map<String, @Nullable Object> item(StagedRow row) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("file", String.valueOf(staged.files().get(row.file()).file().getFileName()));
        one.put("row", row.row());
        one.put("status", BulkCommit.status(row).name().toLowerCase(Locale.ROOT));
        one.put("name", row.name());
        one.put("village", staged.row(row).map(MemberRow::villageCode).orElse(null));
        one.put("candidates", List.of());
        one.put("reasons", reasons(row));
        return one;
    }

    private List<String> reasons(StagedRow row) {
        return row.reasons().stream()
                .map(reason -> reason.sentence(texts))
                .distinct()
                .toList();
    }

    /** @param receipt what was saved; empty for a mere preview */
    public void lines(Optional<Receipt> receipt, Consumer<String> out) {
        for (MemberImportFile file : staged.files()) {
            var problem = file.problem();
            String name = String.valueOf(file.file().getFileName());
            if (problem != null) {
                out.accept(texts.get("member.import.summary.problem", name, problem.sentence(texts)));
            } else {
                String home = file.cooperativeName();
                out.accept(texts.get(
                        "member.import.summary.file",
                        name,
                        home.isEmpty() ? texts.get("member.import.summary.unknown") : home));
                if (!file.unknown().isEmpty()) {
                    out.accept(texts.get("member.import.summary.columns", String.join(", ", file.unknown())));
                }
            }
        }
        out.accept(texts.get(
                "member.import.summary.counts",
                staged.rows().size(),
                of(RowStatus.NEW),
                of(RowStatus.CHANGED),
                of(RowStatus.SAME),
                of(RowStatus.DOUBTFUL),
                of(RowStatus.REJECTED)));
        staged.rows()
                .each(page -> page.forEach(row -> {
                    RowStatus status = BulkCommit.status(row);
                    if (status == RowStatus.DOUBTFUL || status == RowStatus.REJECTED) {
                        out.accept(texts.get(
                                "member.import.summary.row",
                                Integer.toString(row.row()),
                                texts.get("intake.status." + status.name()),
                                row.name(),
                                reasons(row).stream().collect(Collectors.joining(" "))));
                    }
                }));
        long left = staged.rows().open(StagedRow.Kind.KNOWN);
        if (left > 0) {
            out.accept(texts.get("member.import.summary.known", left));
        }
        out.accept(receipt.map(
                        saved -> texts.get("member.import.summary.saved", saved.written(), saved.of(RowStatus.CHANGED)))
                .orElseGet(() -> texts.get("member.import.summary.preview")));
    }

    private int of(RowStatus status) {
        return Optional.ofNullable(counts.get(status)).orElse(0);
    }
}
