/** Problems, visits and companions on screen. */
@NullMarked
package id.kopdesk.ui.followup;

import org.jspecify.annotations.NullMarked;
