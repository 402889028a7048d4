/** Controls that every screen shares, and the look that they share. */
@NullMarked
package id.kopdesk.ui.control;

import org.jspecify.annotations.NullMarked;
