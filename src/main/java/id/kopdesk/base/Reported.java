package id.kopdesk.base;

/** A figure in one of four states; zero is a value, never a stand-in for the other three. */
public sealed interface Reported<T> {
    record Value<T>(T value) implements Reported<T> {}

    record NotReported<T>() implements Reported<T> {}

    record Empty<T>() implements Reported<T> {}

    /** @param reason why it was skipped, in the office's words */
    record Skipped<T>(String reason) implements Reported<T> {}
}
