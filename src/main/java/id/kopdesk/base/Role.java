package id.kopdesk.base;

/** What a person may do; each role includes those after it. */
public enum Role {
    ADMINISTRATOR,
    APPROVER,
    OPERATOR,
    VIEWER;

    public boolean mayWrite() {
        return this != VIEWER;
    }
}
