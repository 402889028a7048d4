package id.kopdesk.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the frame says about the office; whoever changes it sets it here, on the FX thread. */
public final class OfficeStatus {
    private final StringProperty office = new SimpleStringProperty("");
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty dataFolder = new SimpleStringProperty("");
    private final StringProperty backup = new SimpleStringProperty("");
    private final StringProperty alarm = new SimpleStringProperty("");
    private final StringProperty version = new SimpleStringProperty("");
    private final BooleanProperty demo = new SimpleBooleanProperty();

    public StringProperty office() {
        return office;
    }

    public StringProperty user() {
        return user;
    }

    public StringProperty dataFolder() {
        return dataFolder;
    }

    /** The last backup in words, such as "cadangan 09.12"; empty when there is none. */
    public StringProperty backup() {
        return backup;
    }

    /** Why the office's data is not safe, as a sentence in red; empty while it is. */
    public StringProperty alarm() {
        return alarm;
    }

    public StringProperty version() {
        return version;
    }

    /** Whether what is shown is made up. */
    public BooleanProperty demo() {
        return demo;
    }
}
