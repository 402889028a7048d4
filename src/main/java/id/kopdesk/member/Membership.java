package id.kopdesk.member;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person is in the cooperative.
 *
 * @param number the member number as the cooperative writes it
 * @param knownOn the day as of which the office knows of the member; counts where no join date is known
 * @param standing every change of status, in the order of the dates
 */
public record Membership(
        @Nullable String number,
        @Nullable LocalDate joinOn,
        LocalDate knownOn,
        MemberRole role,
        List<Standing> standing,
        @Nullable String note) {
    public Membership {
        standing = Standing.sorted(standing);
    }

    public static Membership known(LocalDate on) {
        return new Membership(null, null, on, MemberRole.MEMBER, List.of(), null);
    }

    public MemberStatus status() {
        return Standing.last(standing);
    }

    /** The day since which the member counts. */
    public LocalDate since() {
        return joinOn == null ? knownOn : joinOn;
    }

    public Membership withStanding(List<Standing> changed) {
        return new Membership(number, joinOn, knownOn, role, changed, note);
    }
}
