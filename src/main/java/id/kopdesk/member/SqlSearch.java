package id.kopdesk.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import id.kopdesk.cooperative.Identifiers;
import id.kopdesk.database.Database;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Search by the database's indexes: numbers always, names by their beginning or, on a server, by any part. */
final class SqlSearch {
    private static final int MOST_NUMBERS = 500;
    /** Counting stops here while the names are not in memory; nobody waits for a count. */
    private static final int MOST_COUNTED = 10_000;

    private final Database database;
    private final MemberLines lines;
    private final boolean server;

    SqlSearch(Database database, MemberLines lines, boolean server) {
        this.database = database;
        this.lines = lines;
        this.server = server;
    }

    MemberHits byNumber(Actor actor, MemberFilter filter) {
        Set<UUID> ids = database.read(handle -> numbers(handle, filter.text()));
        List<MemberLine> found = database.read(handle -> lines.of(handle, actor, List.copyOf(ids))).stream()
                .filter(line -> passes(filter, line))
                .toList();
        return new Few(found, ids.size() >= MOST_NUMBERS);
    }

    private static boolean passes(MemberFilter filter, MemberLine line) {
        String village = line.cooperativeVillage();
        return (filter.cooperative() == null || filter.cooperative().equals(line.cooperativeId()))
                && (filter.regencies().isEmpty()
                        || filter.regencies().stream().anyMatch(code -> village.startsWith(code + ".")))
                && (filter.subdistricts().isEmpty()
                        || filter.subdistricts().stream().anyMatch(code -> village.startsWith(code + ".")))
                && (filter.statuses().isEmpty() || filter.statuses().contains(line.status()))
                && (filter.sexes().isEmpty() || filter.sexes().contains(Traits.sex(line.sex())))
                && !(filter.gaps().contains(Gap.NATIONAL_ID) && line.maskedId() != null)
                && !(filter.gaps().contains(Gap.BIRTH_DATE) && line.birthDate() != null)
                && !(filter.gaps().contains(Gap.PHONE) && line.phone() != null);
    }

    /** A number that was merged away leads to the member that was kept. */
    private static Set<UUID> numbers(Handle handle, String typed) {
        Set<UUID> ids = new LinkedHashSet<>();
        String text = CleanText.of(typed);
        String digits = text.replaceAll("[^0-9]", "");
        if (!digits.isEmpty() && digits.length() <= 16) {
            beginning(handle, ids, "national_id", digits);
        }
        String phone = Identifiers.phone(text).replaceAll("[\\s().-]", "");
        beginning(handle, ids, "phone", phone.startsWith("0") ? "+62" + phone.substring(1) : phone);
        beginning(handle, ids, "member_no", text);
        return ids;
    }

    private static void beginning(Handle handle, Set<UUID> ids, String column, String value) {
        if (ids.size() >= MOST_NUMBERS || value.isEmpty()) {
            return;
        }
        handle.createQuery("SELECT COALESCE(p.kept_id, m.id) FROM member m LEFT JOIN member_pair p ON p.other_id = m.id"
                        + " AND p.decision = 'MERGED' AND p.removed_at IS NULL WHERE m." + column + " >= ? AND m."
                        + column + " < ? ORDER BY m." + column + " FETCH FIRST " + MOST_NUMBERS + " ROWS ONLY")
                .bind(0, value)
                .bind(1, value + "\uffff")
                .mapTo(UUID.class)
                .forEach(ids::add);
    }

    MemberHits byName(Actor actor, MemberFilter filter) {
        Condition exact = condition(actor, filter, false, null);
        boolean similar = server
                && !filter.text().isBlank()
                && database.read(handle -> exact.bind(handle.createQuery(
                                "SELECT 1 FROM member m WHERE " + exact.where() + " FETCH FIRST 1 ROWS ONLY"))
                        .mapTo(Integer.class)
                        .list()
                        .isEmpty());
        Condition condition = condition(actor, filter, similar, null);
        int most = server ? 1_000_000 : MOST_COUNTED;
        long count = database.read(handle -> condition
                .bind(handle.createQuery("SELECT COUNT(*) FROM (SELECT 1 AS one" + " FROM member m WHERE "
                        + condition.where() + " FETCH FIRST " + most + " ROWS ONLY) x"))
                .mapTo(Long.class)
                .one());
        return new Keyed(actor, filter, similar, count, count == most);
    }

    /** Every member under the filter by name, however many; nothing is counted beforehand. */
    MemberHits all(Actor actor, MemberFilter filter) {
        return new Keyed(actor, filter, false, -1, true);
    }

