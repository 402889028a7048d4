package id.kopdesk.cooperative;

import id.kopdesk.base.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A cooperative with everything the office keeps of it, as read or as it shall be saved. */
public record CooperativeFile(
        UUID id,
        long version,
        Cooperative cooperative,
        List<Part<StatusFact>> statuses,
        List<Part<CoveredVillage>> villages,
        List<Part<Milestone>> milestones,
        List<Part<Officer>> officers,
        List<Part<Outlet>> outlets,
        List<Part<AnnualMeeting>> meetings) {

    public CooperativeFile {
        statuses = List.copyOf(statuses);
        villages = List.copyOf(villages);
        milestones = List.copyOf(milestones);
        officers = List.copyOf(officers);
        outlets = List.copyOf(outlets);
        meetings = List.copyOf(meetings);
    }

    /** A new cooperative, active as far as is known since that day, serving the village of its seat. */
    public static CooperativeFile fresh(Cooperative cooperative, LocalDate asOf) {
        return new CooperativeFile(
                Ids.next(),
                0,
                cooperative,
                List.of(Part.fresh(new StatusFact(StatusKind.ACTIVE, null, asOf, null, null))),
                List.of(Part.fresh(new CoveredVillage(cooperative.villageCode(), null, null))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public boolean isNew() {
        return version == 0;
    }

    public Optional<Milestone> milestone(MilestoneKind kind) {
        return milestones.stream()
                .map(Part::value)
                .filter(m -> m.kind() == kind)
                .findFirst();
    }

    /** The status that counts now, as {@link AsOf#status} reads it; active where none is told. */
    public StatusKind status() {
        return AsOf.status(this, LocalDate.MAX).orElse(StatusKind.ACTIVE);
    }

    public CooperativeFile withCooperative(Cooperative changed) {
        return new CooperativeFile(id, version, changed, statuses, villages, milestones, officers, outlets, meetings);
    }

    public CooperativeFile withStatuses(List<Part<StatusFact>> changed) {
        return new CooperativeFile(
                id, version, cooperative, changed, villages, milestones, officers, outlets, meetings);
    }

    public CooperativeFile withVillages(List<Part<CoveredVillage>> changed) {
        return new CooperativeFile(
                id, version, cooperative, statuses, changed, milestones, officers, outlets, meetings);
    }

    public CooperativeFile withMilestones(List<Part<Milestone>> changed) {
        return new CooperativeFile(id, version, cooperative, statuses, villages, changed, officers, outlets, meetings);
    }

    public CooperativeFile withOfficers(List<Part<Officer>> changed) {
        return new CooperativeFile(
                id, version, cooperative, statuses, villages, milestones, changed, outlets, meetings);
    }

    public CooperativeFile withOutlets(List<Part<Outlet>> changed) {
        return new CooperativeFile(
                id, version, cooperative, statuses, villages, milestones, officers, changed, meetings);
    }

    public CooperativeFile withMeetings(List<Part<AnnualMeeting>> changed) {
        return new CooperativeFile(
                id, version, cooperative, statuses, villages, milestones, officers, outlets, changed);
    }
}
