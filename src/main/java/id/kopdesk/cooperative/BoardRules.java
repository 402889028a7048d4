package id.kopdesk.cooperative;

import id.kopdesk.base.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Board and supervisors as Juklak Menkop 1/2025 and SE Menkop 1/2025 ask: explained, and blocking only where two seats clash. */
public final class BoardRules {
    private static final String SOURCE = "Juklak Menkop 1/2025";
    private static final int LEAST = 5;
    private static final List<Seat> SEATS =
            List.of(Seat.CHAIR, Seat.VICE_CHAIR_BUSINESS, Seat.VICE_CHAIR_MEMBERSHIP, Seat.SECRETARY, Seat.TREASURER);

    private BoardRules() {}

    /** What is noticed of those who serve on that day. A cooperative of which no officer is known is not judged. */
    public static List<Finding> check(CooperativeFile file, LocalDate day) {
        List<Finding> found = new ArrayList<>();
        check(file, day, found);
        return found;
    }

    static void check(CooperativeFile file, LocalDate day, List<Finding> found) {
        List<Officer> serving = file.officers().stream()
                .map(Part::value)
                .filter(o -> o.serves(day))
                .toList();
        if (serving.isEmpty()) {
            return;
        }
        List<Officer> board = in(serving, Organ.BOARD);
        List<Officer> supervisors = in(serving, Organ.SUPERVISOR);
        board(board, found);
        supervisors(file, supervisors, found);
        both(board, supervisors, found);
        for (Officer officer : serving) {
            String nik = officer.nationalId();
            if (nik != null && !NationalId.plausible(nik)) {
                found.add(Finding.error("officers", "cooperative.officer.nik", officer.name()));
            }
        }
        if (serving.stream().anyMatch(Officer::kinDeclared)) {
            String names = serving.stream()
                    .filter(Officer::kinDeclared)
                    .map(Officer::name)
                    .collect(Collectors.joining(", "));
            found.add(
                    Finding.warning("officers", "cooperative.board.kin", names).from(SOURCE));
        }
    }

    private static void board(List<Officer> board, List<Finding> found) {
        if (board.size() < LEAST) {
            found.add(Finding.warning("officers", "cooperative.board.few", Integer.toString(board.size()))
                    .from(SOURCE));
        }
        if (board.size() % 2 == 0) {
            found.add(Finding.warning("officers", "cooperative.board.even", Integer.toString(board.size()))
                    .from(SOURCE));
        }
        Set<Seat> empty = EnumSet.copyOf(SEATS);
        board.forEach(o -> empty.remove(o.seat()));
        for (Seat seat : empty) {
            found.add(Finding.warning("officers", "cooperative.board.seat." + seat)
                    .from(SOURCE));
        }
        if (board.stream().allMatch(o -> o.sex() == Sex.MALE) && !board.isEmpty()) {
            found.add(Finding.warning("officers", "cooperative.board.women").from(SOURCE));
        }
        board.stream()
                .filter(Officer::villageHead)
                .forEach(o -> found.add(Finding.warning("officers", "cooperative.board.head", o.name())
                        .from(SOURCE)));
    }

    private static void supervisors(CooperativeFile file, List<Officer> supervisors, List<Finding> found) {
        if (supervisors.isEmpty()) {
            found.add(Finding.warning("officers", "cooperative.supervisor.none").from(SOURCE));
            return;
        }
        if (supervisors.size() % 2 == 0) {
            found.add(Finding.warning("officers", "cooperative.supervisor.even", Integer.toString(supervisors.size()))
                    .from(SOURCE));
        }
        boolean chaired = supervisors.stream().anyMatch(o -> o.seat() == Seat.CHAIR && o.villageHead());
        if (!chaired && file.cooperative().kind() != CooperativeKind.OTHER) {
            found.add(Finding.warning("officers", "cooperative.supervisor.head").from(SOURCE));
        }
    }

    private static void both(List<Officer> board, List<Officer> supervisors, List<Finding> found) {
        Set<String> numbers = supervisors.stream()
                .map(Officer::nationalId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (Officer officer : board) {
            if (officer.nationalId() != null && numbers.contains(officer.nationalId())) {
                found.add(Finding.error("officers", "cooperative.board.both", officer.name())
                        .from(SOURCE));
            }
        }
    }

    private static List<Officer> in(List<Officer> serving, Organ organ) {
        return serving.stream().filter(o -> o.organ() == organ).toList();
    }
}
