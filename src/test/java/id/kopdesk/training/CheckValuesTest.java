package id.kopdesk.training;

import static id.kopdesk.training.Kabupaten.NOVEMBER;
import static id.kopdesk.training.Kabupaten.SITI;
import static id.kopdesk.training.Kabupaten.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.Region;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers of the field: Barito Kuala's 402 people, and Kalimantan Selatan's 6,039 places in November. */
class CheckValuesTest {
    /** Cooperatives of SIMKOPDES on 5 August 2026 by kab/kota. */
    static final Map<String, Integer> KALSEL = new LinkedHashMap<>();

    static {
        int[] counts = {135, 202, 290, 201, 135, 148, 167, 219, 131, 157, 156};
        for (int i = 0; i < counts.length; i++) {
            KALSEL.put(String.format("63.%02d", i + 1), counts[i]);
        }
        KALSEL.put("63.71", 52);
        KALSEL.put("63.72", 20);
    }

    @TempDir
    Path folder;

    @Test
    void kalimantanSelatanPlansAllItsPlacesInOneNovember() {
        List<TrainingBatch> plan = new Marathon(day -> false)
                .plan(UUID.randomUUID(), 3, KALSEL, 1, LocalDate.of(2026, 11, 1), new Marathon.Shape(3, 150, 2));
        assertThat(plan.stream().mapToInt(TrainingBatch::quota).sum()).isEqualTo(6_039);
        Map<String, Integer> places = plan.stream()
                .collect(Collectors.groupingBy(TrainingBatch::regency, Collectors.summingInt(TrainingBatch::quota)));
        KALSEL.forEach((code, cooperatives) -> assertThat(places).containsEntry(code, cooperatives * 3));
        assertThat(plan).allSatisfy(batch -> {
            assertThat(batch.quota()).isBetween(1, 150);
            assertThat(batch.firstOn()).isAfterOrEqualTo(LocalDate.of(2026, 11, 2));
            assertThat(batch.lastOn()).isBeforeOrEqualTo(LocalDate.of(2026, 11, 30));
            assertThat(batch.firstOn().datesUntil(batch.lastOn().plusDays(1)))
                    .hasSize(3)
                    .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
        });
        Map<LocalDate, Set<String>> together = plan.stream()
                .collect(Collectors.groupingBy(
                        TrainingBatch::firstOn, Collectors.mapping(TrainingBatch::regency, Collectors.toSet())));
        assertThat(together)
                .hasSize(7)
                .allSatisfy((day, regencies) -> assertThat(regencies).hasSizeBetween(1, 2));
        assertThat(plan.stream().map(TrainingBatch::number)).doesNotHaveDuplicates();
    }

    @Test
    void aHolidayMovesTheWindow() {
        LocalDate holiday = LocalDate.of(2026, 11, 4);
        assertThat(new Marathon(holiday::equals).window(LocalDate.of(2026, 11, 2), 3))
                .isEqualTo(LocalDate.of(2026, 11, 5));
    }

