package id.kopdesk.cooperative.oversight;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.AnnualMeeting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The deadline of the annual meeting, and what is noticed in its details. */
public final class MeetingRules {
    /** A primary cooperative meets within three months of the book year's end. */
    public static final String DEADLINE_SOURCE = "UU 25/1992; Permenkop 19/2015: RAT paling lambat 31 Maret";

    private static final String RETURN_SOURCE = "Inpres 17/2025: imbal jasa desa paling sedikit 20 % SHU";
    private static final int LEAST_PERCENT = 20;

    private MeetingRules() {}

    /** 31 March after the book year. */
    public static LocalDate deadline(int bookYear) {
        return LocalDate.of(bookYear + 1, 3, 31);
    }

    /** The book year whose meeting is due or was due last: the year before that day's. */
    public static int bookYear(LocalDate day) {
        return day.getYear() - 1;
    }

    /** Days to the deadline; negative when it is past. */
    public static long daysLeft(int bookYear, LocalDate today) {
        return ChronoUnit.DAYS.between(today, deadline(bookYear));
    }

    /** Days that the meeting was held after its deadline; empty when in time, not held, or without a date. */
    public static Optional<Long> heldLate(AnnualMeeting meeting) {
        LocalDate held = meeting.heldOn();
        if (held == null || !meeting.state().held()) {
            return Optional.empty();
        }
        long late = ChronoUnit.DAYS.between(deadline(meeting.bookYear()), held);
        return late > 0 ? Optional.of(late) : Optional.empty();
    }

    public static List<Finding> check(MeetingDetail detail) {
        List<Finding> found = new ArrayList<>();
        Long attended = detail.attended();
        Long entitled = detail.entitled();
        Long surplus = detail.surplus();
        if (attended != null && entitled != null && attended > entitled) {
            found.add(Finding.error("attended", "cooperative.oversight.meeting.attended"));
        }
        if (surplus == null && detail.shares() > 0) {
            found.add(Finding.error("surplus", "cooperative.oversight.meeting.surplus"));
        }
        if (surplus != null && detail.shares() > Math.max(0, surplus)) {
            found.add(Finding.error("surplus", "cooperative.oversight.meeting.shares", detail.shares(), surplus));
        }
        Long village = detail.villageReturn();
        if (surplus != null && surplus > 0 && village != null && village * 100 < surplus * LEAST_PERCENT) {
            found.add(Finding.warning("villageReturn", "cooperative.oversight.meeting.return")
                    .from(RETURN_SOURCE));
        }
        return found;
    }
}
