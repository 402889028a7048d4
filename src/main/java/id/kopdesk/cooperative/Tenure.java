package id.kopdesk.cooperative;

/** On what ground the outlet stands, as SIMKOPDES asks it. */
public enum Tenure {
    OWNED,
    RENTED,
    BORROWED,
    SHARED
}
