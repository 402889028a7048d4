/** What is overseen, as the office sends it: one cooperative's page, and lists over all of them. */
@NullMarked
package id.kopdesk.report.oversight;

import org.jspecify.annotations.NullMarked;
