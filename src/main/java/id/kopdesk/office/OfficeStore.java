package id.kopdesk.office;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Ids;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.time.ZoneId;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The office's own record, and small things that the program remembers. */
public final class OfficeStore {
    private record Stored(UUID id, long version) {}

    private final Database database;

    public OfficeStore(Database database) {
        this.database = database;
    }

    /** @throws IllegalStateException when the database was made without an office */
    public Office load() {
        return database.read(handle -> {
            List<Signatory> signers = signers(handle);
            return handle.createQuery("SELECT * FROM office WHERE removed_at IS NULL")
                    .map((rs, context) -> new Office(
                            rs.getString("area_code"),
                            ZoneId.of(rs.getString("zone")),
                            rs.getString("letterhead").lines().toList(),
                            rs.getInt("bold_lines"),
                            rs.getString("place"),
                            Optional.ofNullable(rs.getString("logo")).map(Base64.getDecoder()::decode),
                            PaperSize.valueOf(rs.getString("paper")),
                            rs.getString("language"),
                            Theme.valueOf(rs.getString("theme")),
                            signers))
                    .one();
        });
    }

    /** Whose office it is, for a file's name; empty where the data is damaged and does not say. */
    public Optional<String> areaCode() {
        return database.read(
                handle -> handle.createQuery("SELECT area_code FROM office WHERE removed_at IS NULL ORDER BY id")
                        .mapTo(String.class)
                        .findFirst());
    }

    /** Saves the office and replaces its signers; the area it began with stays. */
    public void save(Actor actor, Office office) {
        database.write(actor, Change.of(Change.Kind.SETTING, "-"), work -> {
            save(work, office);
            return true;
        });
    }

    void save(UnitOfWork work, Office office) {
        work.actor().requireWrite(office.areaCode());
        Optional<Stored> own = stored(work.handle(), "office").stream().findFirst();
        if (own.isPresent()) {
            work.update(OfficeTables.OFFICE, own.get().id(), own.get().version(), values(office));
        } else {
            work.insert(OfficeTables.OFFICE, Ids.next(), values(office));
        }
        if (own.isEmpty() || !signers(work.handle()).equals(office.signatories())) {
            stored(work.handle(), "signatory")
                    .forEach(s -> work.remove(OfficeTables.SIGNATORY, s.id(), s.version(), "-"));
            office.signatories().forEach(s -> work.insert(OfficeTables.SIGNATORY, Ids.next(), values(s)));
        }
    }

    /** What was remembered under this topic. */
    public Optional<String> memo(String topic) {
        return database.read(handle -> handle.createQuery("SELECT content FROM memo WHERE topic = ?")
                .bind(0, topic)
                .mapTo(String.class)
                .findOne());
    }

    public void remember(String topic, String content) {
        database.note(handle -> {
            handle.createUpdate("DELETE FROM memo WHERE topic = ?")
                    .bind(0, topic)
                    .execute();
            handle.createUpdate("INSERT INTO memo (topic, content) VALUES (?, ?)")
                    .bind(0, topic)
                    .bind(1, content)
                    .execute();
        });
    }

    private static List<Signatory> signers(Handle handle) {
        return handle.createQuery("SELECT * FROM signatory WHERE removed_at IS NULL ORDER BY side")
                .map((rs, context) -> new Signatory(
                        Side.valueOf(rs.getString("side")),
                        rs.getString("sign_as"),
                        rs.getString("position"),
                        rs.getString("name"),
                        rs.getString("rank"),
                        rs.getString("nip")))
                .list();
    }

    private static List<Stored> stored(Handle handle, String table) {
        return handle.createQuery("SELECT id, version FROM " + table + " WHERE removed_at IS NULL")
                .map((rs, context) -> new Stored(rs.getObject("id", UUID.class), rs.getLong("version")))
                .list();
    }

    private static Map<String, @Nullable Object> values(Office office) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("area_code", office.areaCode());
        values.put("zone", office.zone().getId());
        values.put("letterhead", String.join("\n", office.letterhead()));
        values.put("bold_lines", (long) office.boldLines());
        values.put("place", office.place());
        values.put(
                "logo", office.logo().map(Base64.getEncoder()::encodeToString).orElse(null));
        values.put("paper", office.paper().name());
        values.put("language", office.language());
        values.put("theme", office.theme().name());
        return values;
    }

    private static Map<String, @Nullable Object> values(Signatory signer) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("side", signer.side().name());
        values.put("sign_as", signer.signAs());
        values.put("position", signer.position());
        values.put("name", signer.name());
        values.put("rank", signer.rank());
        values.put("nip", signer.nip());
        return values;
    }
}
