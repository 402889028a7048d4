package id.kopdesk.account;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.PersonalData;
import id.kopdesk.base.PersonalData.Holder;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.office.SettingKey;
import id.kopdesk.office.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Destruction of personal data by date (UU 27/2022 Art. 43, 44): what has not served for as long as the office has set
 * is overwritten in its rows and in every value kept of them, and words of searches of that age go too. Counts and
 * digests stay.
 */
public final class Retention {
    /** A span's work is one person's look: more are shown and destroyed the next time. */
    public static final int MOST = 5000;

    private final Database database;
    private final List<PersonalData> sources;
    private final Actor actor;
    private final OfficeClock clock;

    /** Those of one room who are due. */
    public record Due(PersonalData source, List<Holder> holders) {
        public Due {
            holders = List.copyOf(holders);
        }
    }

    /** @param rows overwritten, by the room's title key and in the order of the rooms */
    public record Destroyed(LocalDate before, Instant at, String by, String reason, List<Count> rows, long searches) {
        public Destroyed {
            rows = List.copyOf(rows);
        }

        public long all() {
            return rows.stream().mapToLong(Count::rows).sum();
        }
    }

    public record Count(String titleKey, long rows) {}

    public Retention(Database database, List<PersonalData> sources, Actor actor, OfficeClock clock) {
        this.database = database;
        this.sources = List.copyOf(sources);
        this.actor = actor;
        this.clock = clock;
    }

    /** The day before which data that no longer serves is due, by the office's setting. */
    public LocalDate cutOff() {
        return clock.today().minusYears(new Settings(database).whole(SettingKey.RETENTION_YEARS));
    }

    /** What would be destroyed; nothing is. */
    public List<Due> due(LocalDate before) {
        Auditors.require(actor);
        return sources.stream()
                .map(source -> new Due(source, source.due(actor, before, MOST)))
                .toList();
    }

    /**
     * Destroys just those that were shown.
     *
     * @param reason in the person's words, for log and minutes
     */
    public Destroyed destroy(LocalDate before, List<Due> shown, String reason, Progress progress) {
        Auditors.require(actor);
        List<Count> rows = new ArrayList<>();
        for (Due due : shown) {
            progress.check();
            List<UUID> ids = due.holders().stream().map(Holder::id).toList();
            rows.add(new Count(due.source().titleKey(), due.source().destroy(actor, ids, reason)));
        }
        return new Destroyed(before, clock.now(), actor.name(), reason, rows, forgetSearches(before));
    }

    /** The entry stays, with who and when; its words go. */
    private long forgetSearches(LocalDate before) {
        long[] forgotten = {0};
        database.note(handle -> forgotten[0] = handle.createUpdate("UPDATE access_entry SET salt = NULL, detail = NULL"
                        + " WHERE kind = 'SEARCHED' AND detail IS NOT NULL AND happened_at < ?")
                .bind(0, LogSearch.utc(before.atStartOfDay(clock.zone()).toInstant()))
                .execute());
        return forgotten[0];
    }
}
