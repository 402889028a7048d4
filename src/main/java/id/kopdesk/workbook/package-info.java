/** Excel and CSV in and out; the only room that knows a spreadsheet library. */
@NullMarked
package id.kopdesk.workbook;

import org.jspecify.annotations.NullMarked;
