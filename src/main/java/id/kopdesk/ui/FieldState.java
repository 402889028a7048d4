package id.kopdesk.ui;

import id.kopdesk.base.Finding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is known of one field: nothing before it has been looked at. */
public final class FieldState {
    public enum Look {
        NOT_YET,
        VALID,
        INVALID
    }

    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NOT_YET);
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ObservableList<Finding> shown = FXCollections.unmodifiableObservableList(findings);

    FieldState() {}

    public ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    /** Errors and warnings to show; empty before the field has been looked at. */
    public ObservableList<Finding> findings() {
        return shown;
    }

    void set(java.util.List<Finding> now) {
        boolean wrong = now.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        findings.setAll(now);
        look.set(wrong ? Look.INVALID : Look.VALID);
    }

    void reset() {
        findings.clear();
        look.set(Look.NOT_YET);
    }
}
