package id.kopdesk.account;

import id.kopdesk.base.Actor;
import id.kopdesk.base.FreeTexts;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
    private final List<FreeTexts> texts;
    private final Actor actor;
    private final OfficeClock clock;

    /** Those of one room who are due. */
    public record Due(PersonalData source, List<Holder> holders) {
        public Due {
            holders = List.copyOf(holders);
        }
    }

    /**
     * @param rows overwritten, by the room's title key and in the order of the rooms
     * @param texts the sentences that named somebody, with what was decided of each
     * @param searches entries of the access log whose words went
     */
    public record Destroyed(
            LocalDate before,
            Instant at,
            String by,
            String reason,
            List<Count> rows,
            List<Decided> texts,
            long searches) {
        public Destroyed {
            rows = List.copyOf(rows);
            texts = List.copyOf(texts);
        }

        public long all() {
            return rows.stream().mapToLong(Count::rows).sum();
        }
    }

    public record Count(String titleKey, long rows) {}

    /** @param where which record, without the name @param blanked whether the name went from it */
    public record Decided(String titleKey, String where, boolean blanked) {}

    /** @param texts of every room that keeps sentences in which somebody may be named */
    public Retention(
            Database database, List<PersonalData> sources, List<FreeTexts> texts, Actor actor, OfficeClock clock) {
        this.database = database;
        this.sources = List.copyOf(sources);
        this.texts = List.copyOf(texts);
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

    /** The sentences in which those who are due are named, for a decision on each. */
    public List<Mention> mentions(List<Due> shown, Progress progress) {
        Auditors.require(actor);
        NamedPeople people = people(shown, progress);
        List<Mention> found = new ArrayList<>();
        if (people.isEmpty()) {
            return found;
        }
        Set<UUID> own = shown.stream()
                .flatMap(due -> due.holders().stream())
                .map(Holder::id)
                .collect(Collectors.toSet());
        for (FreeTexts source : texts) {
            progress.check();
            source.each(
                    actor,
                    passage -> Optional.of(passage)
                            .filter(one -> !own.contains(one.row()))
                            .flatMap(people::without)
                            .ifPresent(without -> found.add(new Mention(
                                    source,
                                    passage.row(),
                                    passage.column(),
                                    without.apply(passage.where()),
                                    passage.text(),
                                    without))));
        }
        return found;
    }

    private NamedPeople people(List<Due> shown, Progress progress) {
        NamedPeople people = new NamedPeople();
        for (Due due : shown) {
            if (!due.source().namesPeople()) {
                continue;
            }
            for (Holder holder : due.holders()) {
                progress.check();
                List<String> numbers = new ArrayList<>(due.source().everything(actor, holder.id()).stream()
                        .filter(fact -> fact.form() == PersonalData.Form.TEXT)
                        .map(PersonalData.Fact::value)
                        .toList());
                holder.nationalId().ifPresent(numbers::add);
                people.add(holder.name(), due.source().cooperative(holder), numbers);
            }
        }
        return people;
    }

    /**
     * Destroys just those that were shown, and takes their names from the sentences that were decided so.
     *
     * @param mentions every sentence that was shown
     * @param kept those of them that stay as they are
     * @param reason in the person's words, for log and minutes
     */
    public Destroyed destroy(
            LocalDate before,
            List<Due> shown,
            List<Mention> mentions,
            Set<Mention> kept,
            String reason,
            Progress progress) {
        Auditors.require(actor);
        NamedPeople people = people(shown, progress);
        List<Decided> decided = blank(mentions, kept, reason, progress);
        List<Count> rows = new ArrayList<>();
        for (Due due : shown) {
            progress.check();
            List<UUID> ids = due.holders().stream().map(Holder::id).toList();
            rows.add(new Count(due.source().titleKey(), due.source().destroy(actor, ids, reason)));
        }
        long words = forgetSearches(before) + forgetNames(people);
        return new Destroyed(before, clock.now(), actor.name(), reason, rows, decided, words);
    }

    private List<Decided> blank(List<Mention> mentions, Set<Mention> kept, String reason, Progress progress) {
        for (FreeTexts source : texts) {
            progress.check();
            source.blank(
                    actor,
                    mentions.stream()
                            .filter(mention -> mention.source().equals(source) && !kept.contains(mention))
                            .map(Mention::blank)
                            .toList(),
                    reason);
        }
        return mentions.stream()
                .map(mention -> new Decided(mention.source().titleKey(), mention.where(), !kept.contains(mention)))
                .toList();
    }

    /** Words of the access log that name one of them, of whatever age: the entry stays, its words go. */
    private long forgetNames(NamedPeople people) {
        if (people.isEmpty()) {
            return 0;
        }
        List<Long> entries = new ArrayList<>();
        database.read(handle -> {
            handle.createQuery("SELECT entry_no, detail FROM access_entry WHERE detail IS NOT NULL ORDER BY entry_no")
                    .setFetchSize(1000)
                    .map((rs, context) -> {
                        if (people.named(rs.getString("detail"))) {
                            entries.add(rs.getLong("entry_no"));
                        }
                        return true;
                    })
                    .forEach(read -> {});
            return true;
        });
        if (!entries.isEmpty()) {
            database.note(handle -> {
                var rows = handle.prepareBatch("UPDATE access_entry SET salt = NULL, detail = NULL WHERE entry_no = ?");
                entries.forEach(entry -> rows.bind(0, entry).add());
                rows.execute();
            });
        }
        return entries.size();
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
