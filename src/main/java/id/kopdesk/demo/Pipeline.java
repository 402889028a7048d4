package id.kopdesk.demo;

import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.cooperative.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The legal steps of one generated cooperative, in plausible order of days, none after the demo's last day. */
final class Pipeline {
    static final LocalDate END = LocalDate.of(2026, 8, 5);
    private static final LocalDate START = LocalDate.of(2025, 3, 24);

    private final Dice dice;
    private final List<Part<Milestone>> steps = new ArrayList<>();
    private @Nullable LocalDate founded;

    Pipeline(Dice dice) {
        this.dice = dice;
    }

    /** @param done which steps are complete; of the others a few are under way or skipped */
    List<Part<Milestone>> steps(Set<MilestoneKind> done, Numbers numbers) {
        LocalDate at = dice.day(START, START.plusDays(40));
        for (MilestoneKind kind : MilestoneKind.values()) {
            if (done.contains(kind)) {
                at = min(at.plusDays(3 + dice.below(kind.ordinal() < 5 ? 18 : 60)));
                boolean dated = dice.chance(86);
                if (kind == MilestoneKind.DEED && dated) {
                    founded = at;
                }
                add(kind, MilestoneState.DONE, numbers.of(kind), dated ? at : null, null);
            } else if (kind.ordinal() > MilestoneKind.TAX_ID.ordinal()
                    && kind != MilestoneKind.SIMKOPDES_ACCOUNT
                    && dice.chance(18)) {
                add(kind, MilestoneState.IN_PROCESS, null, null, null);
            } else if (kind == MilestoneKind.MICROSITE && dice.chance(6)) {
                add(kind, MilestoneState.SKIPPED, null, null, "Belum ada jaringan internet di desa");
            }
        }
        return steps;
    }

    /** The day of the deed where it is known. */
    @Nullable
    LocalDate founded() {
        return founded;
    }

    static Set<MilestoneKind> alwaysDone() {
        return EnumSet.range(MilestoneKind.SOCIALISATION, MilestoneKind.TAX_ID);
    }

    private void add(
            MilestoneKind kind,
            MilestoneState state,
            @Nullable String reference,
            @Nullable LocalDate day,
            @Nullable String note) {
        steps.add(new Part<>(dice.id(), 0, new Milestone(kind, state, reference, day, END, note)));
    }

    private static LocalDate min(LocalDate day) {
        return day.isAfter(END) ? END : day;
    }
}
