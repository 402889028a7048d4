/** The seams between screens and the rest: background work, dialogs, navigation, validation, pages of rows. */
@NullMarked
package id.kopdesk.ui;

import org.jspecify.annotations.NullMarked;
