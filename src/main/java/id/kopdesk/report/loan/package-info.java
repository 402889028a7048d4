/** Loans in Excel: the list as it is filtered, and one schedule with live formulas. */
@NullMarked
package id.kopdesk.report.loan;

import org.jspecify.annotations.NullMarked;
