/** Screens of the members: the list with its search, the record, savings, duplicates, the month's sheet, the import. */
@NullMarked
package id.kopdesk.ui.member;

import org.jspecify.annotations.NullMarked;
