package id.kopdesk.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where every screen says who looked at what, as UU 27/2022 Art. 31 asks; reached by {@link UiContext#access()}. Changes
 * need no word here: the change log has them.
 *
 * <ul>
 *   <li>A record was opened (whole, or beside its list): {@code ui.access().seen("member", id)}, where the kind is the
 *       name of the record's table. It returns at once and may be said as often as one likes.
 *   <li>A search field: {@code new SearchTrace(ui.access(), "member").watch(field.textProperty())}, and
 *       {@code trace.opened()} when a result is opened. Never call {@link #searched} per key.
 *   <li>An export or a print: inside the background work, before the file is written:
 *       {@code ui.access().exported("member", null, file.getFileName().toString())}. It waits until the entry stands and
 *       throws when it cannot be written; then nothing goes out.
 *   <li>A masked number was shown: {@code ui.access().unmasked("member", id, reason)}.
 * </ul>
 */
public interface AccessTrail {
    /** Where nobody keeps a log: tests, and the window before there is an office. */
    AccessTrail NONE = new AccessTrail() {
        @Override
        public void seen(String kind, UUID id) {}

        @Override
        public void searched(String kind, String words) {}

        @Override
        public void exported(String kind, @Nullable UUID id, String what) {}

        @Override
        public void printed(String kind, @Nullable UUID id, String what) {}

        @Override
        public void unmasked(String kind, @Nullable UUID id, String reason) {}

        @Override
        public void refused(String why) {}
    };

    /** @param kind name of the record's table */
    void seen(String kind, UUID id);

    /** @param kind name of the table searched, or "" for all at once */
    void searched(String kind, String words);

    /**
     * Waits until the entry stands: background only.
     *
     * @param id the one record that goes out; null for many
     * @param what the file's name and, where NIK are in it unmasked, the purpose
     */
    void exported(String kind, @Nullable UUID id, String what);

    /** As {@link #exported}, for paper. */
    void printed(String kind, @Nullable UUID id, String what);

    /**
     * Waits until the entry stands: background only.
     *
     * @param reason why the whole number was looked at, in the person's words
     */
    void unmasked(String kind, @Nullable UUID id, String reason);

    /**
     * A store has turned the person away for want of a right. Whoever starts the tasks tells it of every one; no screen
     * needs to.
     *
     * @param why code and sentence of the refusal
     */
    void refused(String why);
}
