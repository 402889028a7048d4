/**
 * New versions of the program: a signed file from the province or a USB stick is verified and laid ready; whether there is
 * one can be asked over the network, where the office allows it. See decision 0170.
 */
@NullMarked
package id.kopdesk.update;

import org.jspecify.annotations.NullMarked;
