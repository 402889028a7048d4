package id.kopdesk.faults;

import java.util.Map;
import java.util.TreeMap;

/** Rows of the matrix that this harness does not try, and why. */
final class Elsewhere {
    private static final String ROOM = "with its own room";

    private Elsewhere() {}

    static Map<Integer, String> rows() {
        Map<Integer, String> rows = new TreeMap<>();
        rows.put(4, "kill during backup, swap, restore: tested in safekeeping");
        rows.put(17, "wrong password: tested in account");
        rows.put(18, "forgotten password: tested in account");
        rows.put(19, "damaged key file: tested in account");
        rows.put(25, "upgrade chain: no version has been released yet; row 2 upgrades from an earlier schema");
        rows.put(29, "import of a workbook of 1,000,000 rows: measured with the performance figures");
        rows.put(37, "money cells: tested in intake (FieldsTest); no feature imports money yet, " + ROOM);
        rows.put(41, "duplicate members: " + ROOM);
        for (int package_ = 45; package_ <= 51; package_++) {
            rows.put(package_, "exchange of packages: " + ROOM);
        }
        rows.put(52, "backup target gone, slow or full: tested in safekeeping");
        rows.put(53, "restore of a damaged or foreign backup: tested in safekeeping");
        rows.put(54, "PostgreSQL on the office network: " + ROOM);
        return rows;
    }
}
