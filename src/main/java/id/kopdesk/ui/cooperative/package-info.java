/** Screens of the cooperatives: list, record, coverage. */
@NullMarked
package id.kopdesk.ui.cooperative;

import org.jspecify.annotations.NullMarked;
