package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Database;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Counts a programme per kab/kota. */
public final class Recaps {
    private static final String ACTIVE = """
        SELECT regency_code, COUNT(*) AS found FROM cooperative
        WHERE removed_at IS NULL AND status = 'ACTIVE' AND regency_code LIKE ? GROUP BY regency_code
        """;

    private final Database database;

    public Recaps(Database database) {
        this.database = database;
    }

    /** @param regencies codes to be shown, those without any batch too */
    public Recap of(Actor actor, UUID programme, List<String> regencies) {
        return database.read(handle -> count(handle, actor, programme, regencies));
    }

    private static Recap count(Handle handle, Actor actor, UUID id, List<String> regencies) {
        Programme programme = Rows.find(handle, Kinds.PROGRAMME, id)
                .orElseThrow(() -> Access.gone(id))
                .value();
        Map<String, Integer> active = new HashMap<>();
        handle.createQuery(ACTIVE)
                .bind(0, programme.areaCode() + "%")
                .map((rs, context) -> active.put(rs.getString("regency_code"), rs.getInt("found")))
                .list();
        Map<String, RecapLine> lines = new TreeMap<>();
        regencies.stream()
                .filter(code -> Access.touches(actor, code))
                .forEach(code -> lines.put(code, new RecapLine(code, active.getOrDefault(code, 0))));
        Map<UUID, TrainingBatch> batches = Rows.of(handle, Kinds.BATCH, "AND programme_id = ?", id).stream()
                .filter(b -> b.value().status() != BatchStatus.CANCELLED)
                .filter(b -> Access.sees(actor, b.value()))
                .collect(Collectors.toMap(Part::id, Part::value));
        batches.values().forEach(batch -> {
            RecapLine line = line(lines, batch.regency(), active);
            line.batches++;
            line.quota += batch.quota();
        });
        hours(handle, batches, lines, active);
        money(handle, id, batches, lines, active);
        Set<UUID> known = new HashSet<>();
        Map<UUID, String> home = new HashMap<>();
        Set<UUID> people = new HashSet<>();
        int attendances = 0;
        int certificates = 0;
        for (Participation one : Participation.of(handle, id)) {
            TrainingBatch batch = batches.get(one.batch());
            if (batch == null) {
                continue;
            }
            // Who came for two kab/kota stays in the first, so that the lines add up.
            String regency = home.computeIfAbsent(one.person(), key -> one.regency(batch));
            line(lines, regency, active).count(one, one.came() && known.add(one.person()));
            if (one.came()) {
                people.add(one.person());
                attendances++;
                certificates += one.certificate() == null ? 0 : 1;
            }
        }
        return new Recap(programme, List.copyOf(lines.values()), people.size(), attendances, certificates);
    }

    private static RecapLine line(Map<String, RecapLine> lines, String regency, Map<String, Integer> active) {
        return lines.computeIfAbsent(regency, code -> new RecapLine(code, active.getOrDefault(code, 0)));
    }

    private static void hours(
            Handle handle,
            Map<UUID, TrainingBatch> batches,
            Map<String, RecapLine> lines,
            Map<String, Integer> active) {
        handle.createQuery("SELECT batch_id, SUM(lesson_hours) AS hours FROM training_staff WHERE removed_at IS NULL"
                        + " AND duty = 'SPEAKER' AND lesson_hours IS NOT NULL GROUP BY batch_id")
                .map((rs, context) -> {
                    TrainingBatch batch = batches.get(Values.id(rs, "batch_id"));
                    BigDecimal hours = rs.getBigDecimal("hours");
                    if (batch != null && hours != null) {
                        RecapLine line = line(lines, batch.regency(), active);
                        line.lessonHours = line.lessonHours.add(hours);
                    }
                    return true;
                })
                .list();
    }

    private static void money(
            Handle handle,
            UUID programme,
            Map<UUID, TrainingBatch> batches,
            Map<String, RecapLine> lines,
            Map<String, Integer> active) {
        for (Part<BudgetLine> part : Rows.of(handle, MoreKinds.BUDGET, "AND programme_id = ?", programme)) {
            UUID of = part.value().batchId();
            TrainingBatch batch = of == null ? null : batches.get(of);
            if (batch != null) {
                RecapLine line = line(lines, batch.regency(), active);
                line.planned += part.value().planned();
                Long spent = part.value().realised();
                line.realised += spent == null ? 0 : spent;
            }
        }
    }
}
