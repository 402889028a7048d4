/** The office whose data this is: its area, time zone, letterhead, signers, paper. */
@NullMarked
package id.kopdesk.office;

import org.jspecify.annotations.NullMarked;
