package id.kopdesk.cooperative;

import id.kopdesk.database.Facts;
import java.util.List;
import java.util.UUID;

/** The parts of a cooperative's file and their tables, in one list. */
final class PartMappings {
    static final PartMapping<StatusFact> STATUSES = new PartMapping<>(
            CooperativeTables.STATUS,
            CooperativeFile::statuses,
            CooperativeFile::withStatuses,
            rs -> new StatusFact(
                    Facts.choice(rs, "status", StatusKind.class),
                    Facts.date(rs, "event_date"),
                    java.util.Objects.requireNonNull(Facts.date(rs, "as_of")),
                    rs.getObject("merged_into", UUID.class),
                    rs.getString("reason")),
            (owner, s) -> owned(owner)
                    .with("status", s.status())
                    .with("event_date", s.eventDate())
                    .with("as_of", s.asOf())
                    .with("merged_into", s.mergedInto())
                    .with("reason", s.reason())
                    .values());

    static final PartMapping<CoveredVillage> VILLAGES = new PartMapping<>(
            CooperativeTables.VILLAGE,
            CooperativeFile::villages,
            CooperativeFile::withVillages,
            rs -> new CoveredVillage(
                    rs.getString("village_code"), Facts.date(rs, "valid_from"), Facts.date(rs, "valid_to")),
            (owner, v) -> owned(owner)
                    .with("village_code", v.villageCode())
                    .with("valid_from", v.validFrom())
                    .with("valid_to", v.validTo())
                    .values());

    static final PartMapping<Milestone> MILESTONES = new PartMapping<>(
            CooperativeTables.MILESTONE,
            CooperativeFile::milestones,
            CooperativeFile::withMilestones,
            rs -> new Milestone(
                    Facts.choice(rs, "kind", MilestoneKind.class),
                    Facts.choice(rs, "state", MilestoneState.class),
                    rs.getString("reference"),
                    Facts.date(rs, "event_date"),
                    java.util.Objects.requireNonNull(Facts.date(rs, "as_of")),
                    rs.getString("note")),
            (owner, m) -> owned(owner)
                    .with("kind", m.kind())
                    .with("state", m.state())
                    .with("reference", m.reference())
                    .with("event_date", m.eventDate())
                    .with("as_of", m.asOf())
                    .with("note", m.note())
                    .values());

    static final PartMapping<Officer> OFFICERS = new PartMapping<>(
            CooperativeTables.OFFICER,
            CooperativeFile::officers,
            CooperativeFile::withOfficers,
            rs -> new Officer(
                    Facts.choice(rs, "organ", Organ.class),
                    Facts.choice(rs, "seat", Seat.class),
                    rs.getString("name"),
                    Facts.maybe(rs, "sex", Sex.class),
                    rs.getString("national_id"),
                    rs.getString("phone"),
                    rs.getBoolean("village_head"),
                    rs.getBoolean("kin_declared"),
                    Facts.date(rs, "start_on"),
                    Facts.date(rs, "end_on")),
            (owner, o) -> owned(owner)
                    .with("organ", o.organ())
                    .with("seat", o.seat())
                    .with("name", o.name())
                    .with("sex", o.sex())
                    .with("national_id", o.nationalId())
                    .with("phone", o.phone())
                    .with("village_head", o.villageHead())
                    .with("kin_declared", o.kinDeclared())
                    .with("start_on", o.startOn())
                    .with("end_on", o.endOn())
                    .values());

    static final PartMapping<Outlet> OUTLETS = new PartMapping<>(
            CooperativeTables.OUTLET,
            CooperativeFile::outlets,
            CooperativeFile::withOutlets,
            rs -> new Outlet(
                    Facts.choice(rs, "kind", OutletKind.class),
                    rs.getString("name"),
                    Facts.choice(rs, "status", OutletStatus.class),
                    Facts.date(rs, "opened_on"),
                    Facts.date(rs, "closed_on"),
                    Facts.maybe(rs, "tenure", Tenure.class)),
            (owner, o) -> owned(owner)
                    .with("kind", o.kind())
                    .with("name", o.name())
                    .with("status", o.status())
                    .with("opened_on", o.openedOn())
                    .with("closed_on", o.closedOn())
                    .with("tenure", o.tenure())
                    .values());

    static final PartMapping<AnnualMeeting> MEETINGS = new PartMapping<>(
            CooperativeTables.MEETING,
            CooperativeFile::meetings,
            CooperativeFile::withMeetings,
            rs -> new AnnualMeeting(
                    rs.getInt("book_year"),
                    Facts.choice(rs, "state", MeetingState.class),
                    Facts.date(rs, "held_on"),
                    java.util.Objects.requireNonNull(Facts.date(rs, "as_of"))),
            (owner, m) -> owned(owner)
                    .with("book_year", (long) m.bookYear())
                    .with("state", m.state())
                    .with("held_on", m.heldOn())
                    .with("as_of", m.asOf())
                    .values());

    static final List<PartMapping<?>> ALL = List.of(STATUSES, VILLAGES, MILESTONES, OFFICERS, OUTLETS, MEETINGS);

    private PartMappings() {}

    private static Facts owned(UUID owner) {
        return new Facts().with(CooperativeTables.OWNER, owner);
    }
}
