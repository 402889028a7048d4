package id.kopdesk.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Looks through all members for those that may be one person: by hashes in memory first, every find then held against
 * the rows themselves. What a person called different, two memberships, or has merged is not shown again.
 */
public final class DuplicateFinder {
    private static final int PAGE = 10_000;
    /** Members are numbered within this many bits of a key; the rest is hash. */
    private static final int NUMBER_BITS = 24;

    private static final int MOST_IN_GROUP = 12;
    private static final int MOST_PAIRS = 20_000;
    private static final UUID LEAST = new UUID(0, 0);

    private final Database database;

    public DuplicateFinder(Database database) {
        this.database = database;
    }

    private record Face(
            UUID id,
            UUID cooperative,
            String sortName,
            @Nullable String nationalId,
            @Nullable LocalDate birthDate,
            @Nullable String phone) {}

    private static final class Keys {
        private long[] packed = new long[1024];
        private int size;

        void add(long hash, int number) {
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, size * 2);
            }
            packed[size++] = hash << NUMBER_BITS | number;
        }

        /** Groups of numbers with the same hash. */
        List<int[]> groups() {
            Arrays.sort(packed, 0, size);
            List<int[]> groups = new ArrayList<>();
            int from = 0;
            for (int i = 1; i <= size; i++) {
                if (i == size || packed[i] >> NUMBER_BITS != packed[from] >> NUMBER_BITS) {
                    if (i - from > 1) {
                        int[] group = new int[Math.min(MOST_IN_GROUP, i - from)];
                        for (int g = 0; g < group.length; g++) {
                            group[g] = (int) (packed[from + g] & ((1 << NUMBER_BITS) - 1));
                        }
                        groups.add(group);
                    }
                    from = i;
                }
            }
            return groups;
        }
    }

    /** The surest first, at most 20,000 pairs within the person's reach; safe to run beside other work. */
    public List<MemberPair> find(Actor actor, Progress progress) {
        long[] high = new long[1024];
        long[] low = new long[1024];
        Keys[] keys = {new Keys(), new Keys(), new Keys()};
        int number = 0;
        UUID after = LEAST;
        while (true) {
            progress.check();
            progress.at("member.duplicates.progress", number, 0);
            UUID from = after;
            List<Face> page = database.read(handle -> page(handle, from));
            for (Face face : page) {
                if (number == high.length) {
                    high = Arrays.copyOf(high, number * 2);
                    low = Arrays.copyOf(low, number * 2);
                }
                high[number] = face.id().getMostSignificantBits();
                low[number] = face.id().getLeastSignificantBits();
                key(keys, face, number++);
            }
            if (page.size() < PAGE) {
                break;
            }
            after = page.get(page.size() - 1).id();
        }
        Map<Set<UUID>, MemberPair> found = new LinkedHashMap<>();
        for (PairReason reason : PairReason.values()) {
            for (int[] group : keys[reason.ordinal()].groups()) {
                progress.check();
                if (found.size() < MOST_PAIRS) {
                    List<UUID> ids = new ArrayList<>();
                    for (int one : group) {
                        ids.add(new UUID(high[one], low[one]));
                    }
                    pairs(actor, reason, ids, found);
                }
            }
        }
        return decided(found);
    }

    private static void key(Keys[] keys, Face face, int number) {
        String nik = face.nationalId();
        if (nik != null) {
            keys[0].add(hash(nik), number);
        }
        if (face.birthDate() == null && face.phone() == null) {
            return;
        }
        String sound = MemberImportKeys.sound(face.sortName());
        if (face.birthDate() != null) {
            keys[1].add(hash(sound) * 31 + hash(face.birthDate().toString()), number);
        }
        String phone = face.phone();
        if (phone != null) {
            keys[2].add((hash(sound) * 31 + face.cooperative().hashCode()) * 31 + hash(phone), number);
        }
    }

    /** FNV-1a, 64 bits: the text's own hash has too few. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ hash >>> 29;
    }

    private void pairs(Actor actor, PairReason reason, List<UUID> ids, Map<Set<UUID>, MemberPair> found) {
        List<Face> faces = database.read(handle -> {
            Scope scope = new Scope();
            return faces(handle, ids).stream()
                    .filter(face ->
                            actor.reaches(scope.of(handle, face.cooperative()).village()))
                    .toList();
        });
        for (int i = 0; i < faces.size(); i++) {
            for (int j = i + 1; j < faces.size(); j++) {
                Face a = faces.get(i);
                Face b = faces.get(j);
                if (same(reason, a, b)) {
                    found.putIfAbsent(
                            Set.of(a.id(), b.id()),
                            new MemberPair(
                                    a.id(), b.id(), reason, a.cooperative().equals(b.cooperative()), false));
                }
            }
        }
    }

    private static boolean same(PairReason reason, Face a, Face b) {
        boolean named = MemberImportKeys.sound(a.sortName()).equals(MemberImportKeys.sound(b.sortName()));
        return switch (reason) {
            case NATIONAL_ID -> a.nationalId() != null && a.nationalId().equals(b.nationalId());
            case NAME_BIRTH_DATE ->
                named && a.birthDate() != null && a.birthDate().equals(b.birthDate());
            case NAME_PHONE ->
                named
                        && a.phone() != null
                        && a.phone().equals(b.phone())
                        && a.cooperative().equals(b.cooperative());
        };
    }

    private List<MemberPair> decided(Map<Set<UUID>, MemberPair> found) {
        Map<Set<UUID>, PairDecision> said = new HashMap<>();
        database.read(handle -> handle.createQuery(
                        "SELECT kept_id, other_id, decision FROM member_pair WHERE removed_at IS NULL")
                .map((rs, context) -> said.put(
                        new HashSet<>(List.of(rs.getObject(1, UUID.class), rs.getObject(2, UUID.class))),
                        PairDecision.valueOf(rs.getString(3))))
                .list());
        List<MemberPair> open = new ArrayList<>();
        found.forEach((both, pair) -> {
            PairDecision decision = said.get(both);
            if (decision == null) {
                open.add(pair);
            } else if (decision == PairDecision.LATER) {
                open.add(new MemberPair(pair.first(), pair.second(), pair.reason(), pair.oneCooperative(), true));
            }
        });
        return open;
    }

    private static List<Face> page(Handle handle, UUID after) {
        return handle.createQuery("SELECT id, cooperative_id, sort_name, national_id, birth_date, phone FROM member"
                        + " WHERE id > ? AND removed_at IS NULL ORDER BY id FETCH FIRST " + PAGE + " ROWS ONLY")
                .bind(0, after)
                .map((rs, context) -> face(rs))
                .list();
    }

    private static List<Face> faces(Handle handle, List<UUID> ids) {
        var query =
                handle.createQuery("SELECT id, cooperative_id, sort_name, national_id, birth_date, phone FROM member"
                        + " WHERE id IN (" + ids.stream().map(id -> "?").collect(Collectors.joining(",")) + ")"
                        + " AND removed_at IS NULL ORDER BY id");
        for (int i = 0; i < ids.size(); i++) {
            query.bind(i, ids.get(i));
        }
        return query.map((rs, context) -> face(rs)).list();
    }

    private static Face face(java.sql.ResultSet rs) throws java.sql.SQLException {
        return new Face(
                rs.getObject(1, UUID.class),
                rs.getObject(2, UUID.class),
                rs.getString(3),
                rs.getString(4),
                rs.getObject(5, LocalDate.class),
                rs.getString(6));
    }
}
