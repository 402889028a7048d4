/** SIMKOPDES beside the office's own data, as the office sends it. */
@NullMarked
package id.kopdesk.report.register;

import org.jspecify.annotations.NullMarked;
