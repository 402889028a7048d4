/** Problems, visits and companions as the office sends them. */
@NullMarked
package id.kopdesk.report.followup;

import org.jspecify.annotations.NullMarked;
