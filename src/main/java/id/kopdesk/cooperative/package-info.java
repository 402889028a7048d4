/** Village cooperatives: who they are, what they have completed, and where they stand. */
@NullMarked
package id.kopdesk.cooperative;

import org.jspecify.annotations.NullMarked;
