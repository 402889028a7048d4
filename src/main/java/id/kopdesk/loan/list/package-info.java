/** Lists of proposals and banks' own schedules from Excel, through the staging that every list goes through. */
@NullMarked
package id.kopdesk.loan.list;

import org.jspecify.annotations.NullMarked;
