/** The month on screen: the same model that is written to Excel. */
@NullMarked
package id.kopdesk.ui.report;

import org.jspecify.annotations.NullMarked;
