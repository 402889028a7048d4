package id.kopdesk.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Search and counts over the names in memory; only the lines that are shown are read from the database. */
final class MemorySearch {
    /** What a table shows at most; the count goes on. */
    private static final int MOST = 100_000;

    private static final int STEP = 1 << 16;

    private final Database database;
    private final CooperativePlaces places;
    private final MemberLines lines;

    MemorySearch(Database database, CooperativePlaces places, MemberLines lines) {
        this.database = database;
        this.places = places;
        this.lines = lines;
    }

    MemberHits find(NameIndex names, Actor actor, MemberFilter filter, Progress progress) {
        boolean[] cooperatives = places.passing(actor, filter, true);
        boolean[] traits = traits(filter, null);
        Hits hits = new Hits(names, actor);
        NameQuery query = NameQuery.holding(names.words(), filter.text());
        names.each(cooperatives, traits, query.wanted(), query.marks(), at -> hits.add(at, progress));
        if (hits.total == 0 && query.wanted() != 0) {
            for (NameQuery near : NameQuery.resembling(names.words(), filter.text())) {
                progress.check();
                if (hits.total == 0) {
                    names.each(cooperatives, traits, near.wanted(), near.marks(), at -> hits.add(at, progress));
                }
            }
        }
        return hits;
    }

    Map<String, Long> counts(NameIndex names, Actor actor, MemberFilter filter, MemberSearch.Facet facet) {
        boolean byRegion = facet == MemberSearch.Facet.SUBDISTRICT || facet == MemberSearch.Facet.REGENCY;
        MemberFilter others = switch (facet) {
            case REGENCY -> filter.withRegencies(java.util.Set.of()).withSubdistricts(java.util.Set.of());
            case SUBDISTRICT -> filter.withSubdistricts(java.util.Set.of());
            default -> filter;
        };
        boolean[] cooperatives = places.passing(actor, others, true);
        long[] byCooperative = new long[cooperatives.length];
        long[] byTraits = new long[Traits.ALL];
        NameQuery query = NameQuery.holding(names.words(), filter.text());
        names.each(cooperatives, traits(filter, facet), query.wanted(), query.marks(), at -> {
            byCooperative[names.cooperative(at)]++;
            byTraits[names.traits(at)]++;
            return true;
        });
        Map<String, Long> counts = new TreeMap<>();
        if (byRegion) {
            for (int i = 0; i < byCooperative.length; i++) {
                if (byCooperative[i] > 0) {
                    Scope.Place place = places.place(i);
                    String code = facet == MemberSearch.Facet.REGENCY ? place.regency() : place.subdistrict();
                    counts.merge(code, byCooperative[i], Long::sum);
                }
            }
            return counts;
        }
        return ofTraits(byTraits, facet);
    }

    private static Map<String, Long> ofTraits(long[] byTraits, MemberSearch.Facet facet) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int t = 0; t < byTraits.length; t++) {
            if (byTraits[t] == 0) {
                continue;
            }
            switch (facet) {
                case STATUS -> counts.merge(Traits.status(t).name(), byTraits[t], Long::sum);
                case SEX -> counts.merge(String.valueOf(Traits.sex(t)), byTraits[t], Long::sum);
                default -> {
                    for (Gap gap : Gap.values()) {
                        if ((t & gap.bit()) != 0) {
                            counts.merge(gap.name(), byTraits[t], Long::sum);
                        }
                    }
                }
            }
        }
        return counts;
    }

    private static boolean[] traits(MemberFilter filter, MemberSearch.@Nullable Facet leave) {
        boolean[] ok = new boolean[Traits.ALL];
        for (int t = 0; t < ok.length; t++) {
            int trait = t;
            ok[t] = Traits.sex(t) < Traits.SEXES
                    && (leave == MemberSearch.Facet.STATUS
                            || filter.statuses().isEmpty()
                            || filter.statuses().contains(Traits.status(t)))
                    && (leave == MemberSearch.Facet.SEX
                            || filter.sexes().isEmpty()
                            || filter.sexes().contains(Traits.sex(t)))
                    && (leave == MemberSearch.Facet.GAP
                            || filter.gaps().stream().allMatch(gap -> (trait & gap.bit()) != 0));
        }
        return ok;
    }

    /** Places of the members found, in the order of names; their lines are read when they are asked for. */
    private final class Hits implements MemberHits {
        private final NameIndex names;
        private final Actor actor;
        private final Map<UUID, Integer> given = new HashMap<>();
        private int[] found = new int[256];
        private int kept;
        private long total;

        private Hits(NameIndex names, Actor actor) {
            this.names = names;
            this.actor = actor;
        }

        private boolean add(int at, Progress progress) {
            if (kept < MOST) {
                if (kept == found.length) {
                    found = Arrays.copyOf(found, kept * 2);
                }
                found[kept++] = at;
            }
            if ((++total & (STEP - 1)) == 0) {
                progress.check();
            }
            return true;
        }

        @Override
        public long total() {
            return total;
        }

        @Override
        public boolean more() {
            return false;
        }

        @Override
        public synchronized List<MemberLine> page(@Nullable MemberLine after, int limit) {
            int next = after == null ? 0 : given.getOrDefault(after.id(), kept - 1) + 1;
            List<MemberLine> page = new ArrayList<>();
            // Some may have been removed since; the page is filled up with those that follow.
            while (page.size() < limit && next < kept) {
                int end = Math.min(kept, next + limit - page.size());
                List<UUID> ids = new ArrayList<>(end - next);
                for (int i = next; i < end; i++) {
                    UUID id = names.id(found[i]);
                    ids.add(id);
                    given.put(id, i);
                }
                page.addAll(database.read(handle -> lines.of(handle, actor, ids)));
                next = end;
            }
            return page;
        }
    }
}
