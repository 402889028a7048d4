package id.kopdesk.office;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Ids;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What holds at this office: its own values where it set them, else the shipped ones. Safe for use on any thread. */
public final class Settings {
    private record Stored(UUID id, boolean removed, Setting setting) {}

    private final Database database;

    public Settings(Database database) {
        this.database = database;
    }

    /** Every setting in the order of {@link SettingKey}. */
    public List<Setting> all() {
        return database.read(handle -> {
            Map<SettingKey, Stored> stored = stored(handle);
            return Arrays.stream(SettingKey.values())
                    .map(key -> Optional.ofNullable(stored.get(key))
                            .filter(row -> !row.removed())
                            .map(Stored::setting)
                            .orElseGet(key::shipped))
                    .toList();
        });
    }

    /** The office's own values under codes that this program no longer has as settings; for the room that took over. */
    public Map<String, String> retired() {
        Map<String, String> retired = new HashMap<>();
        database.read(handle -> handle.createQuery(
                                "SELECT code, content FROM setting WHERE removed_at IS NULL AND content IS NOT NULL")
                        .map((rs, context) -> Map.entry(rs.getString("code"), rs.getString("content")))
                        .list())
                .forEach(row -> retired.put(row.getKey(), row.getValue()));
        Arrays.stream(SettingKey.values()).forEach(key -> retired.remove(key.name()));
        return retired;
    }

    public Setting get(SettingKey key) {
        return all().get(key.ordinal());
    }

    /** The value in the key's unit (number, percent); empty where neither office nor program has one. */
    public Optional<BigDecimal> value(SettingKey key) {
        return get(key).value();
    }

    /**
     * The value as a whole number (count, days); the shipped one where the office left it empty.
     *
     * @throws IllegalStateException for a setting that is shipped without a value
     */
    public int whole(SettingKey key) {
        return value(key)
                .or(() -> key.shipped().value())
                .orElseThrow(() -> new IllegalStateException("no value for " + key))
                .intValueExact();
    }

    /**
     * Keeps the office's own value.
     *
     * @param wanted as it was read, with what the person changed
     * @throws CodedException KD-411 when the value cannot be, KD-101/102 when the person may not
     * @throws id.kopdesk.database.ConflictException when somebody saved it meanwhile
     */
    public void save(Actor actor, Setting wanted) {
        wanted.check().stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .findFirst()
                .ifPresent(f -> {
                    throw new CodedException("KD-411", f.key(), f.arguments().toArray());
                });
        change(actor, work -> {
            @Nullable Stored row = stored(work.handle()).get(wanted.key());
            if (row == null) {
                work.insert(OfficeTables.SETTING, Ids.next(), values(wanted));
                return;
            }
            long version = wanted.version();
            if (row.removed() && version == 0) {
                version = work.restore(
                        OfficeTables.SETTING, row.id(), row.setting().version());
            }
            work.update(OfficeTables.SETTING, row.id(), version, values(wanted));
        });
    }

    /** Goes back to the shipped value; the office's own stays in the history. */
    public void reset(Actor actor, Setting own) {
        change(actor, work -> {
            @Nullable Stored row = stored(work.handle()).get(own.key());
            if (row != null && !row.removed()) {
                work.remove(OfficeTables.SETTING, row.id(), own.version(), "-");
            }
        });
    }

    private void change(Actor actor, java.util.function.Consumer<UnitOfWork> work) {
        actor.requireWrite(new OfficeStore(database).areaCode().orElse(""));
        database.write(actor, Change.of(Change.Kind.SETTING, "-"), unit -> {
            work.accept(unit);
            return true;
        });
    }

    private static Map<SettingKey, Stored> stored(Handle handle) {
        Map<String, SettingKey> keys = new HashMap<>();
        Arrays.stream(SettingKey.values()).forEach(key -> keys.put(key.name(), key));
        Map<SettingKey, Stored> found = new EnumMap<>(SettingKey.class);
        handle.createQuery("SELECT id, version, removed_at, code, content, source, confirmed FROM setting")
                .map((rs, context) -> {
                    // A key of a newer program is kept, not read.
                    @Nullable SettingKey key = keys.get(rs.getString("code"));
                    return key == null
                            ? Optional.<Stored>empty()
                            : Optional.of(new Stored(
                                    rs.getObject("id", UUID.class),
                                    rs.getObject("removed_at") != null,
                                    new Setting(
                                            key,
                                            Optional.ofNullable(rs.getString("content"))
                                                    .orElse(""),
                                            rs.getString("source"),
                                            rs.getBoolean("confirmed"),
                                            rs.getLong("version"))));
                })
                .forEach(row -> row.ifPresent(r -> found.put(r.setting().key(), r)));
        return found;
    }

    private static Map<String, @Nullable Object> values(Setting setting) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("code", setting.key().name());
        values.put("content", setting.content().isEmpty() ? null : setting.content());
        values.put("source", setting.source());
        values.put("confirmed", setting.confirmed());
        return values;
    }
}
