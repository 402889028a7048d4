package id.kopdesk.ui;

/** Changes that are not saved yet. */
public interface Unsaved {
    /** The record, as the person knows it. */
    String what();

    /** Saves; runs {@code then} on the FX thread only if that went well, otherwise the screen shows why not. */
    void save(Runnable then);

    void discard();
}
