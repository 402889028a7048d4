/** Members of cooperatives: their book, the search in it, savings, duplicates, merging, and the import of their lists. */
@NullMarked
package id.kopdesk.member;

import org.jspecify.annotations.NullMarked;
