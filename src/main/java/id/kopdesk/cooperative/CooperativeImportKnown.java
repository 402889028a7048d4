package id.kopdesk.cooperative;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What an import compares a row with: one cooperative as it stood when the import was staged.
 *
 * @param active whether it is neither dissolved, merged nor set aside
 * @param other whether it is no Merah Putih cooperative; a village may have many of those
 * @param seat code of the village it sits in
 * @param villages codes of all villages it covers
 * @param values fields by column name; a field without a value is not in it
 * @param milestones done or in process, by kind
 * @param meetings book years whose annual meeting is known to have been held, with its date
 * @param officers all who serve or served
 */
record CooperativeImportKnown(
        UUID id,
        String name,
        boolean active,
        boolean other,
        String seat,
        List<String> villages,
        Map<String, Object> values,
        Map<String, CooperativeImportFact> milestones,
        Map<Integer, Optional<LocalDate>> meetings,
        List<Officer> officers,
        List<Outlet> outlets) {

    static CooperativeImportKnown of(CooperativeFile file) {
        Cooperative own = file.cooperative();
        Map<String, CooperativeImportFact> facts = new HashMap<>();
        for (Part<Milestone> part : file.milestones()) {
            CooperativeImportFact.of(part.value())
                    .ifPresent(fact -> facts.put(part.value().kind().name(), fact));
        }
        Map<Integer, Optional<LocalDate>> held = new HashMap<>();
        for (Part<AnnualMeeting> part : file.meetings()) {
            if (part.value().state().held()) {
                held.put(
                        part.value().bookYear(),
                        Optional.ofNullable(part.value().heldOn()));
            }
        }
        return new CooperativeImportKnown(
                file.id(),
                own.name(),
                file.status() == StatusKind.ACTIVE,
                own.kind() == CooperativeKind.OTHER,
                own.villageCode(),
                Stream.concat(
                                Stream.of(own.villageCode()),
                                file.villages().stream()
                                        .map(part -> part.value().villageCode()))
                        .distinct()
                        .toList(),
                CooperativeImportValues.of(own),
                facts,
                held,
                file.officers().stream().map(Part::value).toList(),
                file.outlets().stream().map(Part::value).toList());
    }

    boolean sitsIn(String village) {
        return village.equals(seat);
    }
}
