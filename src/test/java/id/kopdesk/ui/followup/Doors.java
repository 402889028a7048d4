package id.kopdesk.ui.followup;

/** Doors of a window that has only this room. */
public final class Doors {
    public static final SubjectDoors NONE = new SubjectDoors(id -> {}, id -> {}, id -> {}, code -> {});

    private Doors() {}
}
