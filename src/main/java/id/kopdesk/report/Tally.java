package id.kopdesk.report;

import id.kopdesk.cooperative.AnnualMeeting;
import id.kopdesk.cooperative.AsOf;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.StatusFact;
import id.kopdesk.cooperative.StatusKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What one area counts on one day. */
final class Tally {
    private final LocalDate day;
    private final int bookYear;
    private final Map<MilestoneKind, Long> done = new EnumMap<>(MilestoneKind.class);
    private final Map<CooperativeKind, Long> kinds = new EnumMap<>(CooperativeKind.class);
    private long cooperatives;
    private long met;
    private long undated;

    Tally(LocalDate day) {
        this.day = day;
        this.bookYear = bookYear(day);
    }

    /** The year whose meeting is due in this one. */
    static int bookYear(LocalDate day) {
        return day.getYear() - 1;
    }

    /** Adds a cooperative that stands in the counts. */
    void add(CooperativeFile file) {
        cooperatives++;
        kinds.merge(file.cooperative().kind(), 1L, Long::sum);
        for (MilestoneKind kind : MilestoneKind.values()) {
            if (AsOf.done(file, kind, day)) {
                done.merge(kind, 1L, Long::sum);
            }
        }
        if (AsOf.met(file, bookYear, day)) {
            met++;
        }
        undated += undated(file);
    }

    /** Facts behind these counts that nobody dated: that it was founded, that a step is done, that it met. */
    private long undated(CooperativeFile file) {
        Stream<LocalDate> founded = file.statuses().stream()
                .map(Part::value)
                .filter(s -> s.status() == StatusKind.ACTIVE && s.eventDate() == null)
                .map(StatusFact::asOf);
        Stream<LocalDate> steps = file.milestones().stream()
                .map(Part::value)
                .filter(m -> m.state() == MilestoneState.DONE && m.eventDate() == null)
                .map(Milestone::asOf);
        Stream<LocalDate> meetings = file.meetings().stream()
                .map(Part::value)
                .filter(m -> m.bookYear() == bookYear && m.state().held() && m.heldOn() == null)
                .map(AnnualMeeting::asOf);
        return Stream.of(founded, steps, meetings)
                .flatMap(asOf -> asOf)
                .filter(asOf -> !asOf.isAfter(day))
                .count();
    }

    long cooperatives() {
        return cooperatives;
    }

    long of(CooperativeKind kind) {
        return Objects.requireNonNullElse(kinds.get(kind), 0L);
    }

    long done(MilestoneKind kind) {
        return Objects.requireNonNullElse(done.get(kind), 0L);
    }

    long met() {
        return met;
    }

    long undated() {
        return undated;
    }
}
