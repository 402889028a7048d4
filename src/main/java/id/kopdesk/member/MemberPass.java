package id.kopdesk.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Goes once through every member within a person's reach, a page at a time. */
public final class MemberPass {
    private static final int PAGE = 2_000;

    /** @param cooperative where the member belongs */
    public record Seen(UUID id, Member member, MemberHome cooperative) {}

    private final Database database;

    public MemberPass(Database database) {
        this.database = database;
    }

    public void each(Actor actor, Progress progress, Consumer<Seen> told) {
        Scope scope = new Scope();
        UUID after = new UUID(0, 0);
        long done = 0;
        while (true) {
            progress.check();
            progress.at("report.member.progress", done, 0);
            UUID from = after;
            List<Seen> page = database.read(handle -> handle.createQuery(
                            "SELECT * FROM member WHERE id > ? AND removed_at IS NULL ORDER BY id FETCH FIRST " + PAGE
                                    + " ROWS ONLY")
                    .bind(0, from)
                    .map((rs, context) -> {
                        Member member = MemberMapping.read(rs);
                        Scope.Place place = scope.of(handle, member.cooperativeId());
                        return new Seen(
                                rs.getObject("id", UUID.class),
                                member,
                                new MemberHome(place.id(), place.name(), place.village()));
                    })
                    .list());
            page.stream()
                    .filter(seen -> actor.reaches(seen.cooperative().village()))
                    .forEach(told);
            if (page.size() < PAGE) {
                return;
            }
            after = page.get(page.size() - 1).id();
            done += page.size();
        }
    }
}
