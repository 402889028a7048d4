/** Laporan: the month's sheets before they are written, and the workbook. */
@NullMarked
package id.kopdesk.ui.report;

import org.jspecify.annotations.NullMarked;
