/** Where the office's data lies and what opens it. */
@NullMarked
package id.kopdesk.account;

import org.jspecify.annotations.NullMarked;
