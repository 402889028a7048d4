package id.kopdesk.cooperative;

import static id.kopdesk.intake.ListColumn.identifier;
import static id.kopdesk.intake.ListColumn.of;

import id.kopdesk.base.CleanText;
import id.kopdesk.intake.FieldChange;
import id.kopdesk.intake.Fields;
import id.kopdesk.intake.ListColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who a row names for which seat. Somebody else in a seat ends the tenure of the one we have on the list's date; whom the
 * row does not name stays.
 *
 * @param bySeat person by "officer.ORGAN.SEAT", two further supervisors by ".1" and ".2" behind it
 * @param asOf "data per tanggal": from when a person is known to serve
 */
record CooperativeImportPeople(Map<String, Person> bySeat, LocalDate asOf) {
    static final String PREFIX = "officer.";
    private static final Map<String, String> SEATS = new LinkedHashMap<>();

    static {
        SEATS.put("officer.BOARD.CHAIR", "KETUA");
        SEATS.put("officer.BOARD.VICE_CHAIR_BUSINESS", "WAKIL KETUA BIDANG USAHA");
        SEATS.put("officer.BOARD.VICE_CHAIR_MEMBERSHIP", "WAKIL KETUA BIDANG ANGGOTA");
        SEATS.put("officer.BOARD.SECRETARY", "SEKRETARIS");
        SEATS.put("officer.BOARD.TREASURER", "BENDAHARA");
        SEATS.put("officer.SUPERVISOR.CHAIR", "KETUA PENGAWAS");
        SEATS.put("officer.SUPERVISOR.MEMBER.1", "PENGAWAS 1");
        SEATS.put("officer.SUPERVISOR.MEMBER.2", "PENGAWAS 2");
        SEATS.put("officer.MANAGER.MANAGER", "PENGELOLA");
    }

    /** @param nationalId digits, null where the row has none */
    record Person(
            String name,
            @Nullable String nationalId,
            @Nullable String phone) {
        boolean is(Officer officer) {
            return CleanText.sortName(name).equals(CleanText.sortName(officer.name()));
        }

        boolean tellsOf(Officer officer) {
            return (nationalId != null && !nationalId.equals(officer.nationalId()))
                    || (phone != null && !phone.equals(officer.phone()));
        }
    }

    /** Where a person goes: a new row, a row told more of, or a row that ends for another. */
    private record Move(
            String seat, Person person, @Nullable Officer before) {}

    CooperativeImportPeople {
        bySeat = Map.copyOf(bySeat);
    }

    static List<ListColumn> columns() {
        List<ListColumn> columns = new ArrayList<>();
        SEATS.forEach((seat, name) -> {
            boolean chair = name.equals("KETUA");
            columns.add(of(
                    seat + ".name",
                    name,
                    "NAMA " + name,
                    name + " NAMA",
                    chair ? "KETUA PENGURUS" : name + " KOPERASI",
                    chair ? "NAMA KETUA PENGURUS" : "NAMA " + name + " KOPERASI"));
            columns.add(identifier(seat + ".nik", "NIK " + name, name + " NIK", "NO KTP " + name, name + " NO KTP"));
            columns.add(identifier(
                    seat + ".phone",
                    "HP " + name,
                    "NO HP " + name,
                    "NOMOR HP " + name,
                    "TELEPON " + name,
                    "NO WA " + name,
                    name + " HP",
                    name + " NO HP",
                    name + " TELEPON",
                    name + " NO WA"));
        });
        return columns;
    }

    static CooperativeImportPeople read(Fields fields, LocalDate asOf) {
        Map<String, Person> people = new LinkedHashMap<>();
        SEATS.keySet()
                .forEach(seat -> fields.words(seat + ".name")
                        .ifPresent(name -> people.put(
                                seat,
                                new Person(
                                        name,
                                        fields.identifier(seat + ".nik")
                                                .map(Identifiers::digits)
                                                .orElse(null),
                                        fields.identifier(seat + ".phone")
                                                .map(Identifiers::phone)
                                                .orElse(null)))));
        return new CooperativeImportPeople(people, asOf);
    }

    /** What a row would change, by seat; NIK are shown masked. */
    List<FieldChange> changes(List<Officer> ours) {
        return moves(ours, Set.of()).stream()
                .map(move -> new FieldChange(
                        move.seat(), move.before() == null ? "" : shown(known(move.before())), shown(move.person())))
                .toList();
    }

