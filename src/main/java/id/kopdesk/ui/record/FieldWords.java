package id.kopdesk.ui.record;

/** How a record's field is named and its value written, for a person. */
public interface FieldWords {
    String label(String name);

    /** @param value as {@link RecordValues} keeps it; empty for no value */
    String shown(String name, String value);
}
