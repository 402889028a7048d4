package id.kopdesk.handover;

/** One line of what comes back: words for stdout, words for stderr, or the end: the exit code, or to ask again. */
record Answer(Kind kind, String text) {
    enum Kind {
        OUT,
        ERR,
        EXIT,
        LATER
    }
}
