package id.kopdesk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.account.Account.Person;
import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Role;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Database;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.Region;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A province's office without regions, as it is on its first day: the key lies open. */
public final class ProvinceOffice {
    static final Clock CLOCK = Clock.systemUTC();
    static final Actor FIRST = new Actor("PC", Role.ADMINISTRATOR, Set.of());
    static final Person SITI = Person.administrator("siti", "Siti Aminah");
    static final Person BUDI = new Person("budi", "Budi Rahman", Role.OPERATOR, Set.of("63.03", "63.05"));
    public static final String SITIS = "kopi susu di teras";
    public static final String BUDIS = "hujan turun pelan-pelan";

    private ProvinceOffice() {}

    static Database fresh(Path folder) {
        DataKey key = DataKey.random();
        Database database = Database.create(folder, key, false, CLOCK);
        KeyFile.write(folder, Keys.lyingOpen(database.officeId(), key, true), key);
        new OfficeStore(database)
                .save(
                        FIRST,
                        OfficeDefaults.of(
                                new Region("63", "Kalimantan Selatan", Region.Level.PROVINCE, Region.Type.PROVINCE)));
        return database;
    }

    /** Siti is administrator, Budi an operator of two kab/kota; closed, and asks for passwords. */
    public static RecoveryKey locked(Path folder) {
        RecoveryKey recovery = RecoveryKey.random();
        try (Database database = fresh(folder)) {
            protect(database, folder, recovery);
        }
        return recovery;
    }

    /** As {@link #locked}, for data that was made elsewhere and is open. */
    public static RecoveryKey lock(Database database, Path folder) {
        layKey(database, folder);
        new OfficeStore(database).save(FIRST, province());
        RecoveryKey recovery = RecoveryKey.random();
        protect(database, folder, recovery);
        return recovery;
    }

    /** The key file of data that was made without one. */
    public static void layKey(Database database, Path folder) {
        DataKey key = database.key().orElseThrow();
        KeyFile.write(folder, Keys.lyingOpen(database.officeId(), key, true), key);
    }

    private static id.kopdesk.office.Office province() {
        return OfficeDefaults.of(new Region("63", "Kalimantan Selatan", Region.Level.PROVINCE, Region.Type.PROVINCE));
    }

    static void protect(Database database, Path folder, RecoveryKey recovery) {
        Accounts accounts = new Accounts(database, folder, CLOCK);
        add(accounts, SITI, SITIS);
        add(accounts, BUDI, BUDIS);
        new Protection(database, folder).lock(FIRST, recovery);
    }

    static Account add(Accounts accounts, Person person, String password) {
        try (Secret secret = Secret.of(password)) {
            return accounts.add(FIRST, person, secret);
        }
    }

    static SignIn.Entry enter(Path folder, String login, String password) {
        try (Secret secret = Secret.of(password)) {
            return new SignIn(folder, CLOCK).with(login, secret);
        }
    }

    static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
