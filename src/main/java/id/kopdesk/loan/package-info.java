/** Loan proposals: schemes by date, the path of a proposal, instalments, and what the village carries. */
@NullMarked
package id.kopdesk.loan;

import org.jspecify.annotations.NullMarked;
