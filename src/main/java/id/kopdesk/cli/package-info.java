/** The program without a window: one class a command; the answer goes to stdout, everything else to stderr. */
@NullMarked
package id.kopdesk.cli;

import org.jspecify.annotations.NullMarked;
