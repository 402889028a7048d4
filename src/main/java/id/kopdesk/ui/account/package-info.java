/** Signing in, the lock of the screen, accounts and the recovery key. */
@NullMarked
package id.kopdesk.ui.account;

import org.jspecify.annotations.NullMarked;
