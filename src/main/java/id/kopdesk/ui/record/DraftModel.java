package id.kopdesk.ui.record;

import id.kopdesk.ui.Tasks;
import id.kopdesk.ui.record.DraftPlace.Draft;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed but not saved, and offers it after a crash. Written when the screen's clock ticks (every 5 s) and
 * when the focus leaves; a tick without a new edit writes nothing. Drafts are written one after the other, the newest
 * last, so that none comes back after it was removed.
 */
public final class DraftModel {
    private final Tasks tasks;
    private final RecordValues values;
    private final DraftPlace place;
    private final ReadOnlyObjectWrapper<@Nullable Draft> offered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper failing = new ReadOnlyBooleanWrapper();
    private int keptAtEdit;
    private boolean writing;
    private boolean again;
    private boolean closed;

    public DraftModel(Tasks tasks, RecordValues values, DraftPlace place) {
        this.tasks = tasks;
        this.values = values;
        this.place = place;
        keptAtEdit = values.edits().get();
    }

    /** A draft that a crash left behind; null when there is none or the person has answered. */
    public ReadOnlyObjectProperty<@Nullable Draft> offered() {
        return offered.getReadOnlyProperty();
    }

    /** Whether the last draft could not be written; the form itself still holds everything. */
    public ReadOnlyBooleanProperty failing() {
        return failing.getReadOnlyProperty();
    }

    /** Looks for a draft; asked once, after the record was loaded. A draft equal to the record is no offer. */
    public void look() {
        keptAtEdit = values.edits().get();
        tasks.run("ui.record.draft.looking", progress -> place.find())
                .quietly()
                .onDone(found -> offered.set(
                        found.filter(d -> !d.values().equals(values.now())).orElse(null)))
                .start();
    }

    /** Puts the offered draft into the form. */
    public void take() {
        Draft draft = offered.get();
        if (draft != null) {
            values.show(draft.values());
            offered.set(null);
        }
    }

    /** The person wants neither the offered draft nor, after leaving without saving, what was typed. */
    public void drop() {
        offered.set(null);
        forget();
    }

    /** Time to keep what was typed since the last time. While an old draft waits for its answer it is not overwritten. */
    public void tick() {
        if (!closed && offered.get() == null && values.edits().get() != keptAtEdit) {
            write();
        }
    }

    /** Nothing is unsaved any more: the draft goes. */
    public void forget() {
        keptAtEdit = values.edits().get();
        write();
    }

    /** The screen has gone for good. */
    public void close() {
        closed = true;
    }

    private void write() {
        if (writing) {
            again = true;
            return;
        }
        writing = true;
        int edit = values.edits().get();
        boolean keep = values.changed().get() && edit != keptAtEdit;
        Map<String, String> now = values.now();
        keptAtEdit = edit;
        tasks.act("ui.record.draft.keeping", progress -> {
                    if (keep) {
                        place.keep(now);
                    } else {
                        place.remove();
                    }
                })
                .quietly()
                .onDone(() -> written(true))
                .onFailed(failure -> written(false))
                .start();
    }

    private void written(boolean well) {
        writing = false;
        failing.set(!well);
        if (!well) {
            // The next tick tries again.
            keptAtEdit = -1;
        }
        if (again) {
            again = false;
            write();
        }
    }
}
