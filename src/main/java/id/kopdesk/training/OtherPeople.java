package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.cooperative.oversight.CompanionKind;
import id.kopdesk.database.Database;
import id.kopdesk.member.MemberLine;
import id.kopdesk.member.MemberLookup;
import id.kopdesk.member.MemberRules;
import id.kopdesk.member.MemberStore;
import id.kopdesk.member.SavingStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Whom the office knows beside officers: members of a cooperative, those of a village who came to earlier batches
 * (perangkat, BPD and the like), and the companions on its list.
 */
final class OtherPeople {
    private static final int VILLAGE = 13;
    private static final int SUBDISTRICT = 8;
    private static final int REGENCY = 5;

    /** Taken from earlier batches; a companion on the office's list is taken from there. */
    private static final Map<CompanionKind, ParticipantCategory> COMPANIONS = Map.of(
            CompanionKind.FACILITATOR, ParticipantCategory.FACILITATOR,
            CompanionKind.PROJECT_OFFICER, ParticipantCategory.PROJECT_OFFICER,
            CompanionKind.BUSINESS_ASSISTANT, ParticipantCategory.BUSINESS_ASSISTANT);

    /** Categories whose people belong to a cooperative, and are invited by its places. */
    private static final Set<ParticipantCategory> OF_COOPERATIVE = Set.of(
            ParticipantCategory.BOARD,
            ParticipantCategory.SUPERVISOR,
            ParticipantCategory.MANAGER,
            ParticipantCategory.OTHER);

    private final Database database;
    private final Set<String> names;
    private final Set<UUID> members;

    /** @param programme whose people are not proposed again */
    OtherPeople(Database database, Handle handle, UUID programme) {
        this.database = database;
        names = new HashSet<>();
        members = new HashSet<>();
        handle.createQuery("SELECT DISTINCT p.id, p.match_name, p.member_id FROM training_person p"
                        + " JOIN training_participant t ON t.person_id = p.id AND t.removed_at IS NULL"
                        + " JOIN training_batch b ON b.id = t.batch_id AND b.removed_at IS NULL"
                        + " AND b.status <> 'CANCELLED' WHERE b.programme_id = ?")
                .bind(0, programme)
                .map((rs, context) -> {
                    UUID member = rs.getObject("member_id", UUID.class);
                    if (member != null) {
                        members.add(member);
                    }
                    return names.add(rs.getString("match_name"));
                })
                .list();
    }

    /** Active members who hold no seat, by name. */
    List<Person> members(
            Actor actor, UUID cooperative, String village, LocalDate day, int most, Collection<String> officers) {
        MemberStore book = new MemberStore(database, new MemberRules(() -> day));
        MemberLookup lookup = new MemberLookup(database, book, new SavingStore(database, book));
        Set<String> seated = officers.stream().map(PersonName::matching).collect(Collectors.toSet());
        List<Person> found = new ArrayList<>();
        for (MemberLine line : lookup.ofCooperative(actor, cooperative, "", most + seated.size() + members.size())) {
            if (found.size() < most && !members.contains(line.id()) && seated.add(PersonName.matching(line.name()))) {
                found.add(KnownPeople.member(line, village));
            }
        }
        return found;
    }

    /** People of the villages and companions whom the programme has not taken yet, by village and name. */
    List<Newcomer> beside(Handle handle, Actor actor, Invitations.Wish wish, LocalDate day) {
        List<Newcomer> all = new ArrayList<>();
        Set<String> taken = new HashSet<>(names);
        companions(handle, actor, wish, day, taken, all);
        earlier(handle, wish, taken, all);
        all.removeIf(one -> {
            String place = one.person().villageCode();
            return place != null && !actor.reaches(place);
        });
        return all;
    }

    private static void earlier(Handle handle, Invitations.Wish wish, Set<String> taken, List<Newcomer> all) {
        handle.createQuery("SELECT p.*, t.category, t.title FROM training_person p"
                        + " JOIN training_participant t ON t.person_id = p.id AND t.removed_at IS NULL"
                        + " WHERE p.removed_at IS NULL AND p.village_code IS NOT NULL"
                        + " ORDER BY p.village_code, p.match_name, t.id DESC")
                .map((rs, context) -> {
                    String village = rs.getString("village_code");
                    ParticipantCategory category = Values.choice(rs, "category", ParticipantCategory.class);
                    boolean meant = wish.categories().contains(category)
                            && !OF_COOPERATIVE.contains(category)
                            && within(village, wish);
                    if (meant && taken.add(rs.getString("match_name"))) {
                        Person person = Person.named(
                                        rs.getString("name"), Values.maybe(rs, "sex", Sex.class), null, village)
                                .withPhone(rs.getString("phone"))
                                .withNationalId(rs.getString("national_id"));
                        all.add(Newcomer.of(person, category, rs.getString("title")));
                    }
                    return meant;
                })
                .list();
    }

    private static void companions(
            Handle handle, Actor actor, Invitations.Wish wish, LocalDate day, Set<String> taken, List<Newcomer> all) {
        handle.createQuery("SELECT * FROM companion WHERE removed_at IS NULL AND (start_on IS NULL OR start_on <= ?)"
                        + " AND (end_on IS NULL OR end_on > ?) ORDER BY region_code, name, id")
                .bind(0, day)
                .bind(1, day)
                .map((rs, context) -> {
                    String region = rs.getString("region_code");
                    ParticipantCategory category = COMPANIONS.get(Values.choice(rs, "kind", CompanionKind.class));
                    boolean mine = region.length() < REGENCY || actor.reaches(region);
                    boolean meant =
                            mine && category != null && wish.categories().contains(category) && within(region, wish);
                    if (category != null && meant && taken.add(PersonName.matching(rs.getString("name")))) {
                        Person person = Person.named(
                                        rs.getString("name"), null, null, region.length() == VILLAGE ? region : null)
                                .withPhone(rs.getString("phone"));
                        all.add(Newcomer.of(person, category, null));
                    }
                    return meant;
                })
                .list();
    }

    /** A companion of the whole kab/kota or province serves every kecamatan of it. */
    private static boolean within(String region, Invitations.Wish wish) {
        boolean regency = wish.regencies().stream().anyMatch(r -> region.startsWith(r) || r.startsWith(region));
        return regency
                && (wish.subdistricts().isEmpty()
                        || region.length() < SUBDISTRICT
                        || wish.subdistricts().contains(region.substring(0, SUBDISTRICT)));
    }
}
