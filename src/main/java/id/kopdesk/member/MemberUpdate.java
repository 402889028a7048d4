package id.kopdesk.member;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a list would change in a member that the book has. A cell that is empty changes nothing; a status
 * becomes a new fact as of the list's day and stands beside the earlier ones; savings are never touched.
 */
public final class MemberUpdate {
    /**
     * @param before null where the book has nothing
     * @param after as it would be stored
     */
    public record Difference(MemberField field, @Nullable Object before, Object after) {}

    /** A difference that cannot be taken over. @param why the rule that stands against it */
    public record Refusal(Difference difference, Finding why) {}

    private final Member known;
    private final LocalDate asOf;
    private final List<Difference> differences;
    private final List<Refusal> refusals;

    private MemberUpdate(Member known, LocalDate asOf, List<Difference> differences, List<Refusal> refusals) {
        this.known = known;
        this.asOf = asOf;
        this.differences = List.copyOf(differences);
        this.refusals = List.copyOf(refusals);
    }

    /**
     * @param guessedSex whether the row's sex was only taken from its NIK: it then fills a gap, and no more
     * @param asOf the day that the list is of
     */
    static MemberUpdate of(Member known, MemberRow row, boolean guessedSex, LocalDate asOf, MemberRules rules) {
        List<Difference> all = differences(known, row, guessedSex, asOf);
        List<Difference> lawful = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (Difference one : all) {
            List<Difference> more = new ArrayList<>(lawful);
            more.add(one);
            Optional<Finding> wrong = wrong(apply(known, asOf, more), rules);
            wrong.ifPresentOrElse(why -> refused.add(new Refusal(one, why)), () -> lawful.add(one));
        }
        return new MemberUpdate(known, asOf, lawful, refused);
    }

    private static Optional<Finding> wrong(Member member, MemberRules rules) {
        return rules.check(member, "").stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .findFirst();
    }

    private static List<Difference> differences(Member known, MemberRow row, boolean guessedSex, LocalDate asOf) {
        Map<String, @Nullable Object> ours = MemberMapping.values(known);
        Map<String, @Nullable Object> theirs = MemberMapping.values(row.member(known.cooperativeId(), asOf));
        List<Difference> all = new ArrayList<>();
        for (MemberField field : MemberField.values()) {
            Object before = ours.get(field.column());
            Object after = theirs.get(field.column());
            boolean said = switch (field) {
                case ROLE -> row.role() != null;
                case STATUS -> row.status() != null && newest(known, asOf);
                case SEX -> !guessedSex || before == null;
                default -> true;
            };
            if (said && after != null && !after.toString().isBlank() && !same(field, before, after)) {
                all.add(new Difference(field, before, after));
            }
        }
        return all;
    }

    /** A list that is older than what the book knows of the status does not speak against it. */
    private static boolean newest(Member known, LocalDate asOf) {
        return known.membership().standing().stream()
                        .noneMatch(fact -> fact.on().isAfter(asOf))
                && !known.membership().since().isAfter(asOf);
    }

    private static boolean same(MemberField field, @Nullable Object before, Object after) {
        boolean words = switch (field) {
            case NAME, TITLES, ALIAS, BIRTH_PLACE, ADDRESS, JOB, NUMBER, NOTE -> true;
            default -> false;
        };
        if (!words || before == null || after.equals(before)) {
            return after.equals(before);
        }
        String bare = CleanText.sortName(after.toString());
        return bare.isEmpty() ? after.equals(before) : bare.equals(CleanText.sortName(before.toString()));
    }

    /** What can be taken over, in the order of the fields. */
    public List<Difference> differences() {
        return differences;
    }

    /** What a rule stands against; it stays as the book has it. */
    public List<Refusal> refusals() {
        return refusals;
    }

    public boolean same() {
        return differences.isEmpty() && refusals.isEmpty();
    }

    /** @param kept columns of fields in which our value stays */
    Member apply(Set<String> kept) {
        return apply(
                known,
                asOf,
                differences.stream()
                        .filter(one -> !kept.contains(one.field().column()))
                        .toList());
    }

    private static Member apply(Member known, LocalDate asOf, List<Difference> taken) {
        Map<MemberField, Object> after = taken.stream().collect(Collectors.toMap(Difference::field, Difference::after));
        Map<String, @Nullable Object> values = MemberMapping.values(known);
        after.forEach((field, value) -> values.put(field.column(), value));
        if (after.containsKey(MemberField.NATIONAL_ID)) {
            // The note said why the NIK was missing, or spoke of the one before.
            values.put("national_id_note", null);
        }
        Object status = after.get(MemberField.STATUS);
        if (status != null) {
            List<Standing> standing = new ArrayList<>(known.membership().standing());
            standing.add(MemberRow.standing(MemberStatus.valueOf(status.toString()), asOf));
            values.put("standing", Standing.write(standing));
        }
        return MemberMapping.of(values);
    }

    /** As findings of the row: each difference with both values, a NIK masked; after them what cannot be taken over. */
    List<Finding> findings(Function<String, String> village) {
        List<Finding> all = new ArrayList<>();
        for (Difference one : differences) {
            all.add(
                    one.before() == null
                            ? Finding.warning(
                                    one.field().column(),
                                    "member.import.fills",
                                    MemberFieldWords.label(one.field()),
                                    MemberFieldWords.shown(one.field(), one.after(), village))
                            : Finding.warning(
                                    one.field().column(),
                                    "member.import.differs",
                                    MemberFieldWords.label(one.field()),
                                    MemberFieldWords.shown(one.field(), Objects.requireNonNull(one.before()), village),
                                    MemberFieldWords.shown(one.field(), one.after(), village)));
        }
        for (Refusal one : refusals) {
            all.add(Finding.warning(
                    one.difference().field().column(),
                    "member.import.refused",
                    MemberFieldWords.label(one.difference().field()),
                    MemberFieldWords.shown(
                            one.difference().field(), one.difference().after(), village),
                    new id.kopdesk.base.Texts.Word(one.why().key())));
        }
        return all;
    }
}
