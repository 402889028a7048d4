/** The regions of Indonesia by Kemendagri code: province, regency, subdistrict, village, and finding them by name. */
@NullMarked
package id.kopdesk.region;

import org.jspecify.annotations.NullMarked;
