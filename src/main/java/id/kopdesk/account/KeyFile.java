package id.kopdesk.account;

import id.kopdesk.base.CodedException;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.SafeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.slf4j.LoggerFactory;

/** The file that holds the data key, wrapped or lying open, and its second copy for when the first is damaged. */
public final class KeyFile {
    private KeyFile() {}

    static Path in(Path folder) {
        return folder.resolve("kunci.json");
    }

    static Path copyIn(Path folder) {
        return folder.resolve("kunci.json.salinan");
    }

    /**
     * The key file as it stands in whichever copy is whole, for a backup.
     *
     * @throws CodedException when it is missing, of a newer form, or damaged in both copies
     */
    public static byte[] content(Path folder) {
        return whole(folder).text().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws CodedException when it is missing, of a newer form, or damaged in both copies */
    static Keys read(Path folder) {
        return whole(folder).keys();
    }

    /** The copy first: a write that breaks off in between has changed nothing, for the first file is believed. */
    static void write(Path folder, Keys keys, DataKey key) {
        write(folder, KeyForm.write(keys, key));
    }

    /**
     * Once the data is open: brings both copies to the same, whole text in the newest form.
     *
     * @throws CodedException KD-905 when the file was changed by somebody who did not have the key
     */
    static void settle(Path folder, Keys keys, DataKey key) {
        Found found = whole(folder);
        if (!KeyForm.sealedBy(found.text(), key)) {
            throw new CodedException(
                    "KD-905", "account.key.tampered", in(folder).toString());
        }
        if (found.keys().office().isEmpty()) {
            write(folder, keys, key);
        } else if (!same(folder, found.text())) {
            LoggerFactory.getLogger(KeyFile.class).info("a damaged copy of the key file is made whole in {}", folder);
            write(folder, found.text());
        }
    }

    /** Whether the file as it stands was written by somebody who had this key. */
    static boolean sealedBy(Path folder, DataKey key) {
        return KeyForm.sealedBy(whole(folder).text(), key);
    }

    private record Found(String text, Keys keys) {}

    private static Found whole(Path folder) {
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
                        hidden(first),
                        "KD-902",
                        "account.key.damaged",
                        in(folder).toString());
            }
        }
    }

    private static Found parse(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        try {
            return new Found(text, KeyForm.read(text));
        } catch (KeyForm.NewerException newer) {
            throw new CodedException(newer, "KD-903", "account.key.newer", file.toString());
        }
    }

    /** A parser's message may quote what it read, which is the key. */
    private static Exception hidden(Exception reason) {
        IOException bare = new IOException(reason.getClass().getSimpleName());
        bare.setStackTrace(reason.getStackTrace());
        return bare;
    }

    private static boolean same(Path folder, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try {
            return Arrays.equals(Files.readAllBytes(in(folder)), wanted)
                    && Arrays.equals(Files.readAllBytes(copyIn(folder)), wanted);
        } catch (IOException missing) {
            return false;
        }
    }

    private static void write(Path folder, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            SafeFiles.write(copyIn(folder), bytes);
            SafeFiles.write(in(folder), bytes);
        } catch (IOException e) {
            throw new CodedException(e, "KD-204", "database.folder.readonly", folder.toString());
        }
    }
}
