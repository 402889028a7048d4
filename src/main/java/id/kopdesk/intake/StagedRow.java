package id.kopdesk.intake;

import id.kopdesk.base.Finding;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a long import while it waits for a person and the commit.
 *
 * @param no its place among all rows of all files, from 1
 * @param file which file, from 0
 * @param row the file's own row number
 * @param owner what the row belongs to, such as a cooperative; null where not known
 * @param payload the row understood, as the feature writes it; null where it cannot be imported
 * @param keys what makes two rows the same; at most three, empty ones count for nothing
 * @param known the record that it seems to be
 */
public record StagedRow(
        long no,
        int file,
        int row,
        boolean hidden,
        Kind kind,
        String name,
        @Nullable UUID owner,
        @Nullable String payload,
        List<Finding> reasons,
        List<String> keys,
        @Nullable UUID known,
        Choice choice) {
    public enum Kind {
        NEW,
        /** We have it just so. */
        SAME,
        /** The file has it more than once. */
        TWIN,
        /** The book seems to have it. */
        KNOWN,
        /** A person must say something first. */
        DOUBTFUL,
        REJECTED
    }

    /** What a person said. */
    public enum Choice {
        NONE,
        /** Imported all the same. */
        TAKE,
        /** What differs is taken over into the record that we have. */
        UPDATE,
        SKIP
    }

    public StagedRow {
        reasons = List.copyOf(reasons);
        keys = List.copyOf(keys);
    }

    /** Whether a commit would save this row as things stand. */
    public boolean ready() {
        if (payload == null || owner == null || choice == Choice.SKIP || kind == Kind.REJECTED || kind == Kind.SAME) {
            return false;
        }
        return choice == Choice.TAKE || updates() || (kind == Kind.NEW && !hidden);
    }

    /** Whether a commit would change the record that the row is. */
    public boolean updates() {
        return choice == Choice.UPDATE && kind == Kind.KNOWN && known != null && payload != null;
    }

    public StagedRow judged(Kind now, @Nullable UUID record, List<Finding> why) {
        return new StagedRow(no, file, row, hidden, now, name, owner, payload, why, keys, record, choice);
    }

    /** The same with the row understood anew. */
    public StagedRow holding(String now) {
        return new StagedRow(no, file, row, hidden, kind, name, owner, now, reasons, keys, known, choice);
    }

    public StagedRow chosen(Choice now) {
        return new StagedRow(no, file, row, hidden, kind, name, owner, payload, reasons, keys, known, now);
    }
}
