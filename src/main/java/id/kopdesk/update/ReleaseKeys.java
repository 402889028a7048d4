package id.kopdesk.update;

import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The keys that this copy of the program trusts, as it was built. Nothing at run time adds one: whoever could, could
 * replace the program.
 */
public record ReleaseKeys(List<ReleaseKey> keys) {
    private static final String RESOURCE = "kunci-rilis.txt";

    public ReleaseKeys {
        keys = List.copyOf(keys);
    }

    /** Empty when the program was built without a release key. */
    public static ReleaseKeys shipped() {
        try (InputStream in = ReleaseKeys.class.getResourceAsStream(RESOURCE)) {
            return in == null
                    ? new ReleaseKeys(List.of())
                    : parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One key a line: base64, a space, the name. Lines that begin with # are for people.
     *
     * @throws IllegalArgumentException for any other line: a build with a damaged list must not pass for one without keys
     */
    static ReleaseKeys parse(String text) {
        return new ReleaseKeys(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> {
                    String[] parts = line.split(" ", 2);
                    return ReleaseKey.of(parts.length < 2 ? "Kopdesk" : parts[1].strip(), parts[0]);
                })
                .toList());
    }

    public boolean none() {
        return keys.isEmpty();
    }

    /**
     * Whose signature it is.
     *
     * @throws CodedException KD-980 when this copy trusts nobody, KD-983 when none of its keys has made it
     */
    ReleaseKey signer(byte[] signed, byte[] signature) {
        requireAny();
        Optional<ReleaseKey> found =
                keys.stream().filter(key -> key.signed(signed, signature)).findFirst();
        return found.orElseThrow(() -> new CodedException("KD-983", "update.refused.signature"));
    }

    /** @throws CodedException KD-980 when the program was built without a release key */
    public void requireAny() {
        if (none()) {
            throw new CodedException("KD-980", "update.refused.nokey");
        }
    }
}
