package id.kopdesk.region;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What a regulation's file changes in the current list, found out before anything is written. */
final class RegionChange {
    /** A file in which more than this part of the known codes is missing is taken for a torn one. */
    private static final int TORN_PERCENT = 20;

    private final RegionFile file;
    private final String regulation;
    private final LocalDate validFrom;
    private final Map<String, Region> fresh = new TreeMap<>();
    private final Map<String, @Nullable String> ended = new TreeMap<>();
    private long added;
    private long renamed;
    private long same;

    RegionChange(RegionFile file, String regulation, LocalDate validFrom) {
        this.file = file;
        this.regulation = regulation;
        this.validFrom = validFrom;
    }

    RegionReceipt apply(Database database, Actor actor) {
        if (regulation.isEmpty()) {
            throw new CodedException("KD-309", "region.file.regulation");
        }
        if (database.read(this::compare).changedNothing()) {
            return receipt();
        }
        return database.write(actor, Change.batch(Change.Kind.IMPORT, regulation), this::write);
    }

    RegionPreview preview(Database database) {
        return database.read(handle -> {
            RegionReceipt counts = compare(handle);
            Map<String, RegionDifference> found = new TreeMap<>();
            ended.forEach((code, successor) -> found.put(
                    code,
                    new RegionDifference(code, RegionRows.one(handle, code).orElse(null), null, successor)));
            fresh.forEach((code, now) -> found.merge(
                    code,
                    new RegionDifference(code, null, now, null),
                    (was, is) -> new RegionDifference(code, was.before(), now, null)));
            return new RegionPreview(counts, List.copyOf(found.values()));
        });
    }

    private RegionReceipt write(UnitOfWork unit) {
        Handle handle = unit.handle();
        compare(handle);
        RegionEditions.newestDate(handle)
                .filter(newest -> !newest.isBefore(validFrom))
                .ifPresent(newest -> {
                    throw new CodedException("KD-310", "region.file.older", newest.toString(), validFrom.toString());
                });
        long edition = RegionEditions.free(handle);
        RegionRows.end(handle, edition, ended);
        RegionRows.insert(handle, edition, use -> fresh.values().forEach(use));
        RegionEditions.note(unit, edition, validFrom, receipt());
        return receipt();
    }

    private RegionReceipt compare(Handle handle) {
        clear();
        Map<String, Region> known = new TreeMap<>();
        RegionRows.current(handle, "").forEach(region -> known.put(region.code(), region));
        Set<String> provinces = new HashSet<>();
        file.current().keySet().forEach(code -> provinces.add(code.substring(0, 2)));
        file.current().forEach((code, region) -> sort(known.get(code), region));
        long vanished = 0;
        long looked = 0;
        for (String code : known.keySet()) {
            boolean stays = file.current().containsKey(code);
            String successor = file.ended().get(code);
            boolean asked = successor != null || provinces.contains(code.substring(0, 2));
            looked += asked ? 1 : 0;
            if (!stays && asked) {
                ended.put(code, successor);
                vanished += successor == null ? 1 : 0;
            }
        }
        if (vanished * 100 > looked * TORN_PERCENT) {
            throw new CodedException("KD-311", "region.file.torn", Long.toString(vanished), Long.toString(looked));
        }
        return receipt();
    }

    private void sort(@Nullable Region before, Region now) {
        if (before == null) {
            added++;
            fresh.put(now.code(), now);
        } else if (before.equals(now)) {
            same++;
        } else {
            renamed++;
            fresh.put(now.code(), now);
            ended.put(now.code(), null);
        }
    }

    private void clear() {
        fresh.clear();
        ended.clear();
        added = 0;
        renamed = 0;
        same = 0;
    }

    private RegionReceipt receipt() {
        return new RegionReceipt(regulation, added, renamed, ended.size() - renamed, same);
    }
}
