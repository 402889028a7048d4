package id.kopdesk.safekeeping;

import id.kopdesk.database.TableDump;
import java.util.List;

/**
 * What an archive holds.
 *
 * @param tables columns, rows and SHA-256 of each table's lines
 * @param files the attached files, each an age file under the office's key as it lies in the data folder
 */
public record ArchiveList(List<TableDump.Dumped> tables, List<BackupContents.Piece> files) {
    public ArchiveList {
        tables = List.copyOf(tables);
        files = List.copyOf(files);
    }

    public long rows() {
        return tables.stream().mapToLong(TableDump.Dumped::rows).sum();
    }
}
