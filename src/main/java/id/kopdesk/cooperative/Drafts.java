package id.kopdesk.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.database.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** What a person was typing and has not saved, one draft a record and person; survives a crash, is no fact. */
public final class Drafts {
    /** @param content in the form of whoever keeps it */
    public record Draft(UUID subject, String kind, String title, Instant savedAt, String content) {}

    private static final int TITLE = 200;

    private final Database database;
    private final Clock clock;

    public Drafts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Draft> find(Actor actor, UUID subject) {
        return database.read(handle -> handle.createQuery(
                        "SELECT subject_id, kind, title, saved_at, content FROM draft WHERE actor = ? AND subject_id = ?")
                .bind(0, actor.name())
                .bind(1, subject)
                .map((rs, context) -> new Draft(
                        rs.getObject("subject_id", UUID.class),
                        rs.getString("kind"),
                        rs.getString("title"),
                        rs.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        rs.getString("content")))
                .findOne());
    }

    /** The newest draft of a kind whose record was never saved, to be offered where new records are made. */
    public Optional<Draft> newestOfUnsaved(Actor actor, String kind) {
        return database.read(handle -> handle.createQuery("SELECT subject_id, kind, title, saved_at, content FROM draft"
                        + " WHERE actor = ? AND kind = ? AND NOT EXISTS (SELECT 1 FROM cooperative c WHERE c.id ="
                        + " draft.subject_id) ORDER BY saved_at DESC FETCH FIRST 1 ROWS ONLY")
                .bind(0, actor.name())
                .bind(1, kind)
                .map((rs, context) -> new Draft(
                        rs.getObject("subject_id", UUID.class),
                        rs.getString("kind"),
                        rs.getString("title"),
                        rs.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        rs.getString("content")))
                .findOne());
    }

    public void keep(Actor actor, UUID subject, String kind, String title, String content) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        String shortTitle = title.length() > TITLE ? title.substring(0, TITLE) : title;
        database.note(handle -> {
            int kept = handle.execute(
                    "UPDATE draft SET kind = ?, title = ?, saved_at = ?, content = ? WHERE actor = ? AND subject_id = ?",
                    kind,
                    shortTitle,
                    now,
                    content,
                    actor.name(),
                    subject);
            if (kept == 0) {
                handle.execute(
                        "INSERT INTO draft (actor, subject_id, kind, title, saved_at, content) VALUES (?, ?, ?, ?, ?, ?)",
                        actor.name(),
                        subject,
                        kind,
                        shortTitle,
                        now,
                        content);
            }
        });
    }

    public void remove(Actor actor, UUID subject) {
        database.note(handle ->
                handle.execute("DELETE FROM draft WHERE actor = ? AND subject_id = ?", actor.name(), subject));
    }
}
