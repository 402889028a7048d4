/** Files beside a record: the table that other rooms put into their screens. */
@NullMarked
package id.kopdesk.ui.document;

import org.jspecify.annotations.NullMarked;
