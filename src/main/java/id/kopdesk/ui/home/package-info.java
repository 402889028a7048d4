/** Beranda: how the office stands, what waits, what was changed last. */
@NullMarked
package id.kopdesk.ui.home;

import org.jspecify.annotations.NullMarked;
