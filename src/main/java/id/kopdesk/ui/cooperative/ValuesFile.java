package id.kopdesk.ui.cooperative;

import id.kopdesk.cooperative.AnnualMeeting;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CoveredVillage;
import id.kopdesk.cooperative.Formation;
import id.kopdesk.cooperative.MeetingState;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.cooperative.NationalId;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.Organ;
import id.kopdesk.cooperative.Outlet;
import id.kopdesk.cooperative.OutletKind;
import id.kopdesk.cooperative.OutletStatus;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Seat;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.cooperative.Tenure;
import id.kopdesk.ui.record.RowSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The way back from the form's texts to a file that can be saved: rows keep the identity and version they were read with. */
final class ValuesFile {
    private final CooperativeFile read;
    private final Map<String, String> values;
    private final LocalDate today;

    private ValuesFile(CooperativeFile read, Map<String, String> values, LocalDate today) {
        this.read = read;
        this.values = values;
        this.today = today;
    }

    /**
     * @param read as it was read, or {@link CooperativeFile#fresh}
     * @param today from when a fact without a date of its own is known
     */
    static CooperativeFile of(CooperativeFile read, Map<String, String> values, LocalDate today) {
        ValuesFile from = new ValuesFile(read, values, today);
        Cooperative cooperative = from.identity();
        return read.withCooperative(cooperative)
                .withVillages(from.villages(cooperative.villageCode()))
                .withMilestones(from.milestones())
                .withOfficers(from.rows("officer", read.officers(), ValuesFile::officer))
                .withOutlets(from.rows("outlet", read.outlets(), (row, was) -> outlet(row)))
                .withMeetings(from.rows("meeting", read.meetings(), from::meeting));
    }

    private Cooperative identity() {
        ValueRow v = new ValueRow(values);
        return new Cooperative(
                v.text("name"),
                v.choice("kind", CooperativeKind.OTHER),
                v.text("villageCode"),
                v.choice("formation", Formation.class),
                v.maybe("address"),
                v.maybe("postalCode"),
                v.maybe("phone"),
                v.maybe("email"),
                v.decimal("latitude"),
                v.decimal("longitude"),
                v.maybe("registrationNumber"),
                v.maybe("taxId"),
                v.maybe("businessId"),
                v.maybe("ahuDecree"),
                v.maybe("deedNumber"),
                v.maybe("gazetteNumber"),
                v.maybe("subdomain"),
                v.maybe("bank"),
                v.maybe("bankAccount"),
                v.maybe("simkopdesId"),
                v.whole("principalSaving"),
                v.whole("mandatorySaving"),
                v.maybe("note"));
    }

    /** The seat is always served: where it moved, the village that it moved to takes the old one's place. */
    private List<Part<CoveredVillage>> villages(String seat) {
        List<Part<CoveredVillage>> served = new ArrayList<>(rows(
                "village",
                read.villages(),
                (row, was) -> new CoveredVillage(row.text("villageCode"), row.date("validFrom"), row.date("validTo"))));
        if (seat.isEmpty()
                || served.stream().anyMatch(p -> p.value().villageCode().equals(seat))) {
            return served;
        }
        String before = read.cooperative().villageCode();
        for (int i = 0; i < served.size(); i++) {
            CoveredVillage village = served.get(i).value();
            if (village.villageCode().equals(before)) {
                served.set(i, served.get(i).with(new CoveredVillage(seat, village.validFrom(), village.validTo())));
                return served;
            }
        }
        served.add(Part.fresh(new CoveredVillage(seat, null, null)));
        return served;
    }

    private List<Part<Milestone>> milestones() {
        List<Part<Milestone>> steps = new ArrayList<>();
        for (MilestoneKind kind : MilestoneKind.values()) {
            Optional<Part<Milestone>> was = read.milestones().stream()
                    .filter(p -> p.value().kind() == kind)
                    .findFirst();
            ValueRow v = new ValueRow(values);
            String at = "milestone." + kind + ".";
            MilestoneState state = v.choice(at + "state", MilestoneState.class);
            if (state != null) {
                LocalDate day = v.date(at + "eventDate");
                Milestone now = new Milestone(
                        kind,
                        state,
                        v.maybe(at + "reference"),
                        day,
                        known(was.map(Part::value).orElse(null), state, day),
                        v.maybe(at + "note"));
                steps.add(was.map(p -> p.with(now)).orElseGet(() -> Part.fresh(now)));
            }
        }
        return steps;
    }

    /** What is said anew is known from today; a change of number or note moves nothing in time. */
    private LocalDate known(@Nullable Milestone was, MilestoneState state, @Nullable LocalDate day) {
        return was != null && was.state() == state && Objects.equals(was.eventDate(), day) ? was.asOf() : today;
    }

    private static Officer officer(ValueRow row, @Nullable Officer was) {
        return new Officer(
                row.choice("organ", Organ.BOARD),
                row.choice("seat", Seat.MEMBER),
                row.text("name"),
                row.choice("sex", Sex.class),
                nationalId(row.maybe("nationalId"), was == null ? null : was.nationalId()),
                row.maybe("phone"),
                row.yes("villageHead"),
                row.yes("kinDeclared"),
                row.date("startOn"),
                row.date("endOn"));
    }

    /** A mask that was not touched stands for the number behind it. */
    private static @Nullable String nationalId(@Nullable String typed, @Nullable String stored) {
        return typed != null && stored != null && typed.equals(NationalId.masked(stored)) ? stored : typed;
    }

    private static Outlet outlet(ValueRow row) {
        return new Outlet(
                row.choice("kind", OutletKind.OTHER),
                row.maybe("name"),
                row.choice("status", OutletStatus.PLANNED),
                row.date("openedOn"),
                row.date("closedOn"),
                row.choice("tenure", Tenure.class));
    }

    private AnnualMeeting meeting(ValueRow row, @Nullable AnnualMeeting was) {
        MeetingState state = row.choice("state", MeetingState.NO);
        LocalDate held = row.date("heldOn");
        boolean same = was != null && was.state() == state && Objects.equals(was.heldOn(), held);
        return new AnnualMeeting(
                Integer.parseInt(row.text("bookYear")), state, held, same && was != null ? was.asOf() : today);
    }

    private <T> List<Part<T>> rows(String kind, List<Part<T>> before, BiFunction<ValueRow, @Nullable T, T> make) {
        List<Part<T>> rows = new ArrayList<>();
        values.forEach((name, value) -> {
            if (name.startsWith(kind + ".")) {
                RowSet.Entry entry = RowSet.entry(name, value);
                UUID id = UUID.fromString(entry.id());
                Optional<Part<T>> was =
                        before.stream().filter(p -> p.id().equals(id)).findFirst();
                T now = make.apply(
                        new ValueRow(entry.values()), was.map(Part::value).orElse(null));
                rows.add(new Part<>(id, was.map(Part::version).orElse(0L), now));
            }
        });
        return rows;
    }
}
