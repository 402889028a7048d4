package id.kopdesk.intake;

import id.kopdesk.base.Progress;
import java.util.List;
import java.util.function.Function;

/** Puts a file's rows before a profile, and what the profile makes of them into a preview. Writes nothing. */
public final class Staging {
    private static final int STEP = 64;

    private Staging() {}

    /**
     * @param rows the data rows, hidden ones among them
     * @param read how the profile reads one row
     * @throws Progress.Cancelled when the person asked to stop
     */
    public static <R, T> Preview<T> stage(
            ImportProfile<T> profile,
            Origin origin,
            Memory memory,
            List<R> rows,
            Function<R, Reading<T>> read,
            Progress progress) {
        Preview<T> preview = new Preview<>(profile, origin, memory);
        for (int i = 0; i < rows.size(); i++) {
            if (i % STEP == 0) {
                progress.check();
                progress.at("intake.progress.stage", i, rows.size());
            }
            preview.add(read.apply(rows.get(i)));
        }
        progress.at("intake.progress.stage", rows.size(), rows.size());
        return preview;
    }
}
