package id.kopdesk.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.CodedException;
import id.kopdesk.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;

/** What is tried of passwords and the key file in the fault matrix; each trial gets an empty folder of its own. */
public final class AccountTrials {
    private AccountTrials() {}

    /** A clock that waits only when it is told to. */
    private static final class Waiting extends Clock {
        private Instant now = Instant.now();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Ten wrong passwords, each after a longer wait; then the right one opens all that was there. */
    public static void wrongPasswords(Path folder, Random random, int at) {
        Path data = folder.resolve("o");
        ProvinceOffice.locked(data);
        Waiting clock = new Waiting();
        Duration before = Duration.ZERO;
        for (int i = 0; i < 10; i++) {
            try (Secret wrong = Secret.of("bukan sandi " + random.nextInt())) {
                ProvinceOffice.refused("KD-908", () -> new SignIn(data, clock).with("siti", wrong));
            }
            Duration wait = new SignIn(data, clock).wait("siti");
            assertThat(wait).isGreaterThanOrEqualTo(before).isPositive();
            ProvinceOffice.refused("KD-931", () -> enter(data, clock, ProvinceOffice.SITIS));
            assertThat(new SignIn(data, clock).wait("budi")).isZero();
            before = wait;
            clock.now = clock.now.plus(wait);
        }
        try (Database database = enter(data, clock, ProvinceOffice.SITIS)) {
            assertThat(new Accounts(database, data, clock).all()).hasSize(2);
        }
    }

    private static Database enter(Path data, Clock clock, String password) {
        try (Secret secret = Secret.of(password)) {
            return new SignIn(data, clock).with("siti", secret).database();
        }
    }

    /** The password is forgotten: the recovery key opens, sets a new one, and still opens the key file of before. */
    public static void forgotten(Path folder, Random random, int at) throws IOException {
        Path data = folder.resolve("o");
        RecoveryKey recovery = ProvinceOffice.locked(data);
        Path before = Files.createDirectory(folder.resolve("cadangan"));
        Files.write(before.resolve("kunci.json"), KeyFile.content(data));
        String fresh = "kata sandi baru " + random.nextInt(1_000_000);
        try (Secret secret = Secret.of(fresh);
                Database database = new SignIn(data, ProvinceOffice.CLOCK)
                        .recover(recovery, "siti", secret)
                        .database()) {
            assertThat(FolderKey.with(before, recovery).hex())
                    .isEqualTo(database.key().orElseThrow().hex());
        }
        ProvinceOffice.refused("KD-908", () -> ProvinceOffice.enter(data, "siti", ProvinceOffice.SITIS));
        ProvinceOffice.enter(data, "budi", ProvinceOffice.BUDIS).database().close();
        ProvinceOffice.refused(
                "KD-943",
                () -> new SignIn(data, new Waiting()).recover(RecoveryKey.random(), "siti", Secret.of(fresh)));
    }

    /** One bit of the key file flipped: the copy serves; of both: opened as it was, or refused in words. */
    public static void damagedKeyFile(Path folder, Random random, int at) throws IOException {
        Path data = folder.resolve("o");
        ProvinceOffice.locked(data);
        boolean both = at % 2 == 1;
        flip(data.resolve("kunci.json"), random);
        if (both) {
            flip(data.resolve("kunci.json.salinan"), random);
        }
        try {
            ProvinceOffice.enter(data, "siti", ProvinceOffice.SITIS).database().close();
            assertThat(KeyFile.content(data)).isEqualTo(Files.readAllBytes(data.resolve("kunci.json.salinan")));
        } catch (CodedException e) {
            assertThat(both).as("one copy was whole: %s", e).isTrue();
            assertThat(e.code()).isIn("KD-902", "KD-903", "KD-905");
        }
    }

    private static void flip(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
    }
}
