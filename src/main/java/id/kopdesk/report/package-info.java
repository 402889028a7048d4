/** The month: what it counts, drawn on screen and written to Excel from the same model. */
@NullMarked
package id.kopdesk.report;

import org.jspecify.annotations.NullMarked;
