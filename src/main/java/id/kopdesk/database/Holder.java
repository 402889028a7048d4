package id.kopdesk.database;

import id.kopdesk.base.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Who has the data open, so that a second program can name that person instead of "file locked". */
record Holder(String user, long process, Instant since) {
    static Holder self(Instant now) {
        return new Holder(
                System.getProperty("user.name", "?"), ProcessHandle.current().pid(), now);
    }

    static Optional<Holder> read(Path file) {
        try {
            return Optional.of(Json.read(Files.readString(file, StandardCharsets.UTF_8), Holder.class));
        } catch (IOException | IllegalArgumentException e) {
            // Only a courtesy: without the note the lock itself still holds, and the message names nobody.
            return Optional.empty();
        }
    }

    /** By this PC's clock and zone, for it is opened here; in figures, the same in every language. */
    String sinceHere() {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy HH.mm", Locale.ROOT)
                .format(since.atZone(ZoneId.systemDefault()));
    }

    void write(Path file) throws IOException {
        SafeFiles.write(file, Json.write(this).getBytes(StandardCharsets.UTF_8));
    }
}
