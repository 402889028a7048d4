package id.kopdesk.base;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/** Whether this run took its classes from an archive, which is what makes an installed program start fast. */
public enum FastStart {
    /** From the program's own archive. */
    OWN,
    /** From Java's only: the program was not installed, or its archive is of another Java or place. */
    JAVA,
    NONE;

    /** The archive that Java was asked to use counts only when it also uses one: one that does not fit is left out. */
    public static FastStart ofThisRun() {
        @Nullable HotSpotDiagnosticMXBean java = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (java == null || !"true".equals(option(java, "UseSharedSpaces"))) {
            return NONE;
        }
        return option(java, "SharedArchiveFile").isEmpty() ? JAVA : OWN;
    }

    private static String option(HotSpotDiagnosticMXBean java, String name) {
        try {
            String value = java.getVMOption(name).getValue();
            return value == null ? "" : value;
        } catch (IllegalArgumentException e) {
            // Not every Java has every option.
            return "";
        }
    }
}
