package id.kopdesk.document;

import static id.kopdesk.database.Table.Kind.DATE;
import static id.kopdesk.database.Table.Kind.ID;
import static id.kopdesk.database.Table.Kind.TEXT;
import static id.kopdesk.database.Table.Kind.WHOLE;

import id.kopdesk.database.Table;
import id.kopdesk.database.Table.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Attachments as rows. */
public final class AttachmentTable {
    public static final Table ATTACHMENT = Table.of(
            "attachment",
            "subject_id",
            new Column("subject_kind", TEXT),
            new Column("subject_id", ID),
            new Column("slot", TEXT),
            new Column("label", TEXT),
            new Column("file_name", TEXT),
            new Column("file_type", TEXT),
            new Column("size_bytes", WHOLE),
            new Column("content_hash", TEXT),
            new Column("stored_name", TEXT),
            new Column("region_code", TEXT),
            new Column("added_on", DATE),
            new Column("added_by", TEXT));

    private AttachmentTable() {}

    /** Which of a record's places hold a file, for rules that ask whether a paper is there. */
    public static Set<String> slots(Handle handle, String kind, UUID subject) {
        return Set.copyOf(
                handle.createQuery("SELECT DISTINCT slot FROM attachment WHERE subject_id = ? AND subject_kind = ?"
                                + " AND removed_at IS NULL")
                        .bind(0, subject)
                        .bind(1, kind)
                        .mapTo(String.class)
                        .list());
    }

    static Map<String, @Nullable Object> values(Attachment a) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("subject_kind", a.subject().kind());
        values.put("subject_id", a.subject().id());
        values.put("slot", a.subject().slot());
        values.put("label", a.label());
        values.put("file_name", a.fileName());
        values.put("file_type", a.type().name());
        values.put("size_bytes", a.bytes());
        values.put("content_hash", a.sha256());
        values.put("stored_name", a.storedName());
        values.put("region_code", a.subject().region());
        values.put("added_on", a.addedOn());
        values.put("added_by", a.addedBy());
        return values;
    }

    static Attachment read(ResultSet rs) throws SQLException {
        return new Attachment(
                rs.getObject("id", UUID.class),
                rs.getLong("version"),
                new AttachmentSubject(
                        rs.getString("subject_kind"),
                        rs.getObject("subject_id", UUID.class),
                        rs.getString("slot"),
                        rs.getString("region_code")),
                rs.getString("label"),
                rs.getString("file_name"),
                FileType.valueOf(rs.getString("file_type")),
                rs.getLong("size_bytes"),
                rs.getString("content_hash"),
                rs.getString("stored_name"),
                rs.getObject("added_on", LocalDate.class),
                rs.getString("added_by"));
    }
}
