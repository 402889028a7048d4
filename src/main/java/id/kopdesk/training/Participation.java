package id.kopdesk.training;

import id.kopdesk.cooperative.Sex;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * One person in one batch, in the few words that counts need.
 *
 * @param villageCode of the cooperative spoken for, else of the person; null for who speaks for no village
 * @param halves half days present
 */
public record Participation(
        UUID participant,
        UUID batch,
        UUID programme,
        UUID person,
        String name,
        @Nullable Sex sex,
        ParticipantCategory category,
        ParticipantState state,
        @Nullable UUID cooperative,
        @Nullable String villageCode,
        @Nullable BigDecimal pre,
        @Nullable BigDecimal post,
        int halves,
        @Nullable String certificate,
        int batchNumber,
        String programmeName,
        LocalDate firstOn,
        @Nullable String title) {
    private static final String SQL = """
        SELECT t.id, t.batch_id, b.programme_id, t.person_id, p.name, p.sex, t.category, t.state, t.cooperative_id,
          COALESCE(c.village_code, t.village_code) AS village, t.pre_score, t.post_score, t.title, b.batch_no, b.first_on,
          g.name AS programme_name, (SELECT COALESCE(SUM(CASE WHEN m.morning = 'PRESENT' THEN 1 ELSE 0 END
            + CASE WHEN m.afternoon = 'PRESENT' THEN 1 ELSE 0 END), 0)
          FROM training_mark m WHERE m.batch_id = t.batch_id AND m.participant_id = t.id AND m.removed_at IS NULL)
          AS halves, k.number AS certificate_number
        FROM training_participant t
        JOIN training_batch b ON b.id = t.batch_id AND b.removed_at IS NULL AND b.status <> 'CANCELLED'
        JOIN training_programme g ON g.id = b.programme_id AND g.removed_at IS NULL
        JOIN training_person p ON p.id = t.person_id
        LEFT JOIN cooperative c ON c.id = t.cooperative_id
        LEFT JOIN training_certificate k ON k.batch_id = t.batch_id AND k.participant_id = t.id AND k.removed_at IS NULL
        WHERE t.removed_at IS NULL
        """;

    public boolean came() {
        return halves > 0;
    }

    /** @param programme only of this one, or null for all */
    static List<Participation> of(Handle handle, @Nullable UUID programme) {
        return programme == null ? read(handle, "", null) : read(handle, " AND b.programme_id = ?", programme);
    }

    /** Of one cooperative's people; by an index. */
    static List<Participation> ofCooperative(Handle handle, UUID cooperative) {
        return read(handle, " AND t.cooperative_id = ?", cooperative);
    }

    private static List<Participation> read(Handle handle, String narrowed, @Nullable UUID by) {
        try (Query query = handle.createQuery(SQL + narrowed + " ORDER BY b.first_on, b.batch_no, t.id")) {
            if (by != null) {
                query.bind(0, by);
            }
            return new ArrayList<>(query.map((rs, context) -> row(rs)).list());
        }
    }

    private static Participation row(ResultSet rs) throws SQLException {
        return new Participation(
                Values.id(rs, "id"),
                Values.id(rs, "batch_id"),
                Values.id(rs, "programme_id"),
                Values.id(rs, "person_id"),
                rs.getString("name"),
                Values.maybe(rs, "sex", Sex.class),
                Values.choice(rs, "category", ParticipantCategory.class),
                Values.choice(rs, "state", ParticipantState.class),
                Values.maybeId(rs, "cooperative_id"),
                rs.getString("village"),
                Values.maybeDecimal(rs, "pre_score"),
                Values.maybeDecimal(rs, "post_score"),
                rs.getInt("halves"),
                rs.getString("certificate_number"),
                rs.getInt("batch_no"),
                rs.getString("programme_name"),
                Values.date(rs, "first_on"),
                rs.getString("title"));
    }

    /** The kab/kota that the person counts in: the village's, else the batch's first. */
    String regency(TrainingBatch own) {
        return Optional.ofNullable(villageCode)
                .filter(code -> code.length() >= 5)
                .map(code -> code.substring(0, 5))
                .orElse(own.regency());
    }
}
