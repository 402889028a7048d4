/** Letters of a proposal as Word documents, from templates that the office can replace. */
@NullMarked
package id.kopdesk.loan.letter;

import org.jspecify.annotations.NullMarked;
