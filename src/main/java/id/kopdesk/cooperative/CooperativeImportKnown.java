package id.kopdesk.cooperative;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import compares a row with: one cooperative as it stood when the import was staged.
 *
 * @param other whether it is no Merah Putih cooperative; a village may have many of those
 * @param seat code of the village it sits in; null where not known
 * @param villages codes of all villages it covers
 * @param values fields by column name; a field without a value is not in it
 * @param milestones done or in process, by kind
 * @param meetings book years whose annual meeting is known to have been held, with its date
 */
record CooperativeImportKnown(
        UUID id,
        String name,
        boolean other,
        @Nullable String seat,
        List<String> villages,
        Map<String, Object> values,
        Map<String, CooperativeImportFact> milestones,
        Map<Integer, Optional<LocalDate>> meetings) {

    boolean sitsIn(String village) {
        return village.equals(seat);
    }
}
