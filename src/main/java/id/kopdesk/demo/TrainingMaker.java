package id.kopdesk.demo;

import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.Organ;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Seat;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.training.ActionPlan;
import id.kopdesk.training.BatchStatus;
import id.kopdesk.training.CostStandards;
import id.kopdesk.training.DayMark;
import id.kopdesk.training.Evaluation;
import id.kopdesk.training.FundingSource;
import id.kopdesk.training.Marathon;
import id.kopdesk.training.Outcome;
import id.kopdesk.training.Participant;
import id.kopdesk.training.ParticipantCategory;
import id.kopdesk.training.ParticipantState;
import id.kopdesk.training.Person;
import id.kopdesk.training.Presence;
import id.kopdesk.training.Programme;
import id.kopdesk.training.TrainingBatch;
import id.kopdesk.training.TrainingBook;
import id.kopdesk.training.TrainingDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Barito Kuala as it was: 402 people of 201 cooperatives in four batches of two waves, finished. And the November
 * marathon over the whole province, planned: three people of each of 2,013 cooperatives.
 */
final class TrainingMaker {
    private static final String BARITO_KUALA = "63.04";
    private static final String TAPIN = "63.05";
    private static final LocalDate FIRST_WAVE = LocalDate.of(2025, 11, 20);
    private static final LocalDate MARATHON = LocalDate.of(2026, 11, 2);
    static final int DAYS = 3;
    private static final List<String> PLANS = List.of(
            "Menyusun buku daftar anggota dan simpanan",
            "Membuka gerai sembako dan melengkapi NIB",
            "Menyelenggarakan RAT sebelum 31 Maret",
            "Melengkapi akun dan profil SIMKOPDES");

    private final TrainingBook book;
    private final Dice dice;
    private final TrainingCosts costs;
    private int serial;

    TrainingMaker(TrainingBook book, long seed) {
        this.book = book;
        this.dice = new Dice(seed * 53);
        this.costs = new TrainingCosts(book, dice);
    }

    /** @param byRegency cooperatives of Kalimantan Selatan by kab/kota, those of this demo only */
    void fill(UnitOfWork work, String area, Map<String, List<CooperativeFile>> byRegency) {
        CostStandards.proposals().forEach(s -> book.standard(work, new Part<>(dice.id(), 0, s)));
        List<CooperativeFile> batola = byRegency.getOrDefault(BARITO_KUALA, List.of());
        if (!batola.isEmpty()) {
            baritoKuala(work, area, batola);
        }
        marathon(work, area, byRegency);
    }

    private void baritoKuala(UnitOfWork work, String area, List<CooperativeFile> cooperatives) {
        Part<Programme> programme = programme(
                work, area, "Pelatihan Peningkatan Kapasitas Pengurus KDKMP", 2025, 2, "DIPA-044.01.4.150000/2025");
        int[] quotas = {101, 101, 100, 100};
        List<List<Part<Officer>>> people =
                new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        List<List<CooperativeFile>> of =
                new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        int at = 0;
        for (CooperativeFile file : cooperatives) {
            List<Part<Officer>> own = new ArrayList<>(two(file));
            while (own.size() < 2) {
                // Whose board is not recorded still sent two people.
                own.add(new People(dice)
                        .of(file.cooperative().villageCode(), null)
                        .get(own.size()));
            }
            for (Part<Officer> officer : own) {
                while (people.get(at).size() == quotas[at]) {
                    at++;
                }
                people.get(at).add(officer);
                of.get(at).add(file);
            }
        }
        for (int i = 0; i < quotas.length; i++) {
            LocalDate first = i < 2 ? FIRST_WAVE : FIRST_WAVE.plusDays(DAYS);
            TrainingBatch batch = TrainingBatch.planned(
                            programme.id(),
                            i + 1,
                            BARITO_KUALA,
                            "Hotel Contoh Banjarmasin, Ruang " + (char) ('A' + i % 2),
                            quotas[i],
                            first,
                            first.plusDays(DAYS - 1L))
                    .inWave(i / 2 + 1)
                    .with(BatchStatus.FINISHED);
            Part<TrainingBatch> part = new Part<>(dice.id(), 0, batch);
            List<LocalDate> days = held(work, part);
            costs.staff(work, part);
            costs.budget(work, programme, part, quotas[i], true);
            for (int p = 0; p < people.get(i).size(); p++) {
                trained(
                        work,
                        programme,
                        part,
                        days,
                        of.get(i).get(p),
                        people.get(i).get(p));
            }
        }
    }

