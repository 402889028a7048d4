package id.kopdesk.ui.intake;

import id.kopdesk.base.Progress;
import id.kopdesk.intake.Batch;
import id.kopdesk.intake.Decision;
import id.kopdesk.intake.Item;
import id.kopdesk.intake.ListColumn;
import id.kopdesk.intake.ListHeading;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.RowStatus;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Reads and commits a list; all but {@link #today} is called in the background. */
public interface ImportDesk {
    /**
     * The headings of a file, and what they can be.
     *
     * @param known the columns of this kind of list
     */
    record Columns(List<ListHeading> headings, List<ListColumn> known) {
        public static final Columns NONE = new Columns(List.of(), List.of());

        public boolean canChange() {
            return !headings.isEmpty();
        }
    }

    /** A list that was read and judged; nothing of it is saved yet. */
    interface ReadList {
        String fileName();

        List<Item> items();

        Map<RowStatus, Integer> counts();

        /** Takes a person's decision on one row; other rows may change with it. */
        void decide(int row, Decision decision);

        /** What each heading is taken for; empty where that cannot be changed. */
        default Columns columns() {
            return Columns.NONE;
        }

        /** The same file read anew. @param chosen column id by heading, empty to leave the heading out */
        default ReadList again(Map<String, String> chosen, Progress progress) {
            return this;
        }

        /** What stands in the file beside its data rows, in sentences: hidden rows, totals, unknown headings. */
        default List<String> notes() {
            return List.of();
        }

        /** Takes a saved import back. @return how many rows were set back */
        int revert(Receipt receipt, String reason);

        /** Saves every row that is ready, or nothing. */
        Receipt commit(Progress progress);

        /** The person's own file again, with status and reason beside each row. */
        void annotate(Path target);
    }

    LocalDate today();

    ZoneId zone();

    /** The imports that were done, the newest first. */
    List<Batch> earlier();

    /**
     * Takes a saved import back. @return how many rows were set back
     *
     * @throws id.kopdesk.base.CodedException when a record was changed since, or this person may not write there
     */
    int takeBack(Batch batch, String reason);

    /** The office's own empty list, with instructions and drop-down lists. */
    void template(Path target);

    /** A field's name for a person. */
    String field(String name);

    /** Name of a region for a person, empty for none. */
    String place(String code);

    ReadList read(Path file, LocalDate asOf, Progress progress);

    /** Headings of a file in which no list was found, so that a person can say what they are. */
    default Columns guess(Path file, LocalDate asOf, Progress progress) {
        return Columns.NONE;
    }

    /** @param chosen column id by heading, empty to leave the heading out */
    default ReadList read(Path file, LocalDate asOf, Map<String, String> chosen, Progress progress) {
        return read(file, asOf, progress);
    }
}
