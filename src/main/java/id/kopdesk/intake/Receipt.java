package id.kopdesk.intake;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a commit did with every row of the file.
 *
 * @param batch null where nothing was to be written
 * @param unit the unit of work; it can be taken back
 * @param data data rows by what they were, hidden rows that somebody asked for among them
 * @param leftHidden hidden data rows that were not imported
 * @param written rows that were saved: new ones, and changed ones
 */
public record Receipt(
        @Nullable UUID batch,
        @Nullable UUID unit,
        Lines lines,
        Map<RowStatus, Integer> data,
        int leftHidden,
        int written) {
    public Receipt {
        data = Map.copyOf(data);
    }

    public int of(RowStatus status) {
        return Optional.ofNullable(data.get(status)).orElse(0);
    }

    /** Every row of the file, each counted under exactly one kind. */
    public int rows() {
        int listed = data.values().stream().mapToInt(Integer::intValue).sum();
        return lines.titles() + lines.headings() + lines.blanks() + lines.totals() + leftHidden + listed;
    }
}