    private Part<Programme> programme(UnitOfWork work, String area, String name, int year, int per, String legal) {
        Programme plain = Programme.of(area, name, FundingSource.DECONCENTRATION, year, per);
        Part<Programme> part = new Part<>(
                dice.id(),
                0,
                new Programme(
                        plain.areaCode(),
                        plain.name(),
                        legal,
                        plain.funding(),
                        year,
                        per,
                        plain.categories(),
                        plain.passPresent(),
                        plain.passScore(),
                        plain.numberPattern(),
                        null));
        book.programme(work, part);
        return part;
    }

    /** Chair and treasurer, or who else sits on the board. */
    private static List<Part<Officer>> two(CooperativeFile file) {
        List<Part<Officer>> board = new ArrayList<>(file.officers().stream()
                .filter(o -> o.value().organ() == Organ.BOARD)
                .toList());
        board.sort(java.util.Comparator.comparingInt(o -> switch (o.value().seat()) {
            case CHAIR -> 0;
            case TREASURER -> 1;
            case SECRETARY -> 2;
            default -> 3;
        }));
        return board.subList(0, Math.min(2, board.size()));
    }

    private List<LocalDate> held(UnitOfWork work, Part<TrainingBatch> batch) {
        List<Part<TrainingDay>> days = new ArrayList<>();
        Marathon.wholeDays(batch.id(), batch.value().firstOn(), batch.value().lastOn())
                .forEach(day -> days.add(new Part<>(dice.id(), 0, day)));
        book.batch(work, batch, days);
        return days.stream().map(d -> d.value().heldOn()).toList();
    }

    private void trained(
            UnitOfWork work,
            Part<Programme> programme,
            Part<TrainingBatch> batch,
            List<LocalDate> days,
            CooperativeFile of,
            Part<Officer> officer) {
        Part<Person> person = person(of, officer);
        boolean came = dice.chance(97);
        int pre = 35 + dice.below(36);
        int post = Math.min(100, pre + 5 + dice.below(35));
        boolean tested = came && dice.chance(96);
        Part<Participant> participant = new Part<>(
                dice.id(),
                0,
                new Participant(
                        batch.id(),
                        person.id(),
                        ParticipantCategory.BOARD,
                        ParticipantState.CONFIRMED,
                        of.id(),
                        of.cooperative().villageCode(),
                        seat(officer.value().seat()),
                        null,
                        tested ? BigDecimal.valueOf(pre) : null,
                        tested ? BigDecimal.valueOf(post) : null,
                        came ? 330_000L : null,
                        came ? 150_000L : null,
                        null,
                        null));
        book.participant(work, person, participant);
        int present = 0;
        for (LocalDate day : days) {
            Presence morning = came && dice.chance(97) ? Presence.PRESENT : came ? Presence.EXCUSED : Presence.ABSENT;
            Presence afternoon = came && dice.chance(94) ? Presence.PRESENT : Presence.ABSENT;
            present += (morning == Presence.PRESENT ? 1 : 0) + (afternoon == Presence.PRESENT ? 1 : 0);
            book.mark(
                    work, new Part<>(dice.id(), 0, new DayMark(batch.id(), participant.id(), day, morning, afternoon)));
        }
        boolean earned =
                tested && post >= Programme.PASS_SCORE && present * 100 >= Programme.PASS_PRESENT * days.size() * 2;
        if (earned) {
            book.certificate(
                    work,
                    dice.id(),
                    programme.value(),
                    batch.value(),
                    participant,
                    person.value().name(),
                    ++serial,
                    batch.value().lastOn());
        }
        if (came && dice.chance(25)) {
            afterwards(work, batch, participant);
        }
    }

