package id.kopdesk.ui.report;

import id.kopdesk.report.Comparison;
import id.kopdesk.report.Level;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Tasks;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Two copies of the report and what differs between them. */
final class CompareModel {
    private final MonthDesk desk;
    private final Latest latest;
    private final ObjectProperty<MonthDesk.@Nullable Copy> before = new SimpleObjectProperty<>();
    private final ObjectProperty<MonthDesk.@Nullable Copy> after = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> found = new ReadOnlyObjectWrapper<>();
    private Level level = Level.REGENCY;

    CompareModel(Tasks tasks, MonthDesk desk) {
        this.desk = desk;
        latest = new Latest(tasks);
        before.addListener(o -> compare());
        after.addListener(o -> compare());
    }

    ObjectProperty<MonthDesk.@Nullable Copy> before() {
        return before;
    }

    ObjectProperty<MonthDesk.@Nullable Copy> after() {
        return after;
    }

    /** Null until both are chosen and held against each other. */
    ReadOnlyObjectProperty<@Nullable Comparison> found() {
        return found.getReadOnlyProperty();
    }

    void level(Level wanted) {
        level = wanted;
        compare();
    }

    void compare() {
        MonthDesk.Copy first = before.get();
        MonthDesk.Copy second = after.get();
        Level wanted = level;
        if (first != null && second != null) {
            latest.ask("ui.report.task.compare", progress -> desk.compare(first, second, wanted, progress), found::set);
        }
    }
}
