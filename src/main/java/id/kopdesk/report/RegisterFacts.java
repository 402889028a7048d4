package id.kopdesk.report;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.AnnualMeeting;
import id.kopdesk.cooperative.AsOf;
import id.kopdesk.cooperative.BoardRules;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.Organ;
import id.kopdesk.cooperative.Outlet;
import id.kopdesk.cooperative.OutletKind;
import id.kopdesk.cooperative.OutletStatus;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.cooperative.StatusFact;
import id.kopdesk.cooperative.StatusKind;
import id.kopdesk.workbook.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What the register says: kinds, legal steps, annual meeting, board, outlets. */
final class RegisterFacts implements FactSource {
    static final String COOPERATIVES = "koperasi";
    static final String KIND = "jenis.";
    static final String STEP = "tahap.";
    static final String MET = "rat";
    static final String UNDATED = "tanpa.tanggal";
    static final String BOARD = "pengurus.tercatat";
    static final String BOARD_SOUND = "pengurus.sesuai";
    static final String BOARD_PEOPLE = "pengurus.orang";
    static final String BOARD_WOMEN = "pengurus.perempuan";
    static final String SUPERVISORS = "pengawas.orang";
    static final String OUTLETS = "gerai.buka";
    static final String OUTLET = "gerai.";
    static final String WITH_OUTLET = "gerai.koperasi";
    static final String FULL_OUTLETS = "gerai.lengkap";

    /** A cooperative with all seven kinds of mandatory outlets works in full (domain vocabulary of the field). */
    private static final int MANDATORY = 7;

    private final String none;

    /** @param none how the sheets say that nothing was reported */
    RegisterFacts(String none) {
        this.none = none;
    }

    /** The year whose meeting is due in this one. */
    static int bookYear(LocalDate day) {
        return day.getYear() - 1;
    }

    @Override
    public List<Measure> measures() {
        List<Measure> all = new ArrayList<>();
        all.add(Measure.count(COOPERATIVES));
        for (CooperativeKind kind : CooperativeKind.values()) {
            all.add(Measure.count(KIND + kind));
        }
        for (MilestoneKind kind : MilestoneKind.values()) {
            all.add(Measure.count(STEP + kind));
        }
        Stream.of(MET, UNDATED, BOARD, BOARD_SOUND, BOARD_PEOPLE, BOARD_WOMEN, SUPERVISORS, OUTLETS)
                .map(Measure::count)
                .forEach(all::add);
        for (OutletKind kind : OutletKind.values()) {
            all.add(Measure.count(OUTLET + kind));
        }
        all.add(Measure.count(WITH_OUTLET));
        all.add(Measure.count(FULL_OUTLETS));
        return all;
    }

    @Override
    public List<List<Value>> count(Handle handle, List<CooperativeFile> files, LocalDate day) {
        return files.stream().map(file -> count(file, day)).toList();
    }

    private List<Value> count(CooperativeFile file, LocalDate day) {
        List<Value> values = new ArrayList<>();
        values.add(Value.of(1));
        for (CooperativeKind kind : CooperativeKind.values()) {
            values.add(one(file.cooperative().kind() == kind));
        }
        for (MilestoneKind kind : MilestoneKind.values()) {
            values.add(one(AsOf.done(file, kind, day)));
        }
        values.add(one(AsOf.met(file, bookYear(day), day)));
        values.add(Value.of(undated(file, day)));
        board(file, day, values);
        outlets(file, day, values);
        return values;
    }

    /** Facts behind these counts that nobody dated: that it was founded, that a step is done, that it met. */
    private static long undated(CooperativeFile file, LocalDate day) {
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
                .filter(m -> m.bookYear() == bookYear(day) && m.state().held() && m.heldOn() == null)
                .map(AnnualMeeting::asOf);
        return Stream.of(founded, steps, meetings)
                .flatMap(asOf -> asOf)
                .filter(asOf -> !asOf.isAfter(day))
                .count();
    }

    private void board(CooperativeFile file, LocalDate day, List<Value> values) {
        List<Officer> serving = file.officers().stream()
                .map(Part::value)
                .filter(o -> o.serves(day))
                .toList();
        boolean recorded = !serving.isEmpty();
        values.add(one(recorded));
        if (!recorded) {
            for (int i = 0; i < 4; i++) {
                values.add(new Value.NotReported(none));
            }
            return;
        }
        values.add(one(BoardRules.check(file, day).stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR)));
        List<Officer> board =
                serving.stream().filter(o -> o.organ() == Organ.BOARD).toList();
        values.add(Value.of(board.size()));
        values.add(Value.of(board.stream().filter(o -> o.sex() == Sex.FEMALE).count()));
        values.add(Value.of(
                serving.stream().filter(o -> o.organ() == Organ.SUPERVISOR).count()));
    }

    private static void outlets(CooperativeFile file, LocalDate day, List<Value> values) {
        List<OutletKind> open = openOutlets(file, day);
        values.add(Value.of(open.size()));
        for (OutletKind kind : OutletKind.values()) {
            values.add(Value.of(open.stream().filter(k -> k == kind).count()));
        }
        values.add(one(!open.isEmpty()));
        values.add(
                one(open.stream().filter(k -> k != OutletKind.OTHER).distinct().count() >= MANDATORY));
    }

    /** The kind of each outlet that is open on the day. */
    static List<OutletKind> openOutlets(CooperativeFile file, LocalDate day) {
        return file.outlets().stream()
                .map(Part::value)
                .filter(o -> open(o, day))
                .map(Outlet::kind)
                .toList();
    }

    /** An operating outlet without a date counts from the beginning: the register brings none for most. */
    private static boolean open(Outlet outlet, LocalDate day) {
        boolean opened = outlet.status() != OutletStatus.PLANNED
                && (outlet.openedOn() == null || !outlet.openedOn().isAfter(day));
        boolean closed = outlet.status() == OutletStatus.CLOSED
                && (outlet.closedOn() == null || !outlet.closedOn().isAfter(day));
        return opened && !closed;
    }

    private static Value one(boolean is) {
        return Value.of(is ? 1 : 0);
    }
}
