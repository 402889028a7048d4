package id.kopdesk.ui.home;

import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Tasks;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Reads the figures in the background each time Beranda comes up; what was shown stays until the answer is there. */
final class HomeModel {
    private final ReadOnlyObjectWrapper<@Nullable HomeFigures> figures = new ReadOnlyObjectWrapper<>();
    private final Tasks.Work<HomeFigures> source;
    private final Latest latest;

    HomeModel(Tasks tasks, Tasks.Work<HomeFigures> source) {
        this.source = source;
        latest = new Latest(tasks);
    }

    void refresh() {
        latest.ask("ui.home.reading", source, figures::set);
    }

    /** Null before the first answer. */
    ReadOnlyObjectProperty<@Nullable HomeFigures> figures() {
        return figures.getReadOnlyProperty();
    }
}
