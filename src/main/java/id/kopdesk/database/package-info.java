/** The one file that holds the office: opened with a key, written by units of work, every change logged. */
@NullMarked
package id.kopdesk.database;

import org.jspecify.annotations.NullMarked;
