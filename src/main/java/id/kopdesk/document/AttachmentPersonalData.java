package id.kopdesk.document;

import id.kopdesk.base.Actor;
import id.kopdesk.base.PersonalData;
import id.kopdesk.base.RecordNames;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.RowNames;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files that were removed from their records: their content is destroyed with the rest. Nobody is found by them. */
public final class AttachmentPersonalData implements PersonalData {
    private final Database database;
    private final Optional<AttachmentVault> vault;

    public AttachmentPersonalData(Database database, Path dataFolder) {
        this.database = database;
        vault = database.key().map(key -> new AttachmentVault(dataFolder, Seal.of(key)));
    }

    /** Labels of files, for logs. */
    public static RecordNames names(Database database) {
        return new RowNames(database, "attachment r", "r.label");
    }

    @Override
    public String titleKey() {
        return "document.personal";
    }

    @Override
    public boolean namesPeople() {
        return false;
    }

    @Override
    public List<Holder> find(Actor actor, String typed, int most) {
        return List.of();
    }

    @Override
    public List<Fact> everything(Actor actor, UUID id) {
        return List.of();
    }

    @Override
    public List<Holder> due(Actor actor, LocalDate before, int most) {
        return database.read(handle -> handle
                .createQuery("""
                        SELECT * FROM attachment WHERE removed_at < ? AND label <> ?
                         ORDER BY removed_at, id FETCH FIRST ? ROWS ONLY
                        """)
                .bind(0, before.atStartOfDay().atOffset(ZoneOffset.UTC))
                .bind(1, DESTROYED)
                .bind(2, most)
                .map((rs, context) -> {
                    Attachment gone = AttachmentTable.read(rs);
                    return actor.reaches(gone.subject().region())
                            ? Optional.of(new Holder(
                                    gone.id(),
                                    gone.subject().id(),
                                    gone.label(),
                                    Optional.empty(),
                                    gone.fileName(),
                                    Optional.of(rs.getObject("removed_at", OffsetDateTime.class)
                                            .toLocalDate())))
                            : Optional.<Holder>empty();
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    /** The row first: a file that no row calls for any more is no loss when the power goes. */
    @Override
    public long destroy(Actor actor, List<UUID> ids, String reason) {
        if (ids.isEmpty()) {
            return 0;
        }
        List<String> files = database.write(actor, Change.of(Change.Kind.DESTROY, reason), work -> {
            List<String> stored = new ArrayList<>();
            for (UUID id : ids) {
                Map<String, @Nullable Object> values = new HashMap<>(
                        work.current(AttachmentTable.ATTACHMENT, id).values());
                actor.requireWrite(String.valueOf(values.get("region_code")));
                stored.add(String.valueOf(values.get("stored_name")));
                values.put("label", DESTROYED);
                values.put("file_name", DESTROYED);
                work.erase(AttachmentTable.ATTACHMENT, id, values);
            }
            return stored;
        });
        vault.ifPresent(folder -> files.forEach(folder::drop));
        return ids.size();
    }
}
