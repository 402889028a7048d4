package id.kopdesk.database;

import java.nio.file.Path;

/** The files of an office in its data folder. */
record DatabaseFiles(Path folder) {
    private static final String STEM = "kopdesk";

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

    /** Where a new or migrated file is made before it takes its place. */
    Path workshop() {
        return folder.resolve(".kerja.tmp");
    }
}
