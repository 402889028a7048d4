/** Peningkatan kapasitas: programmes and batches, who was invited and came, scores, certificates, money, who is not reached yet. */
@NullMarked
package id.kopdesk.training;

import org.jspecify.annotations.NullMarked;
