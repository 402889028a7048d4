/** Backups, restoring, and what is shown when the data cannot be opened. */
@NullMarked
package id.kopdesk.ui.safekeeping;

import org.jspecify.annotations.NullMarked;
