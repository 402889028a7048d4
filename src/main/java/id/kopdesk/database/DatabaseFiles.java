package id.kopdesk.database;

import java.nio.file.Path;

/**
 * The files of an office in its data folder.
 *
 * @param layer the scheme of an H2 file layer between engine and disk, with its colon; empty for the disk itself
 */
record DatabaseFiles(Path folder, String layer) {
    private static final String STEM = "kopdesk";

    DatabaseFiles(Path folder) {
        this(folder, "");
    }

    /** What the JDBC URL names: the file without H2's ending. */
    Path stem() {
        return folder.resolve(STEM);
    }

    Path data() {
        return folder.resolve(STEM + ".mv.db");
    }

    Path sentinel() {
        return folder.resolve("penanda.json");
    }

    Path holder() {
        return folder.resolve("pemegang.json");
    }

    /** Stands while the last save may not have reached the disk, or the data was left open, and nobody has checked since. */
    Path doubt() {
        return folder.resolve("belum-pasti.json");
    }

    /** Where a new or migrated file is made before it takes its place. */
    Path workshop() {
        return folder.resolve(".kerja.tmp");
    }
}
