/** What every record's screen shares: its values while they are typed, conflicts, history, drafts. */
@NullMarked
package id.kopdesk.ui.record;

import org.jspecify.annotations.NullMarked;
