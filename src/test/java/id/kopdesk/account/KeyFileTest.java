package id.kopdesk.account;

import static id.kopdesk.account.ProvinceOffice.BUDIS;
import static id.kopdesk.account.ProvinceOffice.SITIS;
import static id.kopdesk.account.ProvinceOffice.enter;
import static id.kopdesk.account.ProvinceOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.kopdesk.base.Json;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    private static final UUID OFFICE = new UUID(63, 5);
    private final Random dice = new Random(5);

    @TempDir
    Path folder;

    private static Keys locked(DataKey key) {
        Keys keys = Keys.lyingOpen(OFFICE, key, true).shut();
        Wrap.Holder siti = new Wrap.Holder(Wrap.Kind.PASSWORD, new UUID(1, 1), "siti", "Siti");
        try (Secret password = Secret.of(SITIS)) {
            return keys.with(Wrap.of(key, OFFICE, siti, password));
        }
    }

    @Test
    void everyDamagedByteOfTheFirstCopyIsFoundAndTheSecondServes() throws IOException {
        DataKey key = DataKey.random();
        KeyFile.write(folder, locked(key), key);
        byte[] whole = Files.readAllBytes(KeyFile.in(folder));
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << dice.nextInt(8));
            Files.write(KeyFile.in(folder), damaged);
            if (!meansTheSame(whole, damaged)) {
                assertThat(KeyFile.content(folder)).as("byte " + at).isEqualTo(whole);
            }
        }
        KeyFile.settle(folder, KeyFile.read(folder), key);
        assertThat(KeyFile.in(folder)).hasBinaryContent(whole);
    }

    /** Between the words of JSON one blank is as good as another. */
    private static boolean meansTheSame(byte[] one, byte[] other) {
        try {
            return Json.readMap(new String(one, StandardCharsets.UTF_8))
                    .equals(Json.readMap(new String(other, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException noJson) {
            return false;
        }
    }

    @Test
    void aCutOffFileIsNeverTakenForAWholeOne() throws IOException {
        DataKey key = DataKey.random();
        KeyFile.write(folder, locked(key), key);
        String whole = Files.readString(KeyFile.in(folder));
        for (int length = 0; length < whole.length() - 1; length++) {
            Files.writeString(KeyFile.in(folder), whole.substring(0, length));
            Files.writeString(KeyFile.copyIn(folder), whole.substring(0, length));
            refused("KD-902", () -> KeyFile.read(folder));
        }
    }

    @Test
    void aWayInThatSomebodyPutBackByHandIsNoticed() {
        ProvinceOffice.locked(folder);
        Keys now = KeyFile.read(folder);
        DataKey other = DataKey.random();
        KeyFile.write(folder, now.without(Wrap.Holder.RECOVERY), other);
        refused("KD-905", () -> enter(folder, "budi", BUDIS));
    }

    @Test
    void whoTheKeyIsForCannotBeExchanged() {
        DataKey key = DataKey.random();
        Wrap own = locked(key).wraps().get(0);
        Wrap.Holder other = new Wrap.Holder(Wrap.Kind.PASSWORD, new UUID(1, 2), "siti", "Siti");
        try (Secret password = Secret.of(SITIS)) {
            assertThat(own.open(OFFICE, password).orElseThrow().hex()).isEqualTo(key.hex());
            assertThat(own.open(new UUID(63, 6), password)).isEmpty();
            assertThat(new Wrap(other, own.cost(), own.salt(), own.nonce(), own.sealed()).open(OFFICE, password))
                    .isEmpty();
        }
    }

    @Test
    void theSameLetterFromAnotherKeyboardIsTheSamePassword() {
        DataKey key = DataKey.random();
        Wrap.Holder holder = new Wrap.Holder(Wrap.Kind.PASSWORD, new UUID(1, 1), "siti", "Siti");
        Wrap wrap = Wrap.of(key, OFFICE, holder, Secret.of("caf\u00e9 di sudut"));
        assertThat(wrap.open(OFFICE, Secret.of("cafe\u0301 di sudut"))).isPresent();
        assertThat(wrap.open(OFFICE, Secret.of("cafe di sudut"))).isEmpty();
    }

    @Test
    void anOfficeOfTheFirstFormIsTakenAlong() throws IOException {
        String before;
        try (Database database = ProvinceOffice.fresh(folder)) {
            before = database.key().orElseThrow().hex();
        }
        String first = Json.write(Map.of("versi", 1, "bentuk", "polos", "rahasia", true, "kunci", before));
        Files.writeString(KeyFile.in(folder), first);
        Files.delete(KeyFile.copyIn(folder));
        try (Database database = Offices.open(folder, ProvinceOffice.CLOCK)) {
            assertThat(KeyFile.read(folder).office()).contains(database.officeId());
            assertThat(KeyFile.read(folder).open().orElseThrow().hex()).isEqualTo(before);
            assertThat(KeyFile.in(folder)).hasSameBinaryContentAs(KeyFile.copyIn(folder));
            ProvinceOffice.protect(database, folder, RecoveryKey.random());
        }
        enter(folder, "siti", SITIS).database().close();
    }

    @Test
    void noMessageNorTextFormShowsAKeyOrAPassword() throws IOException {
        DataKey key = DataKey.random();
        KeyFile.write(folder, Keys.lyingOpen(OFFICE, key, true), key);
        String open = Files.readString(KeyFile.in(folder));
        assertThat(open).contains(key.hex());
        for (Path copy : List.of(KeyFile.in(folder), KeyFile.copyIn(folder))) {
            Files.writeString(copy, open.replace(key.hex(), key.hex() + "\u0001"));
        }
        StringWriter trace = new StringWriter();
        catchThrowable(() -> KeyFile.read(folder)).printStackTrace(new PrintWriter(trace));
        String shown = trace.toString() + key + locked(key) + Keys.lyingOpen(OFFICE, key, true) + Secret.of(SITIS);
        assertThat(shown).contains("KD-902").doesNotContain(key.hex(), key.hex().substring(0, 16), SITIS);
        assertThat(Files.readString(KeyFile.in(folder)).replace(key.hex(), "")).doesNotContain(SITIS);
    }
}
