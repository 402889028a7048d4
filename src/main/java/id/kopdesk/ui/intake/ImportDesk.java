package id.kopdesk.ui.intake;

import id.kopdesk.base.Progress;
import id.kopdesk.intake.Batch;
import id.kopdesk.intake.Decision;
import id.kopdesk.intake.Item;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.RowStatus;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Reads and commits a list; all but {@link #today} is called in the background. */
public interface ImportDesk {
    /** A list that was read and judged; nothing of it is saved yet. */
    interface ReadList {
        String fileName();

        List<Item> items();

        Map<RowStatus, Integer> counts();

        /** Takes a person's decision on one row; other rows may change with it. */
        void decide(int row, Decision decision);

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
}
