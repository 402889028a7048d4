/** "Pengaturan › Pembaruan": a new version from a verified file, and whether the network may be asked for one. */
@NullMarked
package id.kopdesk.ui.update;

import org.jspecify.annotations.NullMarked;
