/** What the office prints of its training: invitation lists, attendance sheets, scores, receipts, money, certificates, recaps. */
@NullMarked
package id.kopdesk.report.training;

import org.jspecify.annotations.NullMarked;
