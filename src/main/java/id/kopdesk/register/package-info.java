/** What SIMKOPDES says, kept by day, and where it differs from what the office has. */
@NullMarked
package id.kopdesk.register;

import org.jspecify.annotations.NullMarked;
