package id.kopdesk.demo;

import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.Organ;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Seat;
import id.kopdesk.cooperative.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented officers with names as they are heard in Kalimantan Selatan. */
final class People {
    static final List<String> MEN = List.of(
            "Ahmad",
            "Muhammad",
            "Abdul",
            "Syahrani",
            "Rusdiansyah",
            "Hairudin",
            "Fahriannor",
            "Supian",
            "Zainal",
            "Rahmadi",
            "Gazali",
            "Akhmad",
            "Mahyuni",
            "Jamhuri",
            "Sahrudin",
            "Bahrudin",
            "Norhidayat",
            "Arbain",
            "Kaspul",
            "Masrani",
            "Yuseran",
            "Helmi",
            "Taufik",
            "Anwar");
    static final List<String> WOMEN = List.of(
            "Siti",
            "Noor",
            "Hj. Rusmini",
            "Mariani",
            "Fitriani",
            "Norhasanah",
            "Rabiatul",
            "Salasiah",
            "Masitah",
            "Hayatun",
            "Raudah",
            "Jamilah",
            "Latifah",
            "Ernawati",
            "Yuliani",
            "Rusnawati",
            "Halimah",
            "Maulida");
    static final List<String> SECOND = List.of(
            "Rahman",
            "Hidayat",
            "Fauzi",
            "Anshari",
            "Hakim",
            "Ramadhan",
            "Syukur",
            "Effendi",
            "Noor",
            "Ilmi",
            "Saputra",
            "Rifani",
            "Maulana",
            "Hasan",
            "Arsyad",
            "Basri",
            "Kurnain",
            "Yusuf",
            "Mulyadi",
            "Setiawan");
    static final List<String> SECOND_WOMEN = List.of(
            "Aminah",
            "Hayati",
            "Aisyah",
            "Rahmah",
            "Azizah",
            "Khatimah",
            "Jannah",
            "Hasanah",
            "Wahidah",
            "Safitri",
            "Lestari",
            "Zahra",
            "Norliani",
            "Maisarah",
            "Adawiyah",
            "Mahmudah");
    private static final List<Seat> SEATS =
            List.of(Seat.CHAIR, Seat.VICE_CHAIR_BUSINESS, Seat.VICE_CHAIR_MEMBERSHIP, Seat.SECRETARY, Seat.TREASURER);

    private final Dice dice;

    People(Dice dice) {
        this.dice = dice;
    }

    /** A board and its supervisors; about one in five lacks something that the rules ask for. */
    List<Part<Officer>> of(String villageCode, @Nullable LocalDate since) {
        List<Part<Officer>> officers = new ArrayList<>();
        boolean whole = dice.chance(80);
        int seats = whole ? SEATS.size() : 3 + dice.below(3);
        boolean onlyMen = !whole && dice.chance(40);
        for (int i = 0; i < seats; i++) {
            boolean woman = !onlyMen && (i == 4 || dice.chance(30));
            officers.add(person(Organ.BOARD, SEATS.get(i), woman, false, villageCode, since));
        }
        boolean headChairs = whole || dice.chance(60);
        officers.add(person(Organ.SUPERVISOR, Seat.CHAIR, dice.chance(8), headChairs, villageCode, since));
        int others = whole || dice.chance(50) ? 2 : 1;
        for (int i = 0; i < others; i++) {
            officers.add(person(Organ.SUPERVISOR, Seat.MEMBER, dice.chance(25), false, villageCode, since));
        }
        return officers;
    }

    private Part<Officer> person(
            Organ organ, Seat seat, boolean woman, boolean head, String village, @Nullable LocalDate since) {
        String name = woman ? dice.of(WOMEN) + " " + dice.of(SECOND_WOMEN) : dice.of(MEN) + " " + dice.of(SECOND);
        String nik = dice.chance(12) ? nik(village, woman) : null;
        return new Part<>(
                dice.id(),
                0,
                new Officer(
                        organ,
                        seat,
                        name,
                        woman ? Sex.FEMALE : Sex.MALE,
                        nik,
                        seat == Seat.CHAIR ? "+62811" + dice.digits(7) : null,
                        head,
                        dice.chance(1),
                        since,
                        null));
    }

    /** Right in structure; the serial 9000 and above marks it as invented. */
    private String nik(String village, boolean woman) {
        int day = 1 + dice.below(28) + (woman ? 40 : 0);
        return village.substring(0, 8).replace(".", "")
                + String.format("%02d%02d%02d", day, 1 + dice.below(12), 60 + dice.below(40))
                + "9" + dice.digits(3);
    }
}
