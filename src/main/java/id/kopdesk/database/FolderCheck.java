package id.kopdesk.database;

import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Refuses folders in which an open database is known to be lost: network shares, sync folders, paths that a URL misreads. */
final class FolderCheck {
    private static final List<String> SYNC =
            List.of("onedrive", "dropbox", "google drive", "googledrive", "my drive", "icloud", "nextcloud", "mega");
    private static final List<String> NETWORK =
            List.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "fuse.sshfs", "webdav", "davfs", "afpfs");

    private FolderCheck() {}

    /** @throws CodedException KD-201 to KD-204, with what to do instead */
    static void require(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        String text = absolute.toString();
        if (text.indexOf(';') >= 0 || text.indexOf('"') >= 0) {
            throw new CodedException("KD-201", "database.folder.sign", text);
        }
        if (text.startsWith("\\\\") || text.startsWith("//")) {
            throw new CodedException("KD-202", "database.folder.network", text);
        }
        for (Path part : absolute) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (SYNC.stream().anyMatch(sync -> name.equals(sync) || name.startsWith(sync + " "))) {
                throw new CodedException("KD-203", "database.folder.sync", text, part.toString());
            }
        }
        if (isNetwork(nearestExisting(absolute))) {
            throw new CodedException("KD-202", "database.folder.network", text);
        }
    }

    static void requireWritable(Path folder) {
        Path existing = nearestExisting(folder.toAbsolutePath());
        if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
            throw new CodedException("KD-204", "database.folder.readonly", folder.toString());
        }
    }

    private static boolean isNetwork(Path existing) {
        try {
            return NETWORK.contains(Files.getFileStore(existing).type().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new CodedException(e, "KD-204", "database.folder.readonly", existing.toString());
        }
    }

    private static Path nearestExisting(Path path) {
        Path at = path;
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }
}
