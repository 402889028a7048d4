package id.kopdesk.cooperative;

import id.kopdesk.intake.Choice;
import id.kopdesk.region.RegionMatch;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list of cooperatives, understood. Only what the row says is in it; a blank cell says nothing.
 *
 * @param name empty where the list has none
 * @param written the place as written, by which a person's choice is remembered
 * @param values fields by column name: text, whole rupiah, or decimal degrees
 * @param milestones by kind
 * @param meetings whether the annual meeting was held, by book year, with its date where the row has one
 * @param people who holds which seat, for the seats that the row names
 * @param record a person's answer to which of our records this is
 */
record CooperativeImportRow(
        String name,
        RegionMatch place,
        String written,
        Map<String, Object> values,
        Map<String, CooperativeImportFact> milestones,
        Map<Integer, Optional<LocalDate>> meetings,
        CooperativeImportPeople people,
        CooperativeImportOutlets outlets,
        @Nullable Choice record) {

    CooperativeImportRow at(String villageCode) {
        return new CooperativeImportRow(
                name,
                new RegionMatch.Exact(villageCode),
                written,
                values,
                milestones,
                meetings,
                people,
                outlets,
                record);
    }

    CooperativeImportRow being(Choice choice) {
        return new CooperativeImportRow(name, place, written, values, milestones, meetings, people, outlets, choice);
    }

    String text(String field) {
        Object value = values.get(field);
        return value == null ? "" : value.toString();
    }
}
