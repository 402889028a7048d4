package id.kopdesk.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Json;
import id.kopdesk.database.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What a person was typing in a form, kept in the database until it is saved or dropped. No fact, no log entry. */
public final class Drafts {
    /** @param keptAt when the person last typed, more or less */
    public record Kept(Map<String, String> values, Instant keptAt) {}

    private static final String KIND = "cooperative";

    private final Database database;
    private final Clock clock;

    public Drafts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Kept> find(Actor actor, UUID subject) {
        return database.read(handle -> handle.createQuery(
                        "SELECT content, saved_at FROM draft WHERE actor = ? AND subject_id = ?")
                .bind(0, actor.name())
                .bind(1, subject)
                .map((rs, context) -> new Kept(
                        texts(rs.getString("content")),
                        rs.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .findOne());
    }

    public void keep(Actor actor, UUID subject, String title, Map<String, String> values) {
        database.note(handle -> {
            handle.createUpdate("DELETE FROM draft WHERE actor = ? AND subject_id = ?")
                    .bind(0, actor.name())
                    .bind(1, subject)
                    .execute();
            handle.createUpdate("INSERT INTO draft (actor, subject_id, kind, title, saved_at, content)"
                            + " VALUES (?, ?, ?, ?, ?, ?)")
                    .bind(0, actor.name())
                    .bind(1, subject)
                    .bind(2, KIND)
                    .bind(3, title.length() > 200 ? title.substring(0, 200) : title)
                    .bind(4, clock.instant().atOffset(ZoneOffset.UTC))
                    .bind(5, Json.write(values))
                    .execute();
        });
    }

    public void remove(Actor actor, UUID subject) {
        database.note(handle -> handle.createUpdate("DELETE FROM draft WHERE actor = ? AND subject_id = ?")
                .bind(0, actor.name())
                .bind(1, subject)
                .execute());
    }

    private static Map<String, String> texts(String json) {
        Map<String, String> texts = new TreeMap<>();
        Json.readMap(json).forEach((key, value) -> texts.put(key, String.valueOf(value)));
        return texts;
    }
}
