/** What the office follows of each cooperative: annual meetings, monthly figures, sites, village potential, companions, health. */
@NullMarked
package id.kopdesk.cooperative.oversight;

import org.jspecify.annotations.NullMarked;
