/** Pelatihan: batches as a list and a calendar, a batch's own page, and whom training has reached. */
@NullMarked
package id.kopdesk.ui.training;

import org.jspecify.annotations.NullMarked;
