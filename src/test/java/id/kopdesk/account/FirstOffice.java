package id.kopdesk.account;

import id.kopdesk.base.Actor;
import id.kopdesk.database.Database;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.region.Region;
import java.nio.file.Path;
import java.time.Clock;

/** A small kabupaten's office with one village, made as the first run makes it but for the nation's regions. */
public final class FirstOffice {
    public static final String LOGIN = ProvinceOffice.SITI.login();
    public static final String PASSWORD = ProvinceOffice.SITIS;

    private FirstOffice() {}

    /** Works without passwords, and somebody has said so. */
    public static Database open(Path folder) {
        Database database = ProvinceOffice.fresh(folder);
        new id.kopdesk.office.OfficeStore(database)
                .save(
                        ProvinceOffice.FIRST,
                        OfficeDefaults.of(new Region("63.05", "Tapin", Region.Level.REGENCY, Region.Type.REGENCY)));
        new Protection(database, folder).stayOpen(Actor.ofThisPc());
        return database;
    }

    /** From now on with a password. */
    public static RecoveryKey lock(Database database, Path folder) {
        RecoveryKey recovery = RecoveryKey.random();
        ProvinceOffice.add(new Accounts(database, folder, Clock.systemUTC()), ProvinceOffice.SITI, PASSWORD);
        new Protection(database, folder).lock(ProvinceOffice.FIRST, recovery);
        return recovery;
    }

    /** What the one who renews the key gives; the account is read from the open data. */
    public static FreshKeys.Secrets secrets(Path folder, Secret password, RecoveryKey recovery) {
        try (Database database = enter(folder).database()) {
            Account own =
                    new Accounts(database, folder, Clock.systemUTC()).all().get(0);
            return new FreshKeys.Secrets(own, password, recovery);
        }
    }

    public static SignIn.Entry enter(Path folder) {
        return ProvinceOffice.enter(folder, LOGIN, PASSWORD);
    }
}