    /** @param kept seats in which ours stays */
    List<Part<Officer>> apply(List<Part<Officer>> ours, Set<String> kept) {
        List<Part<Officer>> parts = new ArrayList<>(ours);
        for (Move move : moves(ours.stream().map(Part::value).toList(), kept)) {
            Officer before = move.before();
            if (before == null) {
                parts.add(Part.fresh(fresh(move)));
                continue;
            }
            int at = 0;
            while (!parts.get(at).value().equals(before)) {
                at++;
            }
            if (move.person().is(before)) {
                parts.set(at, parts.get(at).with(told(before, move.person())));
            } else {
                parts.set(at, parts.get(at).with(ended(before)));
                parts.add(Part.fresh(fresh(move)));
            }
        }
        return parts;
    }

    private List<Move> moves(List<Officer> ours, Set<String> kept) {
        List<Move> moves = new ArrayList<>();
        Map<String, List<String>> seats = new LinkedHashMap<>();
        SEATS.keySet().stream()
                .filter(seat -> bySeat.containsKey(seat) && !kept.contains(seat))
                .forEach(seat -> seats.computeIfAbsent(seat.replaceFirst("\\.\\d$", ""), s -> new ArrayList<>())
                        .add(seat));
        seats.forEach((bare, named) -> moves.addAll(seat(named, inSeat(ours, bare))));
        return moves;
    }

    /** Those of a seat whom we have, when the row's names are for it. */
    private List<Move> seat(List<String> named, List<Officer> ours) {
        List<Move> moves = new ArrayList<>();
        List<Officer> others = new ArrayList<>(ours);
        List<String> unknown = new ArrayList<>();
        for (String seat : named) {
            Person person = Objects.requireNonNull(bySeat.get(seat));
            Optional<Officer> same = others.stream().filter(person::is).findFirst();
            same.ifPresent(others::remove);
            if (same.isEmpty()) {
                unknown.add(seat);
            } else if (person.tellsOf(same.get())) {
                moves.add(new Move(seat, person, same.get()));
            }
        }
        // Where ours began after the list's day, the list is the older knowledge.
        boolean older =
                others.stream().anyMatch(o -> o.startOn() != null && o.startOn().isAfter(asOf));
        for (int i = 0; i < unknown.size() && !older; i++) {
            moves.add(new Move(
                    unknown.get(i),
                    Objects.requireNonNull(bySeat.get(unknown.get(i))),
                    i < others.size() ? others.get(i) : null));
        }
        return moves;
    }

    private List<Officer> inSeat(List<Officer> ours, String bare) {
        String[] parts = bare.split("\\.");
        return ours.stream()
                .filter(o ->
                        o.organ().name().equals(parts[1]) && o.seat().name().equals(parts[2]))
                .filter(o -> o.endOn() == null || o.endOn().isAfter(asOf))
                .toList();
    }

    private Officer fresh(Move move) {
        String[] parts = move.seat().split("\\.");
        Person person = move.person();
        String nik = person.nationalId();
        return new Officer(
                Organ.valueOf(parts[1]),
                Seat.valueOf(parts[2]),
                person.name(),
                nik != null && NationalId.plausible(nik) ? NationalId.sex(nik) : null,
                nik,
                person.phone(),
                false,
                false,
                asOf,
                null);
    }

    private static Officer told(Officer mine, Person person) {
        return new Officer(
                mine.organ(),
                mine.seat(),
                mine.name(),
                mine.sex(),
                person.nationalId() == null ? mine.nationalId() : person.nationalId(),
                person.phone() == null ? mine.phone() : person.phone(),
                mine.villageHead(),
                mine.kinDeclared(),
                mine.startOn(),
                mine.endOn());
    }

    private Officer ended(Officer mine) {
        return new Officer(
                mine.organ(),
                mine.seat(),
                mine.name(),
                mine.sex(),
                mine.nationalId(),
                mine.phone(),
                mine.villageHead(),
                mine.kinDeclared(),
                mine.startOn(),
                asOf);
    }

    private static Person known(Officer officer) {
        return new Person(officer.name(), officer.nationalId(), officer.phone());
    }

    private static String shown(Person person) {
        StringBuilder words = new StringBuilder(person.name());
        if (person.nationalId() != null) {
            words.append(", ").append(NationalId.masked(person.nationalId()));
        }
        if (person.phone() != null) {
            words.append(", ").append(person.phone());
        }
        return words.toString();
    }
}
