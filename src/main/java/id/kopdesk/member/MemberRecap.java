package id.kopdesk.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Period;
import id.kopdesk.database.Database;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The state at the end of a month as a short sum of changes; no member is read. */
public final class MemberRecap {
    private static final String SUM = "SELECT cooperative_id, "
            + Arrays.stream(CountColumn.NAMES).map(n -> "SUM(" + n + ")").collect(Collectors.joining(", "))
            + " FROM member_count WHERE month_no <= ? GROUP BY cooperative_id";

    private final Database database;

    public MemberRecap(Database database) {
        this.database = database;
    }

    /** Cooperatives within the person's reach that have members or savings. */
    public Map<UUID, MemberSums> byCooperative(Actor actor, Period until) {
        return database.read(handle -> {
            Map<UUID, String> villages = villages(handle);
            Map<UUID, MemberSums> all = sums(handle, until);
            all.keySet().removeIf(id -> !actor.reaches(villages.getOrDefault(id, "")));
            return all;
        });
    }

    /**
     * By the beginning of the cooperatives' village codes.
     *
     * @param length 2 for provinces, 5 for kab/kota, 8 for kecamatan
     */
    public Map<String, MemberSums> byRegion(Actor actor, Period until, int length) {
        return database.read(handle -> {
            Map<UUID, String> villages = villages(handle);
            Map<String, MemberSums> all = new TreeMap<>();
            sums(handle, until).forEach((cooperative, sums) -> {
                String village = villages.getOrDefault(cooperative, "");
                if (village.length() >= length && actor.reaches(village)) {
                    all.computeIfAbsent(village.substring(0, length), code -> new MemberSums())
                            .add(sums);
                }
            });
            return all;
        });
    }

    public MemberSums of(Actor actor, UUID cooperative, Period until) {
        return byCooperative(actor, until).getOrDefault(cooperative, new MemberSums());
    }

    private static Map<UUID, MemberSums> sums(Handle handle, Period until) {
        Map<UUID, MemberSums> all = new HashMap<>();
        handle.createQuery(SUM)
                .bind(0, until.index())
                .map((rs, context) -> {
                    long[] values = new long[CountColumn.SIZE];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = rs.getLong(i + 2);
                    }
                    return Map.entry(rs.getObject(1, UUID.class), new MemberSums(values));
                })
                .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    private static Map<UUID, String> villages(Handle handle) {
        return Scope.all(handle).stream().collect(Collectors.toMap(Scope.Place::id, Scope.Place::village));
    }
}
