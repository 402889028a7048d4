package id.kopdesk.cooperative.oversight;

import id.kopdesk.base.Period;
import id.kopdesk.base.Reported;
import id.kopdesk.cooperative.AsOf;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.Organ;
import id.kopdesk.cooperative.OutletStatus;
import id.kopdesk.cooperative.Part;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which parts of the office's own score a cooperative meets on a day. */
public final class ActivityScore {
    private static final int MONTHS = 3;
    private static final int LEAST_BOARD = 5;
    private static final List<MilestoneKind> LEGAL = List.of(
            MilestoneKind.LEGAL_ENTITY,
            MilestoneKind.TAX_ID,
            MilestoneKind.BUSINESS_ID,
            MilestoneKind.SIMKOPDES_ACCOUNT);

    private ActivityScore() {}

    /** @param business the newest months first */
    public static Set<ScorePart> met(CooperativeFile file, List<Part<BusinessMonth>> business, LocalDate day) {
        Set<ScorePart> met = EnumSet.noneOf(ScorePart.class);
        if (AsOf.met(file, MeetingRules.bookYear(day), day)) {
            met.add(ScorePart.ANNUAL_MEETING);
        }
        if (LEGAL.stream().allMatch(kind -> AsOf.done(file, kind, day))) {
            met.add(ScorePart.LEGALITY);
        }
        long board = file.officers().stream()
                .map(Part::value)
                .filter(o -> o.organ() == Organ.BOARD
                        && (o.endOn() == null || !o.endOn().isBefore(day)))
                .count();
        if (board >= LEAST_BOARD && board % 2 == 1) {
            met.add(ScorePart.BOARD);
        }
        if (file.outlets().stream().anyMatch(o -> o.value().status() == OutletStatus.OPERATING)) {
            met.add(ScorePart.OUTLET);
        }
        int now = Period.of(day).index();
        List<BusinessMonth> recent = business.stream()
                .map(Part::value)
                .filter(m -> m.period().index() <= now && m.period().index() > now - MONTHS)
                .toList();
        if (recent.stream().anyMatch(BusinessMonth::reported)) {
            met.add(ScorePart.REPORTED);
        }
        if (recent.stream().anyMatch(m -> m.of(Figure.VOLUME) instanceof Reported.Value<Long> v && v.value() > 0)) {
            met.add(ScorePart.VOLUME);
        }
        return met;
    }
}