    @Test
    void baritoKualaTrainsTwoOfEachIn402PeopleFourBatchesAndTwoWaves() {
        try (Database database = Engine.H2.fresh(folder.resolve("office"))) {
            List<String> villages =
                    Kalsel.TREE.villagesOf("63.04").stream().map(Region::code).toList();
            assertThat(villages).hasSize(201);
            Kabupaten.cooperatives(database, villages);
            Part<Programme> programme = Kabupaten.programme(database, 2);
            List<Part<TrainingBatch>> batches = new ArrayList<>();
            int[] quotas = {101, 101, 100, 100};
            for (int i = 0; i < 4; i++) {
                LocalDate first = i < 2 ? NOVEMBER : NOVEMBER.plusDays(3);
                batches.add(Kabupaten.batch(database, programme, i + 1, "63.04", quotas[i], first));
            }
            Participants participants = new Participants(database);
            Invitations invitations = new Invitations(database);
            Invitations.Wish wish =
                    new Invitations.Wish(Set.of("63.04"), Set.of(), Set.of(ParticipantCategory.BOARD), 2, 0, true);
            for (int i = 0; i < 4; i++) {
                Invitations.Wish own = new Invitations.Wish(
                        wish.regencies(), wish.subdistricts(), wish.categories(), 2, quotas[i], true);
                List<Invitations.Proposal> list = invitations.propose(SITI, programme.id(), own, NOVEMBER);
                assertThat(list).hasSize(quotas[i]);
                if (i == 0) {
                    assertThat(list).as("first places before second ones").allMatch(p -> p.round() == 1);
                    Map<String, Long> share = list.stream()
                            .collect(
                                    Collectors.groupingBy(p -> p.villageCode().substring(0, 8), Collectors.counting()));
                    assertThat(share).as("every kecamatan takes its turn").hasSize(17);
                }
                assertThat(participants.fill(
                                SITI,
                                batches.get(i).id(),
                                list.stream()
                                        .map(Invitations.Proposal::newcomer)
                                        .toList()))
                        .isEqualTo(new Participants.Added(quotas[i], 0));
            }
            assertThat(invitations.propose(
                            SITI,
                            programme.id(),
                            new Invitations.Wish(wish.regencies(), Set.of(), wish.categories(), 2, 999, true),
                            NOVEMBER))
                    .isEmpty();
            for (Part<TrainingBatch> batch : batches) {
                Kabupaten.attend(database, batch, read(database, batch).attendees(), 6);
            }
            // One of batch 1 comes again in batch 3: one person, two attendances.
            Attendee again = read(database, batches.get(0)).attendees().get(0);
            TrainingBatch third = batches.get(2).value();
            new Batches(database)
                    .save(
                            SITI,
                            batches.get(2)
                                    .with(new TrainingBatch(
                                            third.programmeId(),
                                            third.number(),
                                            2,
                                            third.regencies(),
                                            third.venue(),
                                            101,
                                            null,
                                            third.status(),
                                            third.firstOn(),
                                            third.lastOn(),
                                            null,
                                            null)),
                            Marathon.wholeDays(batches.get(2).id(), third.firstOn(), third.lastOn()));
            Part<Participant> twice = participants.add(
                    SITI, batches.get(2).id(), Newcomer.of(again.person().value(), ParticipantCategory.BOARD, null));
            BatchFile three = read(database, batches.get(2));
            Kabupaten.attend(
                    database,
                    batches.get(2),
                    three.attendees().stream()
                            .filter(a -> a.id().equals(twice.id()))
                            .toList(),
                    2);
            participants.score(
                    SITI,
                    batches.get(0).id(),
                    read(database, batches.get(0)).attendees().stream()
                            .collect(Collectors.toMap(
                                    Attendee::id,
                                    a -> new Participants.Scores(new BigDecimal("50"), new BigDecimal("75.5")))));

            Recap recap = new Recaps(database).of(SITI, programme.id(), List.of("63.04"));
            assertThat(recap.people()).isEqualTo(402);
            assertThat(recap.attendances()).isEqualTo(403);
            assertThat(recap.agrees()).isTrue();
            assertThat(recap.places()).isEqualTo(402);
            RecapLine line = recap.lines().get(0);
            assertThat(line.batches()).isEqualTo(4);
            assertThat(line.quota()).isEqualTo(403);
            assertThat(line.people()).isEqualTo(402);
            assertThat(line.attendances()).isEqualTo(403);
            assertThat(line.reached()).isEqualTo(201);
            assertThat(line.women()).isEqualTo(201);
            assertThat(line.present(ParticipantCategory.BOARD, Sex.FEMALE)).isEqualTo(201);
            assertThat(line.present(ParticipantCategory.BOARD, Sex.MALE)).isEqualTo(201);
            assertThat(line.meanGain()).contains(new BigDecimal("25.5"));
            int register = batches.stream()
                    .mapToInt(b -> read(database, b).came().size())
                    .sum();
            assertThat(register).as("sum over the batches").isEqualTo(line.attendances());
            List<Reach.Line> reach = new Reach(database).in(SITI, "63.04", programme.id());
            assertThat(reach).hasSize(201).allMatch(Reach.Line::reached);
            assertThat(reach.stream()
                            .map(Reach.Line::came)
                            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                    .containsExactly(Map.entry(2L, 201L));
        }
    }
}
