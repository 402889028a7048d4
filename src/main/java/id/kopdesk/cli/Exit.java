package id.kopdesk.cli;

/** How a command ended; others call these commands, so the numbers stay. */
final class Exit {
    static final int DONE = 0;
    /** Done, with doubtful or rejected rows, or with differences. */
    static final int DIFFERENCES = 1;

    static final int USAGE = 2;
    static final int REFUSED = 3;
    static final int UNEXPECTED = 4;

    private Exit() {}
}
