package id.kopdesk.update;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Json;
import id.kopdesk.database.SafeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.LoggerFactory;

/** Whether this PC may ask over the network for a new version, and where: off until somebody says otherwise. */
public final class OnlineMemory {
    private static final String ON = "bertanya";
    private static final String ADDRESS = "alamat";
    private static final String ASKED = "terakhir";

    private final Path file;

    /**
     * What was chosen.
     *
     * @param address of the signed head of an update file; {@code {platform}} and {@code {bentuk}} in it stand for this PC
     */
    public record Choice(boolean on, String address) {}

    /** @param data the office's data folder */
    public OnlineMemory(Path data) {
        file = data.resolve("pembaruan.json");
    }

    public Choice choice() {
        Map<String, Object> all = read();
        return new Choice(Boolean.TRUE.equals(all.get(ON)), all.get(ADDRESS) instanceof String address ? address : "");
    }

    /** @throws CodedException KD-992 when it shall ask but not where, KD-204 when it cannot be written */
    public void choose(Choice choice) {
        if (choice.on() || !choice.address().isBlank()) {
            OnlineCheck.requireAddress(choice.address());
        }
        change(ON, choice.on(), ADDRESS, choice.address().strip());
    }

    /** When it last asked. */
    public Optional<Instant> asked() {
        try {
            return read().get(ASKED) instanceof String at ? Optional.of(Instant.parse(at)) : Optional.empty();
        } catch (DateTimeException damaged) {
            return Optional.empty();
        }
    }

    public void asked(Instant at) {
        change(ASKED, at.toString());
    }

    /** A damaged note asks nobody. */
    private Map<String, Object> read() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            return Json.readMap(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            LoggerFactory.getLogger(OnlineMemory.class).warn("not known whether to ask for updates: {}", file, e);
            return Map.of();
        }
    }

    private synchronized void change(Object... pairs) {
        Map<String, Object> all = new TreeMap<>(read());
        for (int i = 0; i < pairs.length; i += 2) {
            all.put((String) pairs[i], pairs[i + 1]);
        }
        try {
            SafeFiles.write(file, Json.writeIndented(all).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CodedException(e, "KD-204", "database.folder.readonly", file.toString());
        }
    }
}