    private void afterwards(UnitOfWork work, Part<TrainingBatch> batch, Part<Participant> participant) {
        LocalDate due = ActionPlan.dueAfter(batch.value().lastOn());
        Outcome outcome = dice.of(List.of(Outcome.OPEN, Outcome.DONE, Outcome.DONE, Outcome.PARTLY, Outcome.NOT_DONE));
        book.plan(
                work,
                new Part<>(
                        dice.id(),
                        0,
                        new ActionPlan(
                                batch.id(),
                                participant.id(),
                                dice.of(PLANS),
                                due,
                                outcome,
                                outcome == Outcome.OPEN ? null : due.plusDays(dice.below(10)),
                                null)));
        book.evaluation(
                work,
                new Part<>(
                        dice.id(),
                        0,
                        new Evaluation(
                                batch.id(),
                                participant.id(),
                                Map.of(
                                        "material", mark(3, 3),
                                        "speaker", mark(3, 3),
                                        "facility", mark(2, 4),
                                        "committee", mark(3, 3)))));
    }

    private String mark(int least, int choices) {
        return Integer.toString(least + dice.below(choices));
    }

    private Part<Person> person(CooperativeFile of, Part<Officer> officer) {
        Officer o = officer.value();
        return new Part<>(
                dice.id(),
                0,
                Person.named(o.name(), o.sex(), of.id(), of.cooperative().villageCode())
                        .withPhone(o.phone())
                        .withNationalId(o.nationalId())
                        .withOfficer(of.officers().contains(officer) ? officer.id() : null));
    }

    private static String seat(Seat seat) {
        return switch (seat) {
            case CHAIR -> "Ketua";
            case VICE_CHAIR_BUSINESS -> "Wakil Ketua Bidang Usaha";
            case VICE_CHAIR_MEMBERSHIP -> "Wakil Ketua Bidang Anggota";
            case SECRETARY -> "Sekretaris";
            case TREASURER -> "Bendahara";
            case MEMBER -> "Anggota";
            case MANAGER -> "Pengelola";
        };
    }

    /** Every kab/kota that the demo has, three people of each cooperative; Tapin's first batch is already invited. */
    private void marathon(UnitOfWork work, String area, Map<String, List<CooperativeFile>> byRegency) {
        Part<Programme> programme = programme(
                work, area, "Peningkatan Kapasitas KDKMP se-Kalimantan Selatan", 2026, 3, "DIPA-044.01.4.150000/2026");
        Map<String, Integer> cooperatives = new LinkedHashMap<>();
        Calibration.KALSEL.stream()
                .filter(c -> byRegency.containsKey(c.code()))
                .forEach(c -> cooperatives.put(
                        c.code(), byRegency.getOrDefault(c.code(), List.of()).size()));
        List<TrainingBatch> plan = new Marathon(day -> false)
                .plan(programme.id(), 3, cooperatives, 1, MARATHON, new Marathon.Shape(DAYS, 150, 2));
        boolean invited = false;
        for (TrainingBatch planned : plan) {
            Part<TrainingBatch> part = new Part<>(dice.id(), 0, open(planned, invited));
            held(work, part);
            if (planned.regency().equals(TAPIN) && !invited) {
                invited = true;
                costs.staff(work, part);
                costs.budget(work, programme, part, planned.quota(), false);
                invite(work, part, byRegency.getOrDefault(TAPIN, List.of()));
            }
        }
    }

    private static TrainingBatch open(TrainingBatch planned, boolean invited) {
        return planned.regency().equals(TAPIN) && !invited ? planned.with(BatchStatus.OPEN) : planned;
    }

    private void invite(UnitOfWork work, Part<TrainingBatch> batch, List<CooperativeFile> files) {
        int left = batch.value().quota() - 12;
        for (CooperativeFile file : files) {
            List<Part<Officer>> two = two(file);
            if (left-- > 0 && !two.isEmpty()) {
                UUID id = dice.id();
                Part<Person> person = person(file, two.get(0));
                boolean sure = dice.chance(60);
                book.participant(
                        work,
                        person,
                        new Part<>(
                                id,
                                0,
                                new Participant(
                                        batch.id(),
                                        person.id(),
                                        ParticipantCategory.BOARD,
                                        sure ? ParticipantState.CONFIRMED : ParticipantState.INVITED,
                                        file.id(),
                                        file.cooperative().villageCode(),
                                        seat(two.get(0).value().seat()),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)));
            }
        }
    }
}
