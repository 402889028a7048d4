package id.kopdesk.database;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the last saved state was, kept outside the database: H2 opens a cut-off or older file without a word.
 * The database may be ahead of the sentinel (a save whose sentinel was not written), never behind.
 *
 * @param entryNo the last entry of the change log
 * @param chain the chain value of that entry
 * @param head how the file that belongs to it begins, to tell a damaged file from another one; null where it was not noted
 * @param office whose data this is, to tell a foreign key file before a password is asked; null in an older sentinel
 */
record Sentinel(
        int schema,
        String engine,
        long entryNo,
        String chain,
        @Nullable UUID office,
        @Nullable String head) {
    /** The engine's mark and the salt behind it, which no two files share. */
    private static final int HEAD_BYTES = 18;

    /** How an encrypted data file begins; null when it cannot be read. */
    static @Nullable String headOf(Path data) {
        try (InputStream in = Files.newInputStream(data)) {
            return HexFormat.of().formatHex(in.readNBytes(HEAD_BYTES));
        } catch (IOException unreadable) {
            return null;
        }
    }

    static Optional<Sentinel> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(Files.readString(file, StandardCharsets.UTF_8), Sentinel.class));
        } catch (IOException | IllegalArgumentException e) {
            throw new CodedException(e, "KD-217", "database.sentinel.damaged", file.toString());
        }
    }

    void write(Path file) throws IOException {
        SafeFiles.write(file, Json.write(this).getBytes(StandardCharsets.UTF_8));
    }
}
