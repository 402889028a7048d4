package id.kopdesk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficesTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private static Office office(String code, String name) {
        return OfficeDefaults.of(new Region(code, name, Region.Level.of(code), Region.Type.REGENCY));
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void anOfficeOpensAgainWithItsKeyAndItsSettings() throws IOException {
        try (Database made = Offices.create(folder, Actor.ofThisPc(), office("63.05", "Tapin"), false, CLOCK)) {
            assertThat(made.demo()).isFalse();
        }
        refused("KD-220", () -> Offices.create(folder, Actor.ofThisPc(), office("63.05", "Tapin"), false, CLOCK));
        Files.writeString(KeyFile.in(folder), "{\"versi\":1,\"bent");
        try (Database again = Offices.open(folder, CLOCK)) {
            Office read = new OfficeStore(again).load();
            assertThat(read.letterhead()).first().isEqualTo("PEMERINTAH KABUPATEN TAPIN");
            assertThat(read.zone().getId()).isEqualTo("Asia/Makassar");
        }
        assertThat(KeyFile.in(folder)).hasSameBinaryContentAs(KeyFile.copyIn(folder));
        Files.writeString(KeyFile.in(folder), "");
        Files.writeString(KeyFile.copyIn(folder), "x");
        refused("KD-902", () -> Offices.open(folder, CLOCK));
        Files.delete(KeyFile.in(folder));
        Files.delete(KeyFile.copyIn(folder));
        refused("KD-901", () -> Offices.open(folder, CLOCK));
    }

    @Test
    void anUnknownAreaLeavesTheFolderAsItWas() {
        Path place = folder.resolve("baru");
        refused("KD-401", () -> Offices.create(place, Actor.ofThisPc(), office("99.99", "X"), false, CLOCK));
        assertThat(place).doesNotExist();
        refused("KD-904", () -> Offices.open(place, CLOCK));
    }

    @Test
    void aKeyOfANewerFormIsRefusedAndNotOverwritten() throws IOException {
        DataKey key = DataKey.random();
        KeyFile.write(folder, Keys.lyingOpen(UUID.randomUUID(), key, true), key);
        String newer = "{\"versi\":3,\"bentuk\":\"lain\"}";
        Files.writeString(KeyFile.in(folder), newer);
        refused("KD-903", () -> KeyFile.read(folder));
        assertThat(KeyFile.in(folder)).hasContent(newer);
    }

    @Test
    void dataNeverLiesWhereItRoamsOrSyncs() {
        Path home = Path.of("/home/siti");
        assertThat(DataFolder.of("Windows 11", Map.of("LOCALAPPDATA", "/c/Local"), home, false))
                .isEqualTo(Path.of("/c/Local/Kopdesk"));
        assertThat(DataFolder.of("Linux", Map.of(), home, true)).isEqualTo(home.resolve(".local/share/kopdesk-demo"));
        assertThat(List.of(DataFolder.of("Mac OS X", Map.of(), home, false)))
                .containsExactly(home.resolve("Library/Application Support/Kopdesk"));
    }
}
