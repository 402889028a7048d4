/** Is the data whole, and is there a copy of it that opens. */
@NullMarked
package id.kopdesk.safekeeping;

import org.jspecify.annotations.NullMarked;
