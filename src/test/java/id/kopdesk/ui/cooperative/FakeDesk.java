package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.database.Conflicts;
import id.kopdesk.ui.record.DraftPlace;
import id.kopdesk.ui.record.HistoryEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cooperatives in memory, with the one promise that matters to a form: who saves an old version meets a conflict. */
final class FakeDesk implements CooperativeDesk {
    final Map<UUID, Opened> stored = new HashMap<>();
    final Map<UUID, Map<String, String>> drafts = new HashMap<>();
    final List<HistoryEntry> history = new ArrayList<>();
    final List<String> did = new ArrayList<>();

    @Nullable
    RuntimeException refusing;

    private static CooperativeFile file() {
        return CooperativeFile.fresh(
                Cooperative.named("-", CooperativeKind.OTHER, "63.05.01.2007"), LocalDate.of(2026, 8, 5));
    }

    Opened put(Map<String, String> values) {
        Opened one = new Opened(file(), Standing.ACTIVE, "", values);
        stored.put(one.id(), one);
        return one;
    }

    @Override
    public Opened open(UUID id) {
        return Objects.requireNonNull(stored.get(id));
    }

    @Override
    public Opened blank(String village) {
        return new Opened(file(), Standing.NEW, "", village.isEmpty() ? Map.of() : Map.of("villageCode", village));
    }

    @Override
    public List<Finding> check(Opened opened, Map<String, String> values) {
        List<Finding> found = new ArrayList<>();
        if (!values.containsKey("name")) {
            found.add(Finding.error("name", "ui.cooperative.row.required"));
        }
        if (values.keySet().stream().filter(k -> k.startsWith("officer.")).count() < 5) {
            found.add(Finding.warning("officers.BOARD", "ui.cooperative.rows.officer.none")
                    .from("Juklak Menkop 1/2025"));
        }
        if (!values.getOrDefault("businessId", "1234567890123").matches("\\d{13}")) {
            found.add(Finding.error("businessId", "ui.field.number", values.getOrDefault("businessId", "")));
        }
        return found;
    }

    @Override
    public Opened save(Opened opened, Map<String, String> values) {
        if (refusing != null) {
            throw refusing;
        }
        Opened now = stored.get(opened.id());
        if (now != null && !now.values().equals(opened.values())) {
            throw Conflicts.on("cooperative", opened.id());
        }
        did.add("save");
        Opened after = new Opened(opened.file(), Standing.ACTIVE, "", new TreeMap<>(values));
        stored.put(after.id(), after);
        return after;
    }

    @Override
    public List<HistoryEntry> history(UUID id) {
        return history;
    }

    @Override
    public void takeBack(UUID unit, UUID id, String reason) {
        did.add("undo " + unit + " " + reason);
    }

    @Override
    public Opened dissolve(Opened opened, LocalDate on, String reason) {
        return stand(opened, Standing.DISSOLVED, "31 Jul 2026: " + reason);
    }

    @Override
    public Opened merge(Opened opened, UUID into, LocalDate on, String reason) {
        return stand(opened, Standing.MERGED, reason);
    }

    @Override
    public Opened setAside(Opened opened, String reason) {
        return stand(opened, Standing.WRONG_ENTRY, reason);
    }

    @Override
    public Opened restore(Opened opened) {
        return stand(opened, Standing.ACTIVE, "");
    }

    private Opened stand(Opened opened, Standing standing, String note) {
        Opened after = new Opened(opened.file(), standing, note, opened.values());
        stored.put(after.id(), after);
        return after;
    }

    @Override
    public DraftPlace draft(UUID id) {
        return new DraftPlace() {
            @Override
            public Optional<Draft> find() {
                return Optional.ofNullable(drafts.get(id)).map(v -> new Draft(v, Instant.EPOCH));
            }

            @Override
            public void keep(Map<String, String> values) {
                drafts.put(id, values);
            }

            @Override
            public void remove() {
                drafts.remove(id);
            }
        };
    }
}
