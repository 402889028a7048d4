package id.kopdesk.handover;

import java.util.OptionalInt;

/**
 * What became of an order.
 *
 * @param code the exit code, for one that was done
 */
record Reply(Kind kind, int code) {
    enum Kind {
        DONE,
        /** Nobody has taken it; asking again does no harm. */
        NOT_NOW,
        /** It was taken and nothing is known of its end; it must not be given twice. */
        BROKEN_OFF
    }

    static Reply done(int code) {
        return new Reply(Kind.DONE, code);
    }

    static Reply of(Kind kind) {
        return new Reply(kind, 0);
    }

    OptionalInt exit() {
        return kind == Kind.DONE ? OptionalInt.of(code) : OptionalInt.empty();
    }
}
