package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Seat;
import id.kopdesk.database.Database;
import id.kopdesk.member.MemberLine;
import id.kopdesk.member.MemberLookup;
import id.kopdesk.member.MemberRules;
import id.kopdesk.member.MemberStore;
import id.kopdesk.member.SavingStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who a cooperative's people are: those who hold a seat today, then its active members. */
public final class KnownPeople {
    /** @param seat the seat held, or null for a member */
    public record Known(
            Person person,
            ParticipantCategory category,
            @Nullable Seat seat) {}

    private final CooperativeStore cooperatives;
    private final MemberLookup members;

    /** @param today at the office */
    public KnownPeople(Database database, LocalDate today) {
        cooperatives = new CooperativeStore(database, file -> List.of());
        MemberStore book = new MemberStore(database, new MemberRules(() -> today));
        members = new MemberLookup(database, book, new SavingStore(database, book));
    }

    /** People whose name holds what was typed, at most so many; all of them for nothing typed. */
    public List<Known> of(Actor actor, UUID cooperative, String typed, LocalDate day, int limit) {
        Optional<CooperativeFile> file = cooperatives.find(actor, cooperative);
        if (file.isEmpty()) {
            return List.of();
        }
        String village = file.get().cooperative().villageCode();
        String wanted = CleanText.sortName(typed);
        List<Known> known = new ArrayList<>();
        for (Part<Officer> part : file.get().officers()) {
            Officer o = part.value();
            if (o.serves(day) && CleanText.sortName(o.name()).contains(wanted)) {
                known.add(new Known(
                        Person.named(o.name(), o.sex(), cooperative, village)
                                .withPhone(o.phone())
                                .withNationalId(o.nationalId())
                                .withOfficer(part.id()),
                        category(o),
                        o.seat()));
            }
        }
        for (MemberLine line : members.ofCooperative(actor, cooperative, typed, limit)) {
            known.add(new Known(member(line, village), ParticipantCategory.OTHER, null));
        }
        return known.stream().limit(limit).toList();
    }

    static Person member(MemberLine line, String village) {
        return new Person(
                line.name(),
                line.sex(),
                null,
                line.phone(),
                null,
                line.birthDate(),
                null,
                line.cooperativeId(),
                village,
                null,
                null,
                null,
                line.id());
    }

    private static ParticipantCategory category(Officer o) {
        if (o.villageHead()) {
            return ParticipantCategory.VILLAGE_HEAD;
        }
        return switch (o.organ()) {
            case BOARD -> ParticipantCategory.BOARD;
            case SUPERVISOR -> ParticipantCategory.SUPERVISOR;
            case MANAGER -> ParticipantCategory.MANAGER;
        };
    }
}
