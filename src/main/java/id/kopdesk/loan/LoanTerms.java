package id.kopdesk.loan;

import id.kopdesk.base.Finding;
import id.kopdesk.office.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What a schedule is counted from.
 *
 * @param principal whole rupiah
 * @param yearlyRate per cent a year, such as 6 or 6.25
 * @param tenorMonths months in all, the grace months among them
 * @param graceMonths first months in which only interest is paid
 * @param start day of the agreement; the first instalment is due in the month after it
 * @param dueDay day of the month, 1–31; a shorter month is due on its last day
 * @param rolls whether a due date that is no working day moves to the next one; interest does not move with it
 */
public record LoanTerms(
        long principal,
        BigDecimal yearlyRate,
        int tenorMonths,
        int graceMonths,
        RepaymentMethod method,
        LocalDate start,
        int dueDay,
        boolean rolls) {
    /** More than any village loan; what is larger is a slip of the keyboard. */
    public static final long MOST_PRINCIPAL = 1_000_000_000_000L;

    public static final int MOST_MONTHS = 360;
    private static final BigDecimal MOST_RATE = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 4;

    /** What makes these no terms that a schedule can be counted from; empty when it can. */
    public List<Finding> check() {
        List<Finding> found = new ArrayList<>();
        if (principal < 1 || principal > MOST_PRINCIPAL) {
            found.add(Finding.error("principal", "loan.terms.principal", MOST_PRINCIPAL));
        }
        if (yearlyRate.signum() < 0 || yearlyRate.compareTo(MOST_RATE) > 0 || yearlyRate.scale() > MOST_DECIMALS) {
            found.add(Finding.error("rate", "loan.terms.rate"));
        }
        if (tenorMonths < 1 || tenorMonths > MOST_MONTHS) {
            found.add(Finding.error("tenor", "loan.terms.tenor", MOST_MONTHS));
        }
        if (graceMonths < 0 || graceMonths >= Math.max(1, tenorMonths)) {
            found.add(Finding.error("grace", "loan.terms.grace"));
        }
        if (dueDay < 1 || dueDay > 31) {
            found.add(Finding.error("dueDay", "loan.terms.dueDay"));
        }
        if (method == RepaymentMethod.BANK_TABLE) {
            found.add(Finding.error("method", "loan.terms.bankTable"));
        }
        return found;
    }

    /** The day on which instalment number {@code no} (from 1) is due. */
    LocalDate due(int no, WorkingDays days) {
        YearMonth month = YearMonth.from(start).plusMonths(no);
        LocalDate day = month.atDay(Math.min(dueDay, month.lengthOfMonth()));
        return rolls ? days.nextWorkingDay(day) : day;
    }
}
