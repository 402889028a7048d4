package id.kopdesk.account;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The way into an office: without a password, with one, or with the recovery key. */
public final class SignIn {
    private static final String RECOVERY = "(pemulihan)";

    /** @param account empty where the office works without passwords */
    public record Entry(Database database, Actor actor, Optional<Account> account) {}

    public record Name(String login, String name) {}

    private final Path folder;
    private final Clock clock;
    private final Attempts attempts;
    private final Optional<Database> held;

    public SignIn(Path folder, Clock clock) {
        this(folder, clock, Optional.empty());
    }

    private SignIn(Path folder, Clock clock, Optional<Database> held) {
        this.folder = folder;
        this.clock = clock;
        this.attempts = new Attempts(folder, clock);
        this.held = held;
    }

    /** The way back into data that stays open meanwhile: after the screen was locked, for the same person or another. */
    public static SignIn again(Database held, Path folder, Clock clock) {
        return new SignIn(folder, clock, Optional.of(held));
    }

    /** @throws CodedException when there is no office, or its key file is missing, damaged, newer or another office's */
    public boolean needed() {
        return keys().open().isEmpty();
    }

    /** Who can sign in, by name. */
    public List<Name> names() {
        return keys().passwords().stream()
                .map(w -> new Name(w.holder().login(), w.holder().name()))
                .sorted(java.util.Comparator.comparing(Name::name))
                .toList();
    }

    /** How long this name has to wait after wrong passwords. */
    public Duration wait(String login) {
        return attempts.left(login);
    }

    /** How long to wait after wrong recovery keys. */
    public Duration recoveryWait() {
        return attempts.left(RECOVERY);
    }

    /** @throws CodedException KD-907 when a password is asked for; else naming what is missing, damaged, held or newer */
    public Entry open() {
        Keys keys = keys();
        DataKey key =
                keys.open().orElseThrow(() -> new CodedException("KD-907", "account.signin.needed", folder.toString()));
        return new Entry(open(keys, key), Actor.ofThisPc(), Optional.empty());
    }

    /**
     * @throws CodedException KD-908 for a wrong password, KD-931 while there is a wait, KD-909 and KD-915 when there is no
     *     such account any more; else as for {@link #open}
     */
    public Entry with(String login, Secret password) {
        Keys keys = keys();
        String wanted = login.strip().toLowerCase(Locale.ROOT);
        Wrap wrap =
                keys.ofLogin(wanted).orElseThrow(() -> new CodedException("KD-909", "account.signin.unknown", login));
        attempts.begin(wanted);
        DataKey key = wrap.open(office(keys), password)
                .orElseThrow(() -> new CodedException("KD-908", "account.signin.wrong"));
        attempts.succeeded(wanted);
        return enter(open(keys, key), wanted);
    }

    /**
     * The password is forgotten: the recovery key opens the office and gives this account a new one.
     *
     * @throws CodedException KD-943 when it is not this office's recovery key; else as for {@link #with}
     */
    public Entry recover(RecoveryKey recovery, String login, Secret fresh) {
        PasswordRules.require(fresh, login);
        Keys keys = keys();
        Wrap wrap = keys.recovery().orElseThrow(() -> new CodedException("KD-943", "account.recovery.foreign"));
        attempts.begin(RECOVERY);
        DataKey key;
        try (Secret secret = recovery.secret()) {
            key = wrap.open(office(keys), secret)
                    .orElseThrow(() -> new CodedException("KD-943", "account.recovery.foreign"));
        }
        attempts.succeeded(RECOVERY);
        Entry entry = enter(open(keys, key), login);
        entry.account().ifPresent(a -> new KeyShelf(entry.database(), folder).wrap(a.holder(), fresh));
        attempts.succeeded(login);
        return entry;
    }

    private Entry enter(Database database, String login) {
        try {
            Account account = new Accounts(database, folder, clock)
                    .admitted(login)
                    .orElseThrow(() -> new CodedException("KD-915", "account.signin.closed", login));
            return new Entry(database, account.actor(), Optional.of(account));
        } catch (RuntimeException e) {
            if (held.isEmpty()) {
                database.close();
            }
            throw e;
        }
    }

    private Keys keys() {
        if (!Offices.exists(folder)) {
            throw new CodedException("KD-904", "account.office.none", folder.toString());
        }
        Keys keys = KeyFile.read(folder);
        Optional<UUID> data = Database.officeOf(folder);
        if (keys.office().isPresent() && data.isPresent() && !keys.office().equals(data)) {
            throw foreign();
        }
        return keys;
    }

    private Database open(Keys keys, DataKey key) {
        if (held.isPresent()) {
            if (!held.get().key().map(DataKey::hex).equals(Optional.of(key.hex()))) {
                throw foreign();
            }
            return held.get();
        }
        Database database = unlocked(keys, key);
        try {
            if (keys.office().isPresent() && !keys.office().get().equals(database.officeId())) {
                throw foreign();
            }
            KeyFile.settle(
                    folder, new Keys(Optional.of(database.officeId()), keys.secret(), keys.open(), keys.wraps()), key);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** A key that made the key file's seal, for a file that begins as it should, is the right one: what follows is damaged. */
    private Database unlocked(Keys keys, DataKey key) {
        try {
            return Database.open(folder, key, clock);
        } catch (CodedException e) {
            boolean ours = keys.office().isPresent() && keys.office().equals(Database.officeOf(folder));
            if (e.code().equals("KD-211") && ours && Database.begunHere(folder) && KeyFile.sealedBy(folder, key)) {
                throw new CodedException(
                        e,
                        "KD-212",
                        "database.open.damaged",
                        folder.resolve("kopdesk.mv.db").toString());
            }
            throw e;
        }
    }

    private CodedException foreign() {
        return new CodedException(
                "KD-906", "account.key.foreign", KeyFile.in(folder).toString());
    }

    private static UUID office(Keys keys) {
        return keys.office().orElseThrow();
    }
}
