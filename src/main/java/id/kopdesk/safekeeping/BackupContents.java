package id.kopdesk.safekeeping;

import id.kopdesk.base.Json;
import id.kopdesk.database.Integrity;
import id.kopdesk.database.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a backup must hold, told by the office it was made from. It lies inside the encrypted part.
 *
 * @param tables rows of each table, removed ones counted; empty for a backup of form 1
 * @param entries entries of the change log
 * @param chain the log's last chain value
 * @param files size and SHA-256 of each file; empty for a backup of form 1
 */
public record BackupContents(List<Integrity.Count> tables, long entries, String chain, List<Piece> files) {
    /** @param name with "/" between folders */
    public record Piece(String name, long bytes, String sha256) {}

    public BackupContents {
        tables = List.copyOf(tables);
        files = List.copyOf(files);
    }

    static BackupContents of(Snapshot snapshot, List<Piece> files) {
        return new BackupContents(snapshot.tables(), snapshot.entries(), snapshot.chain(), files);
    }

    public long rows() {
        return tables.stream().mapToLong(Integrity.Count::rows).sum();
    }

    /** Rows of one table, where the backup tells. */
    public Optional<Long> rows(String table) {
        return tables.stream()
                .filter(count -> count.table().equals(table))
                .map(Integrity.Count::rows)
                .findFirst();
    }

    /** How many attached files are in it. */
    public long attached() {
        return files.stream()
                .filter(piece -> piece.name().startsWith(BackupFile.ATTACHED))
                .count();
    }

    /** Tables that a later program has added are no difference. */
    boolean fits(Integrity found) {
        return found.whole()
                && found.entries() == entries
                && found.chain().equals(chain)
                && found.tables().containsAll(tables);
    }

    byte[] bytes() {
        return Json.write(this).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException when it is no such list */
    static BackupContents of(byte[] bytes) {
        return Json.read(new String(bytes, StandardCharsets.UTF_8), BackupContents.class);
    }
}
