/** "Pengaturan › Catatan dan data pribadi": the logs, an incident, everything about one person, destruction by date. */
@NullMarked
package id.kopdesk.ui.audit;

import org.jspecify.annotations.NullMarked;
