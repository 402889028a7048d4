/** The window as a whole: first run, the frame with its places, the ways between them. */
@NullMarked
package id.kopdesk.ui.window;

import org.jspecify.annotations.NullMarked;
