package id.kopdesk.training;

/** Pagi, siang. */
public enum Half {
    MORNING,
    AFTERNOON
}
