package id.kopdesk.cooperative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a row says into a cooperative's file.
 *
 * @param asOf "data per tanggal": from when facts without a date are known
 */
record CooperativeImportApply(LocalDate asOf) {

    /** @param kept fields that stay as they are */
    CooperativeFile to(CooperativeFile file, CooperativeImportRow row, Set<String> kept) {
        Map<String, Object> fields = new HashMap<>(row.values());
        fields.remove(CooperativeImportColumns.RECORD);
        Map<String, Object> own = CooperativeImportValues.of(file.cooperative());
        fields.keySet().removeAll(kept);
        // What means the same stays as it was written here: a list in capitals does not shout over our names.
        fields.entrySet().removeIf(entry -> {
            Object mine = own.get(entry.getKey());
            return mine != null && CooperativeImportDiff.same(entry.getKey(), mine, entry.getValue());
        });
        return file.withCooperative(CooperativeImportValues.changed(file.cooperative(), fields))
                .withMilestones(milestones(file, row, kept))
                .withMeetings(meetings(file, row, kept))
                .withOfficers(row.people().apply(file.officers(), kept))
                .withOutlets(row.outlets().apply(file.outlets(), kept));
    }

    private List<Part<Milestone>> milestones(CooperativeFile file, CooperativeImportRow row, Set<String> kept) {
        List<Part<Milestone>> parts = new ArrayList<>(file.milestones());
        row.milestones().forEach((kind, fact) -> {
            if (kept.contains(CooperativeImportDiff.MILESTONE + kind)) {
                return;
            }
            MilestoneKind wanted = MilestoneKind.valueOf(kind);
            int at = indexOf(parts, wanted);
            Milestone mine = at < 0 ? null : parts.get(at).value();
            Optional<Milestone> told = told(wanted, mine, fact);
            if (told.isPresent() && at < 0) {
                parts.add(Part.fresh(told.get()));
            } else if (told.isPresent()) {
                parts.set(at, parts.get(at).with(told.get()));
            }
        });
        return parts;
    }

    private static int indexOf(List<Part<Milestone>> parts, MilestoneKind kind) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).value().kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    /** Empty where the row tells nothing new. */
    private Optional<Milestone> told(MilestoneKind kind, @Nullable Milestone mine, CooperativeImportFact fact) {
        if (mine == null) {
            return Optional.of(new Milestone(kind, state(fact), fact.number(), fact.date(), asOf, null));
        }
        CooperativeImportFact ours = CooperativeImportFact.of(mine).orElse(null);
        if (!CooperativeImportDiff.says(ours, fact)) {
            return Optional.empty();
        }
        CooperativeImportFact now = ours == null ? fact : ours.told(fact);
        boolean reachedBefore = ours != null && ours.done() == now.done();
        return Optional.of(new Milestone(
                kind, state(now), now.number(), now.date(), reachedBefore ? mine.asOf() : asOf, mine.note()));
    }

    private static MilestoneState state(CooperativeImportFact fact) {
        return fact.done() ? MilestoneState.DONE : MilestoneState.IN_PROCESS;
    }

    private List<Part<AnnualMeeting>> meetings(CooperativeFile file, CooperativeImportRow row, Set<String> kept) {
        List<Part<AnnualMeeting>> parts = new ArrayList<>(file.meetings());
        row.meetings().forEach((year, held) -> {
            if (kept.contains(CooperativeImportDiff.MEETING + year)) {
                return;
            }
            int at = 0;
            while (at < parts.size() && parts.get(at).value().bookYear() != year) {
                at++;
            }
            if (at == parts.size()) {
                parts.add(Part.fresh(new AnnualMeeting(year, MeetingState.DONE, held.orElse(null), asOf)));
                return;
            }
            AnnualMeeting mine = parts.get(at).value();
            if (!mine.state().held() || (held.isPresent() && !held.get().equals(mine.heldOn()))) {
                MeetingState state = mine.state().held() ? mine.state() : MeetingState.DONE;
                LocalDate since = mine.state().held() ? mine.asOf() : asOf;
                parts.set(at, parts.get(at).with(new AnnualMeeting(year, state, held.orElse(mine.heldOn()), since)));
            }
        });
        return parts;
    }
}
