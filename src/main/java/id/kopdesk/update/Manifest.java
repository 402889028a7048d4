package id.kopdesk.update;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Json;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the signature of an update covers: which program, and exactly which bytes of it.
 *
 * @param version that is installed by it
 * @param form for which system, and in which form
 * @param file name of the installer; never a path
 * @param size of the installer, bytes
 * @param sha256 of the installer, 64 hexadecimal digits
 * @param minimum the oldest version that may go to this one in one step
 * @param notes what is new, in Indonesian; may be empty
 */
public record Manifest(
        ProgramVersion version,
        Form form,
        String file,
        long size,
        String sha256,
        Optional<ProgramVersion> minimum,
        String notes) {
    /** No installer of this program comes near it; a larger number is a mistake or worse. */
    static final long LARGEST = 1L << 30;

    private static final String PRODUCT = "kopdesk";
    private static final Pattern FILE = Pattern.compile("[Kk]opdesk[-_][0-9A-Za-z._-]{1,80}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_NOTES = 4_000;

    /** As it is written. Every part may be missing from a file that somebody made in another way. */
    private record Written(
            @Nullable String product,
            @Nullable String version,
            @Nullable String platform,
            @Nullable String form,
            @Nullable String file,
            long size,
            @Nullable String sha256,
            @Nullable String minimum,
            @Nullable String notes) {}

    /** @throws CodedException KD-984 when it is signed but says what cannot be */
    static Manifest read(String json) {
        @Nullable Written written;
        try {
            written = Json.read(json, Written.class);
        } catch (IllegalArgumentException e) {
            throw new CodedException(e, "KD-984", "update.refused.manifest", "JSON");
        }
        if (written == null || !PRODUCT.equals(written.product())) {
            throw wrong("product");
        }
        ProgramVersion version = ProgramVersion.of(text(written.version())).orElseThrow(() -> wrong("version"));
        Form form = Form.of(text(written.form()))
                .filter(known -> known.platform().equals(written.platform()))
                .orElseThrow(() -> wrong("form"));
        String file = text(written.file());
        if (!FILE.matcher(file).matches() || !file.endsWith(form.ending()) || file.contains("..")) {
            throw wrong("file");
        }
        if (written.size() < 1 || written.size() > LARGEST) {
            throw wrong("size");
        }
        if (!DIGEST.matcher(text(written.sha256())).matches()) {
            throw wrong("sha256");
        }
        String notes = text(written.notes());
        return new Manifest(
                version,
                form,
                file,
                written.size(),
                text(written.sha256()),
                minimum(text(written.minimum())),
                notes.length() > MOST_NOTES ? notes.substring(0, MOST_NOTES) : notes);
    }

    private static Optional<ProgramVersion> minimum(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(ProgramVersion.of(text).orElseThrow(() -> wrong("minimum")));
    }

    private static CodedException wrong(String part) {
        return new CodedException("KD-984", "update.refused.manifest", part);
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written;
    }

    /**
     * Whether it may come over the program that stands here.
     *
     * @throws CodedException KD-985 for another system, KD-986 for no newer version, KD-987 where a version between them
     *     must come first, KD-989 where the program does not know its own version
     */
    public void requireFor(Installed here) {
        if (!form.platform().equals(here.platform())) {
            throw new CodedException("KD-985", "update.refused.platform", form.platform(), here.platform());
        }
        ProgramVersion own = here.version().orElseThrow(() -> new CodedException("KD-989", "update.refused.unknown"));
        if (version.compareTo(own) <= 0) {
            throw new CodedException("KD-986", "update.refused.older", version.toString(), own.toString());
        }
        minimum.filter(least -> own.compareTo(least) < 0).ifPresent(least -> {
            throw new CodedException(
                    "KD-987", "update.refused.minimum", version.toString(), least.toString(), own.toString());
        });
    }
}
