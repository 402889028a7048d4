package id.kopdesk.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Ids;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Members in the database, each saved whole under the version that was read. */
public final class MemberStore {
    private final Database database;
    private final MemberRules rules;
    private final Scope scope = new Scope();

    public MemberStore(Database database, MemberRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** Empty when there is none, or when its cooperative lies outside the person's regions. */
    public Optional<MemberFile> find(Actor actor, UUID id) {
        return database.read(handle -> find(handle, id)
                .filter(file -> actor.reaches(
                        scope.of(handle, file.member().cooperativeId()).village())));
    }

    Optional<MemberFile> find(Handle handle, UUID id) {
        return handle.createQuery("SELECT * FROM member WHERE id = ? AND removed_at IS NULL")
                .bind(0, id)
                .map((rs, context) -> new MemberFile(id, rs.getLong("version"), MemberMapping.read(rs)))
                .findOne();
    }

    /** Those of these members that are there, whole, by their ids; no scope is asked. */
    Map<UUID, MemberFile> of(Handle handle, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var query = handle.createQuery("SELECT * FROM member WHERE removed_at IS NULL AND id IN ("
                + ids.stream().map(id -> "?").collect(Collectors.joining(",")) + ")");
        int at = 0;
        for (UUID id : ids) {
            query.bind(at++, id);
        }
        return query
                .map((rs, context) ->
                        new MemberFile(rs.getObject("id", UUID.class), rs.getLong("version"), MemberMapping.read(rs)))
                .stream()
                .collect(Collectors.toMap(MemberFile::id, Function.identity()));
    }

    /**
     * Saves a member as it shall be.
     *
     * @param version as read; 0 for a new one
     * @throws CodedException KD-740 when the rules find an error; nothing is kept
     * @throws id.kopdesk.database.ConflictException when somebody saved it meanwhile; nothing is kept
     */
    public MemberFile save(Actor actor, UUID id, long version, Member member) {
        return database.write(actor, Change.save(), work -> save(work, id, version, member));
    }

    /** As {@link #save}, inside a larger unit of work. */
    public MemberFile save(UnitOfWork work, UUID id, long version, Member member) {
        Handle handle = work.handle();
        String village = scope.requireWrite(work, member.cooperativeId()).village();
        requireRight(member, village);
        if (version == 0) {
            work.insert(MemberTables.MEMBER, id, MemberMapping.values(member));
        } else {
            Member before = find(handle, id).map(MemberFile::member).orElse(member);
            scope.requireWrite(work, before.cooperativeId());
            if (!before.cooperativeId().equals(member.cooperativeId())) {
                throw new CodedException("KD-741", "member.cooperative.fixed");
            }
            work.update(MemberTables.MEMBER, id, version, MemberMapping.values(member));
        }
        return find(work.handle(), id).orElseThrow();
    }

    private void requireRight(Member member, String village) {
        rules.check(member, village).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .findFirst()
                .ifPresent(wrong -> {
                    throw new CodedException(
                            "KD-740", wrong.key(), wrong.arguments().toArray());
                });
    }

    public MemberFile add(Actor actor, Member member) {
        return save(actor, Ids.next(), 0, member);
    }

    /** Adds a member that was checked before; for imports and generated data. */
    public void insert(UnitOfWork work, UUID id, Member member) {
        scope.requireWrite(work, member.cooperativeId());
        work.insert(MemberTables.MEMBER, id, MemberMapping.values(member));
    }

    /**
     * Saves a member of the same cooperative under the version that was read; for imports.
     *
     * @throws CodedException KD-740 when the rules find an error; nothing is kept
     */
    void update(UnitOfWork work, UUID id, long version, Member member) {
        String village = scope.requireWrite(work, member.cooperativeId()).village();
        requireRight(member, village);
        work.update(MemberTables.MEMBER, id, version, MemberMapping.values(member));
    }

    /** Takes the member out of everything that counts, as after a mistaken entry; savings must have been reversed. */
    public void remove(Actor actor, MemberFile file, String reason) {
        database.write(actor, Change.of(Change.Kind.REMOVE, reason), work -> {
            scope.requireWrite(work, file.member().cooperativeId());
            long left = work.handle()
                    .createQuery("SELECT COALESCE(SUM(ABS(amount)), 0) FROM member_saving WHERE member_id = ?"
                            + " AND removed_at IS NULL AND reverses IS NULL AND id NOT IN (SELECT reverses FROM"
                            + " member_saving WHERE member_id = ? AND reverses IS NOT NULL)")
                    .bind(0, file.id())
                    .bind(1, file.id())
                    .mapTo(Long.class)
                    .one();
            if (left != 0) {
                throw new CodedException("KD-742", "member.remove.savings");
            }
            return work.remove(MemberTables.MEMBER, file.id(), file.version(), reason);
        });
    }

    Scope scope() {
        return scope;
    }

    MemberRules rules() {
        return rules;
    }
}
