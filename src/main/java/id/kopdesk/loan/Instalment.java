package id.kopdesk.loan;

import java.time.LocalDate;

/**
 * One month of a schedule; all amounts whole rupiah.
 *
 * @param no from 1
 * @param balance what is still owed after it
 */
public record Instalment(int no, LocalDate due, long principal, long interest, long balance) {
    public long total() {
        return principal + interest;
    }
}
