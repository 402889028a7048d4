package id.kopdesk.ui;

/** A state as a person reads it: a word, with the icon and colour of its kind. */
public record Mark(Kind kind, String word) {
    public enum Kind {
        DONE,
        DUE,
        LATE,
        WRONG,
        NOT_REPORTED,
        NEUTRAL
    }

    public static Mark of(Kind kind, String word) {
        return new Mark(kind, word);
    }
}
