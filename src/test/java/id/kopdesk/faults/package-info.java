/** The fault matrix as tests: each fault is injected as often as asked for, and what must hold is looked at each time. */
@NullMarked
package id.kopdesk.faults;

import org.jspecify.annotations.NullMarked;
