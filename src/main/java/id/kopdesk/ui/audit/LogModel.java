package id.kopdesk.ui.audit;

import id.kopdesk.account.AccessKind;
import id.kopdesk.account.LogQuery;
import id.kopdesk.database.Change;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Tasks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Both logs as one list, narrowed by days, person and kind, a page more at a time. */
final class LogModel {
    static final int PAGE = 200;
    private static final int DAYS = 30;

    private final AuditDesk desk;
    private final Latest latest;
    private final Tasks tasks;
    private final ObjectProperty<LocalDate> from;
    private final ObjectProperty<LocalDate> until;
    /** Name as logged, or empty for everyone. */
    private final StringProperty actor = new SimpleStringProperty("");
    /** Name of a kind, or empty for all. */
    private final StringProperty kind = new SimpleStringProperty("");

    private final ObservableList<AuditDesk.Line> lines = FXCollections.observableArrayList();
    private final ObservableList<String> actors = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final BooleanProperty reading = new SimpleBooleanProperty();

    LogModel(Tasks tasks, AuditDesk desk) {
        this.tasks = tasks;
        this.desk = desk;
        latest = new Latest(tasks);
        from = new SimpleObjectProperty<>(desk.clock().today().minusDays(DAYS));
        until = new SimpleObjectProperty<>(desk.clock().today());
        InvalidationListener changed = o -> read();
        from.addListener(changed);
        until.addListener(changed);
        actor.addListener(changed);
        kind.addListener(changed);
    }

    ObjectProperty<LocalDate> from() {
        return from;
    }

    /** The last day, included. */
    ObjectProperty<LocalDate> until() {
        return until;
    }

    StringProperty actor() {
        return actor;
    }

    StringProperty kind() {
        return kind;
    }

    ObservableList<AuditDesk.Line> lines() {
        return lines;
    }

    /** Everyone who stands in the logs. */
    ObservableList<String> actors() {
        return actors;
    }

    /** Whether there are lines before the last one shown. */
    ReadOnlyBooleanWrapper more() {
        return more;
    }

    BooleanProperty reading() {
        return reading;
    }

    ZoneId zone() {
        return desk.clock().zone();
    }

    static List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        Arrays.stream(AccessKind.values()).map(Enum::name).forEach(kinds::add);
        Arrays.stream(Change.Kind.values()).map(Enum::name).forEach(kinds::add);
        return kinds;
    }

    void read() {
        load(null);
    }

    void readMore() {
        if (!lines.isEmpty()) {
            load(lines.get(lines.size() - 1));
        }
    }

    void readActors() {
        tasks.run("ui.audit.task.read", progress -> desk.actors())
                .quietly()
                .onDone(found -> actors.setAll(found))
                .start();
    }

    private void load(AuditDesk.@Nullable Line after) {
        LogQuery query = new LogQuery(
                from.get().atStartOfDay(desk.clock().zone()).toInstant(),
                until.get().plusDays(1).atStartOfDay(desk.clock().zone()).toInstant(),
                actor.get().isEmpty() ? null : actor.get(),
                kind.get().isEmpty() ? Set.of() : Set.of(kind.get()),
                null);
        reading.set(true);
        latest.ask(
                "ui.audit.task.read",
                progress -> desk.page(query, after == null ? null : after.line(), PAGE),
                page -> {
                    if (after == null) {
                        lines.setAll(page);
                    } else {
                        lines.addAll(page);
                    }
                    more.set(page.size() == PAGE);
                },
                () -> reading.set(false));
    }
}
