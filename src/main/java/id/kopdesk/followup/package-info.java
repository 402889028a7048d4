/** What is stuck and what was promised: problems seen through, visits and coordination meetings. */
@NullMarked
package id.kopdesk.followup;

import org.jspecify.annotations.NullMarked;
