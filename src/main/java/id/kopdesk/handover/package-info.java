/** A command handed to the program that has the data open: over a socket in the data folder that only its owner can use. */
@NullMarked
package id.kopdesk.handover;

import org.jspecify.annotations.NullMarked;
