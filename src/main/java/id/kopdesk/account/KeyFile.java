package id.kopdesk.account;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Json;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.SafeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The file that holds the data key: plain until accounts wrap it. A second copy serves when the first is damaged. The
 * form carries a version, so that a later program extends it and this one refuses what it does not know.
 */
public final class KeyFile {
    private static final int VERSION = 1;
    private static final String PLAIN = "polos";

    private KeyFile() {}

    static Path in(Path folder) {
        return folder.resolve("kunci.json");
    }

    /**
     * The key file as it stands in whichever copy is whole, for a backup.
     *
     * @throws CodedException as when the key is read
     */
    public static byte[] content(Path folder) {
        read(folder);
        try {
            try {
                parse(in(folder));
                return Files.readAllBytes(in(folder));
            } catch (IllegalArgumentException | NoSuchFileException damaged) {
                return Files.readAllBytes(copyIn(folder));
            }
        } catch (IOException e) {
            throw new CodedException(
                    e, "KD-902", "account.key.damaged", in(folder).toString());
        }
    }

    static Path copyIn(Path folder) {
        return folder.resolve("kunci.json.salinan");
    }

    /** @param secret false for a demo office, whose key protects nothing */
    static void write(Path folder, DataKey key, boolean secret) throws IOException {
        Map<String, Object> content = new TreeMap<>();
        content.put("versi", VERSION);
        content.put("bentuk", PLAIN);
        content.put("kunci", key.hex());
        content.put("rahasia", secret);
        byte[] bytes = Json.writeIndented(content).getBytes(StandardCharsets.UTF_8);
        SafeFiles.write(copyIn(folder), bytes);
        SafeFiles.write(in(folder), bytes);
    }

    /** @throws CodedException when the key is missing, of a newer form, or damaged in both copies */
    static DataKey read(Path folder) {
        if (!Files.exists(in(folder)) && !Files.exists(copyIn(folder))) {
            throw new CodedException("KD-901", "account.key.missing", in(folder).toString());
        }
        try {
            return parse(in(folder));
        } catch (IOException | IllegalArgumentException first) {
            try {
                return parse(copyIn(folder));
            } catch (IOException | IllegalArgumentException second) {
                first.addSuppressed(second);
                throw new CodedException(
                        first, "KD-902", "account.key.damaged", in(folder).toString());
            }
        }
    }

    private static DataKey parse(Path file) throws IOException {
        Map<String, Object> content = Json.readMap(Files.readString(file, StandardCharsets.UTF_8));
        if (!(content.get("versi") instanceof Integer version) || version < 1) {
            throw new IllegalArgumentException("version");
        }
        if (version > VERSION || !PLAIN.equals(content.get("bentuk"))) {
            throw new CodedException("KD-903", "account.key.newer", file.toString());
        }
        return DataKey.ofHex(String.valueOf(content.get("kunci")));
    }
}
