package id.kopdesk.office;

import id.kopdesk.base.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, as Permendagri 1/2023 Pasal 44(3) asks: position, name with degree, rank, NIP.
 *
 * @param signAs "a.n. Gubernur …", "Plt.", "u.b. …"; null when the person signs in the own position
 * @param name with academic degree
 * @param nip 18 digits, or null for one without
 */
public record Signatory(
        Side side,
        @Nullable String signAs,
        String position,
        String name,
        @Nullable String rank,
        @Nullable String nip) {

    public List<Finding> check() {
        List<Finding> found = new ArrayList<>();
        if (name.isBlank()) {
            found.add(Finding.error("name", "office.signatory.name"));
        }
        if (position.isBlank()) {
            found.add(Finding.error("position", "office.signatory.position"));
        }
        if (nip != null && !nip.matches("\\d{18}")) {
            found.add(Finding.error("nip", "office.signatory.nip", nip).from("Permendagri 1/2023 Pasal 44(3)"));
        }
        return found;
    }
}
