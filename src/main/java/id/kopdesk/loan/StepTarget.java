package id.kopdesk.loan;

/**
 * How long the office gives one step; its own target, for no rule sets any.
 *
 * @param days 0 to 365; 0 for none
 * @param working whether working days are meant, else days of the calendar
 * @param version of the office's own row; 0 where the program's own target holds
 */
public record StepTarget(StepKind step, int days, boolean working, long version) {
    public static final int MOST = 365;

    /** As the program is delivered; steps that have due dates of their own or none to wait for have no target. */
    static StepTarget shipped(StepKind step) {
        int days = switch (step) {
            case REQUEST, REPAYMENT, CLOSING, BUILDING -> 0;
            case STUDY, APPROVAL -> 7;
            default -> 14;
        };
        return new StepTarget(step, days, false, 0);
    }

    public boolean own() {
        return version > 0;
    }

    public StepTarget with(int otherDays, boolean otherWorking) {
        return new StepTarget(step, otherDays, otherWorking, version);
    }
}
