/** Screens of loan proposals: board and list, one proposal, calculator, calendar, schemes. */
@NullMarked
package id.kopdesk.ui.loan;

import org.jspecify.annotations.NullMarked;
