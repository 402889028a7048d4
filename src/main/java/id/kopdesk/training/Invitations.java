package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.cooperative.Organ;
import id.kopdesk.cooperative.Seat;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite next: officers of cooperatives that the programme has not yet taken enough people from, their members
 * where officers do not fill the places, and people of the villages and companions beside them. Every cooperative gets
 * its first place before any gets a second, and within a round the kecamatan take turns.
 */
public final class Invitations {
    private static final List<Seat> ORDER = List.of(
            Seat.CHAIR,
            Seat.TREASURER,
            Seat.SECRETARY,
            Seat.VICE_CHAIR_BUSINESS,
            Seat.VICE_CHAIR_MEMBERSHIP,
            Seat.MANAGER,
            Seat.MEMBER);

    /**
     * @param regencies codes
     * @param subdistricts only these, or all where empty
     * @param categories whom; OTHER stands for members who hold no seat
     * @param per people from each cooperative in all
     * @param most as many as there is room for
     * @param woman whether the last place of a cooperative goes to a woman where the others are men
     */
    public record Wish(
            Set<String> regencies,
            Set<String> subdistricts,
            Set<ParticipantCategory> categories,
            int per,
            int most,
            boolean woman) {
        public Wish {
            regencies = Set.copyOf(regencies);
            subdistricts = Set.copyOf(subdistricts);
            categories = Set.copyOf(categories);
        }
    }

    /**
     * @param cooperative its name; empty for people who come for no cooperative
     * @param seat held in it; null for members and for people of the village
     * @param round 1 for the cooperative's first place
     */
    public record Proposal(
            Newcomer newcomer, String cooperative, @Nullable Seat seat, int round) {
        public String villageCode() {
            String code = newcomer.person().villageCode();
            return code == null ? "" : code;
        }
    }

    private record Candidate(UUID officer, Organ organ, Seat seat, Person person, boolean head) {}

    private final Database database;

    public Invitations(Database database) {
        this.database = database;
    }

    public List<Proposal> propose(Actor actor, UUID programme, Wish wish, LocalDate day) {
        return database.read(handle -> {
            Map<UUID, Integer> taken = new HashMap<>();
            Set<UUID> officers = taken(handle, programme, taken);
            Map<UUID, List<Candidate>> people = new LinkedHashMap<>();
            Map<UUID, String> names = new HashMap<>();
            wish.regencies().stream().sorted().forEach(code -> read(handle, actor, code, day, names, people));
            OtherPeople others = new OtherPeople(database, handle, programme);
            boolean members = wish.categories().contains(ParticipantCategory.OTHER);
            Map<UUID, String> seats = new LinkedHashMap<>();
            wish.regencies().stream().sorted().forEach(code -> cooperatives(handle, actor, code, names, seats));
            List<Proposal> all = new ArrayList<>();
            Map<String, Integer> turns = new HashMap<>();
            Map<Proposal, Integer> turn = new HashMap<>();
            int fromMembers = 0;
            for (Map.Entry<UUID, String> cooperative : seats.entrySet()) {
                UUID id = cooperative.getKey();
                List<Candidate> officersOf = people.getOrDefault(id, List.of());
                int have = taken.getOrDefault(id, 0);
                List<Proposal> own =
                        new ArrayList<>(of(officersOf, have, officers, wish, String.valueOf(names.get(id))));
                int free = wish.per() - have - own.size();
                String village = cooperative.getValue();
                if (members && free > 0 && fromMembers < wish.most() && meant(village, wish)) {
                    for (Person member : others.members(
                            actor,
                            id,
                            village,
                            day,
                            free,
                            officersOf.stream().map(c -> c.person().name()).toList())) {
                        fromMembers++;
                        own.add(new Proposal(
                                Newcomer.of(member, ParticipantCategory.OTHER, null),
                                String.valueOf(names.get(id)),
                                null,
                                have + own.size() + 1));
                    }
                }
                if (!own.isEmpty()) {
                    int place = turns.merge(part(village), 1, Integer::sum);
                    own.forEach(p -> turn.put(p, place));
                    all.addAll(own);
                }
            }
            for (Newcomer one : others.beside(handle, actor, wish, day)) {
                Proposal p = new Proposal(one, "", null, 1);
                turn.put(p, turns.merge(subdistrict(one.person()), 1, Integer::sum));
                all.add(p);
            }
            all.sort(Comparator.comparingInt(Proposal::round)
                    .thenComparing(turn::get)
                    .thenComparing(Proposal::villageCode)
                    .thenComparing(p -> p.newcomer().person().name()));
            return all.stream().limit(Math.max(0, wish.most())).toList();
        });
    }

