package id.kopdesk.training;

/** What became of an action plan. */
public enum Outcome {
    OPEN,
    DONE,
    PARTLY,
    NOT_DONE
}