    Map<String, Long> counts(Actor actor, MemberFilter filter, MemberSearch.Facet facet) {
        if (facet == MemberSearch.Facet.GAP) {
            return Map.of();
        }
        Condition condition = condition(actor, filter, false, facet);
        String by = switch (facet) {
            case REGENCY -> "c.regency_code";
            case SUBDISTRICT -> "c.subdistrict_code";
            case STATUS -> "m.status";
            default -> "CAST(m.traits & 3 AS VARCHAR)";
        };
        Map<String, Long> counts = new TreeMap<>();
        database.read(handle -> condition
                .bind(handle.createQuery("SELECT " + by + " AS choice, COUNT(*) AS rows_in FROM"
                        + " member m JOIN cooperative c ON c.id = m.cooperative_id WHERE " + condition.where()
                        + " GROUP BY " + by))
                .map((rs, context) -> counts.put(rs.getString("choice"), rs.getLong("rows_in")))
                .list());
        return counts;
    }

    private Condition condition(Actor actor, MemberFilter filter, boolean similar, MemberSearch.@Nullable Facet leave) {
        Condition all = new Condition();
        UUID cooperative = filter.cooperative();
        if (cooperative != null) {
            all.add("m.cooperative_id = ?", cooperative);
        }
        all.within(actor.scope());
        if (leave != MemberSearch.Facet.REGENCY) {
            all.within(filter.regencies());
        }
        if (leave != MemberSearch.Facet.REGENCY && leave != MemberSearch.Facet.SUBDISTRICT) {
            all.within(filter.subdistricts());
        }
        if (leave != MemberSearch.Facet.STATUS) {
            all.in("m.status", filter.statuses().stream().map(Enum::name).toList());
        }
        if (leave != MemberSearch.Facet.SEX && !filter.sexes().isEmpty()) {
            List<Object> sexes = new ArrayList<>();
            filter.sexes().forEach(sex -> sexes.add(sex == 0 ? "MALE" : sex == 1 ? "FEMALE" : "-"));
            all.in("COALESCE(m.sex, '-')", sexes);
        }
        for (Gap gap : filter.gaps()) {
            all.add(
                    switch (gap) {
                        case NATIONAL_ID -> "m.national_id IS NULL";
                        case BIRTH_DATE -> "m.birth_date IS NULL";
                        case PHONE -> "m.phone IS NULL";
                    });
        }
        text(all, CleanText.sortName(filter.text()), similar);
        return all;
    }

    private void text(Condition all, String text, boolean similar) {
        if (text.isEmpty()) {
            return;
        }
        if (!server) {
            all.add("m.sort_name >= ? AND m.sort_name < ?", text, text + "\uffff");
            return;
        }
        for (String word : text.split(" ")) {
            if (similar) {
                all.add("word_similarity(?, m.sort_name) > 0.4", word);
            } else {
                all.add("m.sort_name LIKE ?", "%" + word + "%");
            }
        }
    }

    /** At most a few hundred, all at hand. */
    private record Few(List<MemberLine> found, boolean more) implements MemberHits {
        @Override
        public long total() {
            return found.size();
        }

        @Override
        public List<MemberLine> page(@Nullable MemberLine after, int limit) {
            int next = 0;
            for (int i = 0; after != null && i < found.size(); i++) {
                if (found.get(i).id().equals(after.id())) {
                    next = i + 1;
                }
            }
            return found.subList(next, Math.min(found.size(), next + limit));
        }
    }

    /** Pages by key, each beginning after the last line at hand. */
    private final class Keyed implements MemberHits {
        private final Actor actor;
        private final MemberFilter filter;
        private final boolean similar;
        private final long total;
        private final boolean more;

        private Keyed(Actor actor, MemberFilter filter, boolean similar, long total, boolean more) {
            this.actor = actor;
            this.filter = filter;
            this.similar = similar;
            this.total = total;
            this.more = more;
        }

        @Override
        public long total() {
            return total;
        }

        @Override
        public boolean more() {
            return more;
        }

        @Override
        public List<MemberLine> page(@Nullable MemberLine after, int limit) {
            Condition page = condition(actor, filter, similar, null);
            if (after != null) {
                page.add(
                        "m.sort_name >= ? AND (m.sort_name, m.id) > (?, ?)",
                        after.sortName(),
                        after.sortName(),
                        after.id());
            }
            return database.read(handle -> lines.of(
                    handle,
                    actor,
                    page.bind(handle.createQuery("SELECT m.id FROM member m WHERE " + page.where()
                                    + " ORDER BY m.sort_name, m.id FETCH FIRST " + limit + " ROWS ONLY"))
                            .mapTo(UUID.class)
                            .list()));
        }
    }
}