    /** Officers that the programme knows already; how many people each cooperative has in it, goes into {@code counts}. */
    private static Set<UUID> taken(Handle handle, UUID programme, Map<UUID, Integer> counts) {
        handle.createQuery("SELECT t.cooperative_id, COUNT(DISTINCT t.person_id) AS people FROM training_participant t"
                        + " JOIN training_batch b ON b.id = t.batch_id AND b.removed_at IS NULL AND b.status <> 'CANCELLED' WHERE"
                        + " t.removed_at IS NULL AND t.state <> 'DECLINED' AND b.programme_id = ? AND t.cooperative_id IS NOT NULL"
                        + " GROUP BY t.cooperative_id")
                .bind(0, programme)
                .map((rs, context) -> counts.put(Values.id(rs, "cooperative_id"), rs.getInt("people")))
                .list();
        return handle
                .createQuery("SELECT DISTINCT p.officer_id FROM training_participant t JOIN training_batch b ON b.id ="
                        + " t.batch_id AND b.removed_at IS NULL AND b.status <> 'CANCELLED' JOIN"
                        + " training_person p ON p.id = t.person_id WHERE t.removed_at IS NULL AND"
                        + " b.programme_id = ? AND p.officer_id IS NOT NULL")
                .bind(0, programme)
                .mapTo(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static boolean meant(String village, Wish wish) {
        return wish.subdistricts().isEmpty() || wish.subdistricts().contains(part(village));
    }

    /** Active cooperatives of a kab/kota with their village, in the order of villages. */
    private static void cooperatives(
            Handle handle, Actor actor, String regency, Map<UUID, String> names, Map<UUID, String> villages) {
        handle.createQuery("SELECT id, name, village_code FROM cooperative WHERE removed_at IS NULL"
                        + " AND status = 'ACTIVE' AND regency_code = ? ORDER BY village_code, sort_name, id")
                .bind(0, regency)
                .map((rs, context) -> {
                    String village = rs.getString("village_code");
                    if (actor.reaches(village)) {
                        names.put(Values.id(rs, "id"), rs.getString("name"));
                        villages.put(Values.id(rs, "id"), village);
                    }
                    return village;
                })
                .list();
    }

    private static void read(
            Handle handle,
            Actor actor,
            String regency,
            LocalDate day,
            Map<UUID, String> names,
            Map<UUID, List<Candidate>> people) {
        handle.createQuery("SELECT o.*, c.name AS cooperative_name, c.village_code FROM officer o JOIN cooperative c ON"
                        + " c.id = o.cooperative_id AND c.removed_at IS NULL AND c.status = 'ACTIVE' WHERE"
                        + " o.removed_at IS NULL AND c.regency_code = ? AND (o.end_on IS NULL OR o.end_on > ?) AND"
                        + " (o.start_on IS NULL OR o.start_on <= ?) ORDER BY c.village_code, c.sort_name, c.id,"
                        + " o.id")
                .bind(0, regency)
                .bind(1, day)
                .bind(2, day)
                .map((rs, context) -> {
                    String village = rs.getString("village_code");
                    if (!actor.reaches(village)) {
                        return false;
                    }
                    UUID cooperative = Values.id(rs, "cooperative_id");
                    UUID officer = Values.id(rs, "id");
                    names.put(cooperative, rs.getString("cooperative_name"));
                    Person person = Person.named(
                                    rs.getString("name"), Values.maybe(rs, "sex", Sex.class), cooperative, village)
                            .withPhone(rs.getString("phone"))
                            .withNationalId(rs.getString("national_id"))
                            .withOfficer(officer);
                    return people.computeIfAbsent(cooperative, key -> new ArrayList<>())
                            .add(new Candidate(
                                    officer,
                                    Values.choice(rs, "organ", Organ.class),
                                    Values.choice(rs, "seat", Seat.class),
                                    person,
                                    rs.getBoolean("village_head")));
                })
                .list();
    }

    private static List<Proposal> of(
            List<Candidate> seats, int have, Set<UUID> officers, Wish wish, String cooperative) {
        int places = wish.per() - have;
        List<Candidate> free = seats.stream()
                .filter(c -> !officers.contains(c.officer()))
                .filter(c -> category(c, wish.categories()) != null)
                .filter(c ->
                        wish.subdistricts().isEmpty() || wish.subdistricts().contains(subdistrict(c.person())))
                .sorted(Comparator.<Candidate, Organ>comparing(Candidate::organ)
                        .thenComparingInt(c -> ORDER.indexOf(c.seat())))
                .toList();
        if (places <= 0 || free.isEmpty()) {
            return List.of();
        }
        List<Candidate> chosen = new ArrayList<>(free.subList(0, Math.min(places, free.size())));
        boolean noWoman = chosen.stream().noneMatch(c -> c.person().sex() == Sex.FEMALE);
        if (wish.woman() && noWoman && chosen.size() > 1) {
            free.stream()
                    .filter(c -> c.person().sex() == Sex.FEMALE)
                    .findFirst()
                    .ifPresent(c -> chosen.set(chosen.size() - 1, c));
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Candidate c : chosen) {
            ParticipantCategory category = category(c, wish.categories());
            if (category != null) {
                proposals.add(new Proposal(
                        Newcomer.of(c.person(), category, null), cooperative, c.seat(), have + proposals.size() + 1));
            }
        }
        return proposals;
    }

    private static String subdistrict(Person person) {
        String code = person.villageCode();
        return code == null ? "" : part(code);
    }

    private static String part(String village) {
        return village.substring(0, Math.min(8, village.length()));
    }

    /** As what an officer is invited; null for whom this list does not mean. */
    private static @Nullable ParticipantCategory category(Candidate c, Set<ParticipantCategory> wanted) {
        if (c.head() && wanted.contains(ParticipantCategory.VILLAGE_HEAD)) {
            return ParticipantCategory.VILLAGE_HEAD;
        }
        ParticipantCategory own = switch (c.organ()) {
            case BOARD -> ParticipantCategory.BOARD;
            case SUPERVISOR -> ParticipantCategory.SUPERVISOR;
            case MANAGER -> ParticipantCategory.MANAGER;
        };
        return wanted.contains(own) ? own : null;
    }
}
