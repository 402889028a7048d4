package id.kopdesk.faults;

/**
 * What became of one fault.
 *
 * @param why the first loss, or why it could not run; empty when all held
 */
record Outcome(Fault fault, int tries, int held, boolean ran, String why, long millis) {
    int lost() {
        return tries - held;
    }
}
