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

    /** Whether this role may see whole NIK, for a reason that is taken down. */
    public boolean mayUnmask() {
        return switch (this) {
            case ADMINISTRATOR, APPROVER -> true;
            case OPERATOR, VIEWER -> false;
        };
    }
}
