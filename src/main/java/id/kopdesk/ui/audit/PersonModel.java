package id.kopdesk.ui.audit;

import id.kopdesk.ui.Latest;
import id.kopdesk.ui.SearchTrace;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.audit.AuditDesk.Found;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Everything about one person: found by NIK or name, chosen by the auditor, written as a document. */
final class PersonModel {
    private static final int LEAST = 3;

    private final UiContext ui;
    private final AuditDesk desk;
    private final Latest latest;
    private final SearchTrace trace;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Found> found = FXCollections.observableArrayList();

    PersonModel(UiContext ui, AuditDesk desk) {
        this.ui = ui;
        this.desk = desk;
        latest = new Latest(ui.tasks());
        trace = new SearchTrace(ui.access(), "person").watch(typed);
    }

    StringProperty typed() {
        return typed;
    }

    ObservableList<Found> found() {
        return found;
    }

    void find() {
        String words = typed.get().strip();
        if (words.length() < LEAST) {
            latest.forget();
            found.clear();
            return;
        }
        latest.ask("ui.audit.task.person", progress -> desk.find(words), found::setAll);
    }

    /** @param chosen rows that are one and the same person */
    void write(List<Found> chosen, String purpose, Path target, Consumer<Path> then) {
        trace.opened();
        ui.tasks()
                .act("ui.audit.task.write", progress -> {
                    String what = target.getFileName() + ": " + purpose;
                    for (Found one : chosen) {
                        ui.access().exported("person", one.holder().record(), what);
                    }
                    desk.writePerson(chosen, purpose, target);
                })
                .onDone(() -> then.accept(target))
                .start();
    }
}
