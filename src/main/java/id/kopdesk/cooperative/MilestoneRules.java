package id.kopdesk.cooperative;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The legal pipeline's dates and states. */
final class MilestoneRules {
    /** Cooperatives taken up by revitalisation may be old, but none is older than the republic. */
    private static final LocalDate EARLIEST = LocalDate.of(1945, 8, 17);

    private MilestoneRules() {}

    static void check(CooperativeFile file, LocalDate today, List<Finding> found) {
        Map<MilestoneKind, LocalDate> done = new EnumMap<>(MilestoneKind.class);
        Set<MilestoneKind> seen = new HashSet<>();
        for (Part<Milestone> part : file.milestones()) {
            Milestone m = part.value();
            String field = "milestone." + m.kind();
            if (!seen.add(m.kind())) {
                found.add(Finding.error(
                        field, "cooperative.milestone.twice", m.kind().name()));
            }
            LocalDate day = m.eventDate();
            if (day != null && day.isAfter(today)) {
                found.add(Finding.error(field, "cooperative.milestone.future", day.toString()));
            }
            if (day != null && day.isBefore(EARLIEST)) {
                found.add(Finding.error(field, "cooperative.milestone.old", day.toString()));
            }
            if (m.state() == MilestoneState.SKIPPED
                    && (m.note() == null || m.note().isBlank())) {
                found.add(Finding.error(field, "cooperative.milestone.reason"));
            }
            if (m.state() == MilestoneState.DONE && day != null) {
                done.put(m.kind(), day);
            }
            number(m, file.cooperative(), field, found);
        }
        order(done, found);
        meetings(file, today, found);
    }

    /** A number that stands both here and among the cooperative's own fields must be the same one, however spaced. */
    private static void number(Milestone m, Cooperative c, String field, List<Finding> found) {
        String own = switch (m.kind()) {
            case DEED -> c.deedNumber();
            case LEGAL_ENTITY -> c.ahuDecree();
            case TAX_ID -> c.taxId();
            case BUSINESS_ID -> c.businessId();
            case REGISTRATION_NUMBER -> c.registrationNumber();
            case BANK_ACCOUNT -> c.bankAccount();
            default -> null;
        };
        String here = m.reference();
        if (m.state() != MilestoneState.DONE || own == null || here == null) {
            return;
        }
        String bareOwn = CleanText.sortName(Identifiers.decree(own)).replace(" ", "");
        String bareHere = CleanText.sortName(Identifiers.decree(here)).replace(" ", "");
        if (!bareOwn.isEmpty() && !bareHere.isEmpty() && !bareOwn.equals(bareHere)) {
            found.add(Finding.warning(field, "cooperative.milestone.number", here, own));
        }
    }

    private static void order(Map<MilestoneKind, LocalDate> done, List<Finding> found) {
        MilestoneKind[] chain = {
            MilestoneKind.FOUNDING_MEETING, MilestoneKind.DEED, MilestoneKind.LEGAL_ENTITY, MilestoneKind.BUSINESS_ID
        };
        for (int i = 0; i + 1 < chain.length; i++) {
            LocalDate first = done.get(chain[i]);
            LocalDate then = done.get(chain[i + 1]);
            if (first != null && then != null && then.isBefore(first)) {
                found.add(Finding.warning(
                                "milestone." + chain[i + 1],
                                "cooperative.milestone.order",
                                then.toString(),
                                first.toString())
                        .from("Juklak Menkop 1/2025"));
            }
        }
    }

    private static void meetings(CooperativeFile file, LocalDate today, List<Finding> found) {
        Set<Integer> years = new HashSet<>();
        for (Part<AnnualMeeting> part : file.meetings()) {
            AnnualMeeting m = part.value();
            if (!years.add(m.bookYear())) {
                found.add(Finding.error("meetings", "cooperative.rat.twice", Integer.toString(m.bookYear())));
            }
            LocalDate held = m.heldOn();
            if (held != null && held.isAfter(today)) {
                found.add(Finding.error("meetings", "cooperative.rat.future", Integer.toString(m.bookYear())));
            }
            if (held != null && held.getYear() < m.bookYear()) {
                found.add(Finding.warning("meetings", "cooperative.rat.early", Integer.toString(m.bookYear()))
                        .from("Permenkop 19/2015"));
            }
        }
    }
}
