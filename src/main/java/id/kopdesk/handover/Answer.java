package id.kopdesk.handover;

/** One line of what comes back: words for stdout, words for stderr, or the exit code that ends it. */
record Answer(Kind kind, String text) {
    enum Kind {
        OUT,
        ERR,
        EXIT
    }
}
