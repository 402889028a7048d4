package id.kopdesk.ui.control;

import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A row that asks for its page when it is drawn before it has been read, and keeps the key column in sight. */
final class RowOf<T> extends TableRow<T> {
    private final IntConsumer want;
    private final TableColumn<T, T> key;
    private final ColumnOf<T> keySpec;
    private final ObservableDoubleValue scrolled;

    RowOf(IntConsumer want, TableColumn<T, T> key, ColumnOf<T> keySpec, ObservableDoubleValue scrolled) {
        this.want = want;
        this.key = key;
        this.keySpec = keySpec;
        this.scrolled = scrolled;
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null && !empty) {
            int index = getIndex();
            // Not now: the list must not change while the table is laid out.
            Platform.runLater(() -> want.accept(index));
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new PinnedRowSkin<>(this, key, keySpec, scrolled);
    }
}
