package id.kopdesk.account;

import id.kopdesk.base.Actor;
import id.kopdesk.database.Database;
import java.nio.file.Path;
import java.time.Clock;

/** What a screen's test needs of an office: it is open, and passwords are asked for or not. */
public record OpenedProvince(Database database, Accounts accounts, Protection protection, RecoveryKey recovery)
        implements AutoCloseable {
    public static final Actor ACTOR = new Actor("siti", id.kopdesk.base.Role.ADMINISTRATOR, java.util.Set.of());

    public static OpenedProvince in(Path folder, boolean locked) {
        Database database = ProvinceOffice.fresh(folder);
        RecoveryKey recovery = RecoveryKey.random();
        if (locked) {
            ProvinceOffice.protect(database, folder, recovery);
        }
        return new OpenedProvince(
                database,
                new Accounts(database, folder, ProvinceOffice.CLOCK),
                new Protection(database, folder),
                recovery);
    }

    public SignIn way(Path folder) {
        return SignIn.again(database, folder, Clock.systemUTC());
    }

    @Override
    public void close() {
        database.close();
    }
}
