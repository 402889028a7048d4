package id.kopdesk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.exceptionfactory.jagged.bech32.Bech32;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Engine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final Seal SEAL = Seal.of(Engine.KEY);

    private static byte[] sealed(byte[] plain) throws IOException {
        ByteArrayOutputStream into = new ByteArrayOutputStream();
        try (OutputStream out = SEAL.encrypting(into)) {
            out.write(plain);
        }
        return into.toByteArray();
    }

    private static byte[] opened(Seal seal, byte[] sealed) throws IOException {
        try (var in = seal.decrypting(new ByteArrayInputStream(sealed))) {
            return in.readAllBytes();
        }
    }

    @Test
    void anySizeComesBackAsItWas() throws IOException {
        Random random = new Random(7);
        for (int size : new int[] {0, 1, 65_535, 65_536, 65_537, 300_000}) {
            byte[] plain = new byte[size];
            random.nextBytes(plain);
            assertThat(opened(SEAL, sealed(plain))).as("%d bytes", size).isEqualTo(plain);
        }
    }

    @Test
    void theFileIsAnAgeFileForOneRecipient() throws IOException {
        String head = new String(sealed(new byte[10]), StandardCharsets.ISO_8859_1);
        assertThat(head).startsWith("age-encryption.org/v1\n-> X25519 ");
        assertThat(SEAL.recipient()).startsWith("age1").hasSize(62);
        assertThat(SEAL.identity()).startsWith("AGE-SECRET-KEY-1").hasSize(74);
        assertThat(SEAL).asString().doesNotContain("SECRET");
    }

    /** RFC 7748, section 6.1: Alice's keys. */
    @Test
    void thePublicHalfIsThatOfTheStandard() {
        HexFormat hex = HexFormat.of();
        byte[] secret = hex.parseHex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
        byte[] open = hex.parseHex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
        assertThat(Seal.ofScalar(secret).recipient())
                .isEqualTo(Bech32.getEncoder().encode("age", open).toString());
    }

    @Test
    void whoHasAnotherKeyIsToldSo() {
        assertThatThrownBy(() -> opened(Seal.of(DataKey.random()), sealed(new byte[10])))
                .isInstanceOf(Seal.OtherKeyException.class);
    }

    @Test
    void everyAlteredOrMissingByteIsNoticed() throws IOException {
        byte[] whole = sealed(new byte[500]);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            assertThatThrownBy(() -> opened(SEAL, damaged)).as("byte %d", at).isInstanceOf(IOException.class);
            byte[] cut = java.util.Arrays.copyOf(whole, at);
            assertThatThrownBy(() -> opened(SEAL, cut)).as("cut at %d", at).isInstanceOf(IOException.class);
        }
    }
}
