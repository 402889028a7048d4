/** What every room may use and what uses no room: words, periods, findings, errors, people. */
@NullMarked
package id.kopdesk.base;

import org.jspecify.annotations.NullMarked;
