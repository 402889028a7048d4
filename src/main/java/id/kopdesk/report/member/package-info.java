/** What leaves the member book as a workbook: lists, members by region, savings, arrears, findings. */
@NullMarked
package id.kopdesk.report.member;

import org.jspecify.annotations.NullMarked;
