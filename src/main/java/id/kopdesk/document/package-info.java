/** What an office keeps beside its tables: attached files, encrypted under the office's key. */
@NullMarked
package id.kopdesk.document;

import org.jspecify.annotations.NullMarked;
