package id.kopdesk.ui.audit;

import id.kopdesk.account.LogLine;
import id.kopdesk.account.Touched;
import id.kopdesk.report.audit.IncidentReport;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.UiContext;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Who was touched between two moments, and its way out as workbook or document. */
final class IncidentModel {
    private final UiContext ui;
    private final AuditDesk desk;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable IncidentReport> report = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Touched> touched = FXCollections.observableArrayList();
    private final ObservableList<LogLine> wholesale = FXCollections.observableArrayList();

    IncidentModel(UiContext ui, AuditDesk desk) {
        this.ui = ui;
        this.desk = desk;
        latest = new Latest(ui.tasks());
    }

    /** What was found last; null before the first answer. */
    ReadOnlyObjectProperty<@Nullable IncidentReport> report() {
        return report.getReadOnlyProperty();
    }

    ObservableList<Touched> touched() {
        return touched;
    }

    ObservableList<LogLine> wholesale() {
        return wholesale;
    }

    ZoneId zone() {
        return desk.clock().zone();
    }

    ZonedDateTime now() {
        return desk.clock().now().atZone(zone());
    }

    /** @param to not included */
    void find(Instant from, Instant to) {
        latest.ask("ui.audit.task.incident", progress -> desk.incident(from, to), found -> {
            report.set(found);
            touched.setAll(found.touched());
            wholesale.setAll(found.wholesale());
        });
    }

    void workbook(Path target, Consumer<Path> then) {
        IncidentReport now = Objects.requireNonNull(report.get());
        ui.tasks()
                .act("ui.audit.task.write", progress -> {
                    ui.access().exported("log", null, String.valueOf(target.getFileName()));
                    desk.writeWorkbook(now, target, progress);
                })
                .onDone(() -> then.accept(target))
                .start();
    }

    void document(Path target, Consumer<Path> then) {
        IncidentReport now = Objects.requireNonNull(report.get());
        ui.tasks()
                .act("ui.audit.task.write", progress -> {
                    ui.access().exported("log", null, String.valueOf(target.getFileName()));
                    desk.writeDocument(now, target);
                })
                .onDone(() -> then.accept(target))
                .start();
    }
}
