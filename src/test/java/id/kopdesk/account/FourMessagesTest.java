package id.kopdesk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A typo is never called damage, and damage never a typo: who cannot get in is told which of four things it is. */
class FourMessagesTest {
    private static final String DATA = "kopdesk.mv.db";

    @TempDir
    Path folder;

    @Test
    void wrongPasswordDamagedKeyFileDamagedDataAndAnotherOfficesFileAreFourMessages() throws IOException {
        Path data = folder.resolve("o");
        ProvinceOffice.locked(data);
        ProvinceOffice.enter(data, "siti", ProvinceOffice.SITIS).database().close();
        Map<String, String> told = new LinkedHashMap<>();
        tell(told, () -> ProvinceOffice.enter(data, "budi", "bukan sandinya"));

        byte[] key = Files.readAllBytes(data.resolve("kunci.json"));
        Files.writeString(data.resolve("kunci.json"), "{\"versi\":2,");
        Files.writeString(data.resolve("kunci.json.salinan"), "{\"versi\":2,");
        tell(told, () -> ProvinceOffice.enter(data, "siti", ProvinceOffice.SITIS));
        Files.write(data.resolve("kunci.json"), key);

        byte[] whole = Files.readAllBytes(data.resolve(DATA));
        Files.write(data.resolve(DATA), Arrays.copyOf(whole, whole.length / 2));
        tell(told, () -> ProvinceOffice.enter(data, "siti", ProvinceOffice.SITIS));

        Path other = folder.resolve("lain");
        ProvinceOffice.locked(other);
        for (String name : new String[] {DATA, "penanda.json"}) {
            Files.copy(other.resolve(name), data.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        tell(told, () -> ProvinceOffice.enter(data, "siti", ProvinceOffice.SITIS));
        assertThat(told).containsOnlyKeys("KD-908", "KD-902", "KD-212", "KD-906");
        assertThat(told.values())
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence).hasSizeGreaterThan(40));
    }

    private static void tell(Map<String, String> told, ThrowingCallable way) {
        CodedException refused = catchThrowableOfType(CodedException.class, way);
        told.put(refused.code(), refused.sentence(Texts.of(Texts.INDONESIAN)));
    }
}
