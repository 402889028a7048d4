/** Import of a list: choose the file, look at what each row would become, save the sure rows. */
@NullMarked
package id.kopdesk.ui.intake;

import org.jspecify.annotations.NullMarked;
