package id.kopdesk.cooperative;

import id.kopdesk.base.CleanText;
import id.kopdesk.intake.FieldChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row would change in a cooperative that we have, field by field. What the row does not say changes nothing. */
final class CooperativeImportDiff {
    static final String MILESTONE = "milestone.";
    static final String MEETING = "meeting.";
    private static final Set<String> IDENTIFIERS = Set.of(
            "deed_number",
            "tax_id",
            "business_id",
            "registration_number",
            "bank_account",
            "simkopdes_id",
            "phone",
            "gazette_number",
            "email",
            "subdomain");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private CooperativeImportDiff() {}

    static List<FieldChange> of(CooperativeImportKnown ours, CooperativeImportRow row) {
        List<FieldChange> changes = new ArrayList<>();
        row.values().forEach((field, value) -> {
            if (field.equals(CooperativeImportColumns.RECORD)) {
                return;
            }
            Object mine = ours.values().get(field);
            if (mine == null || !same(field, mine, value)) {
                changes.add(new FieldChange(field, mine == null ? "" : shown(mine), shown(value)));
            }
        });
        row.milestones().forEach((kind, fact) -> {
            CooperativeImportFact mine = ours.milestones().get(kind);
            if (says(mine, fact)) {
                changes.add(new FieldChange(
                        MILESTONE + kind,
                        mine == null ? "" : shown(mine),
                        shown(mine == null ? fact : mine.told(fact))));
            }
        });
        row.meetings().forEach((year, date) -> {
            Optional<LocalDate> mine = ours.meetings().get(year);
            if (mine == null || (date.isPresent() && !date.equals(mine))) {
                changes.add(new FieldChange(
                        MEETING + year,
                        mine == null ? "" : shown(new CooperativeImportFact(true, null, mine.orElse(null))),
                        shown(new CooperativeImportFact(true, null, date.orElse(null)))));
            }
        });
        changes.addAll(row.people().changes(ours.officers()));
        changes.addAll(row.outlets().changes(ours.outlets()));
        return changes;
    }

    /** Whether the row says anything of a milestone that we do not have; one that is done never goes back. */
    static boolean says(@Nullable CooperativeImportFact mine, CooperativeImportFact fact) {
        if (mine == null) {
            return true;
        }
        if (!fact.done()) {
            return false;
        }
        String number = fact.number();
        LocalDate date = fact.date();
        boolean newNumber = number != null
                && (mine.number() == null || !CooperativeImportKeys.bare(number).equals(bare(mine.number())));
        return !mine.done() || newNumber || (date != null && !date.equals(mine.date()));
    }

    private static String bare(@Nullable String number) {
        return number == null ? "" : CooperativeImportKeys.bare(number);
    }

    /** Whether both values mean the same: names whatever their case, identifiers whatever their marks. */
    static boolean same(String field, Object a, Object b) {
        if (a instanceof BigDecimal one && b instanceof BigDecimal two) {
            return one.compareTo(two) == 0;
        }
        String one = a.toString();
        String two = b.toString();
        if (field.equals("ahu_decree")) {
            return CooperativeImportKeys.ahu(one).equals(CooperativeImportKeys.ahu(two));
        }
        if (IDENTIFIERS.contains(field)) {
            return CooperativeImportKeys.bare(one).equals(CooperativeImportKeys.bare(two));
        }
        return field.equals("name")
                ? CleanText.sortName(one).equals(CleanText.sortName(two))
                : CleanText.of(one).equals(CleanText.of(two));
    }

    private static String shown(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    private static String shown(CooperativeImportFact fact) {
        LocalDate date = fact.date();
        return Stream.of(fact.done() ? "\u2713" : "\u2026", fact.number(), date == null ? null : DAY.format(date))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }
}
