package id.kopdesk.member;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which members a list shows; an empty set does not narrow.
 *
 * @param text parts of the name in any order, or the beginning of a NIK, a member number or a phone number
 * @param cooperative only its members; null for all
 * @param sexes 0 male, 1 female, 2 not known
 * @param gaps only members that lack all of these
 */
public record MemberFilter(
        String text,
        @Nullable UUID cooperative,
        Set<String> regencies,
        Set<String> subdistricts,
        Set<MemberStatus> statuses,
        Set<Integer> sexes,
        Set<Gap> gaps) {
    public MemberFilter {
        regencies = Set.copyOf(regencies);
        subdistricts = Set.copyOf(subdistricts);
        statuses = Set.copyOf(statuses);
        sexes = Set.copyOf(sexes);
        gaps = Set.copyOf(gaps);
    }

    public static MemberFilter all() {
        return new MemberFilter("", null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    public static MemberFilter of(UUID cooperative) {
        return all().withCooperative(cooperative);
    }

    public MemberFilter withText(String changed) {
        return new MemberFilter(changed, cooperative, regencies, subdistricts, statuses, sexes, gaps);
    }

    public MemberFilter withCooperative(@Nullable UUID changed) {
        return new MemberFilter(text, changed, regencies, subdistricts, statuses, sexes, gaps);
    }

    public MemberFilter withRegencies(Set<String> changed) {
        return new MemberFilter(text, cooperative, changed, subdistricts, statuses, sexes, gaps);
    }

    public MemberFilter withSubdistricts(Set<String> changed) {
        return new MemberFilter(text, cooperative, regencies, changed, statuses, sexes, gaps);
    }

    public MemberFilter withStatuses(Set<MemberStatus> changed) {
        return new MemberFilter(text, cooperative, regencies, subdistricts, changed, sexes, gaps);
    }

    public MemberFilter withSexes(Set<Integer> changed) {
        return new MemberFilter(text, cooperative, regencies, subdistricts, statuses, changed, gaps);
    }

    public MemberFilter withGaps(Set<Gap> changed) {
        return new MemberFilter(text, cooperative, regencies, subdistricts, statuses, sexes, changed);
    }

    /** Whether the text may be a number: names hold no digits. */
    boolean asksNumber() {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
