package id.kopdesk.office;

/** Light by default, dark by choice. */
public enum Theme {
    LIGHT,
    DARK
}
