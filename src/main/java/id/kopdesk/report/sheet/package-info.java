/** What every exported workbook shares: letterhead, period line, source, signatures, mark of a demo office. */
@NullMarked
package id.kopdesk.report.sheet;

import org.jspecify.annotations.NullMarked;
