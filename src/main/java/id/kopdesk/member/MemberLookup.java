package id.kopdesk.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import id.kopdesk.database.Database;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** For other rooms: members found by a few letters, without anything that they must not know. */
public final class MemberLookup {
    private final Database database;
    private final MemberLines lines;

    public MemberLookup(Database database, MemberStore members, SavingStore savings) {
        this.database = database;
        this.lines = new MemberLines(members.scope(), savings);
    }

    /** Name, masked NIK, phone, sex and cooperative of one member, if it lies within the person's reach. */
    public Optional<MemberLine> find(Actor actor, UUID id) {
        return database.read(handle -> lines.of(handle, actor, List.of(id))).stream()
                .findFirst();
    }

    /** Active members of a cooperative whose name holds every word, by name; all of them for nothing typed. */
    public List<MemberLine> ofCooperative(Actor actor, UUID cooperative, String typed, int limit) {
        List<String> words = words(typed);
        return database.read(handle -> {
            StringBuilder where = new StringBuilder("cooperative_id = ? AND removed_at IS NULL AND status = 'ACTIVE'");
            words.forEach(word -> where.append(" AND sort_name LIKE ?"));
            var query = handle.createQuery("SELECT id FROM member WHERE " + where
                    + " ORDER BY sort_name, id FETCH FIRST " + limit + " ROWS ONLY");
            query.bind(0, cooperative);
            for (int i = 0; i < words.size(); i++) {
                query.bind(i + 1, "%" + words.get(i) + "%");
            }
            return lines.of(handle, actor, query.mapTo(UUID.class).list());
        });
    }

    private static List<String> words(String typed) {
        return Stream.of(CleanText.sortName(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
