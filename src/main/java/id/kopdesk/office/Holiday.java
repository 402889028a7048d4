package id.kopdesk.office;

import id.kopdesk.base.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the office and the banks are closed, or one that the office took off the shipped list.
 *
 * @param source where it was announced; null for none named
 * @param version of the office's own row; 0 for a shipped day
 */
public record Holiday(
        LocalDate day, Kind kind, String name, @Nullable String source, long version) {
    private static final int LONGEST_NAME = 160;

    /** What sort of day it is. */
    public enum Kind {
        /** A national holiday. */
        NATIONAL,
        /** Cuti bersama. */
        JOINT_LEAVE,
        /** Named by the governor, the bupati or the office. */
        LOCAL,
        /** A working day after all, whatever the shipped list says. */
        WORKED
    }

    /** Whether the office wrote it down itself. */
    public boolean own() {
        return version > 0;
    }

    public boolean closed() {
        return kind != Kind.WORKED;
    }

    /** Errors stand under "name". */
    public List<Finding> check() {
        List<Finding> found = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            found.add(Finding.error("name", "office.holiday.name", LONGEST_NAME));
        }
        return found;
    }
}
