/** SIMKOPDES beside the office's own data, on screen. */
@NullMarked
package id.kopdesk.ui.register;

import org.jspecify.annotations.NullMarked;
