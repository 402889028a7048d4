package id.kopdesk.faults;

import java.util.Map;
import java.util.TreeMap;

/** Rows of the matrix that this harness does not try, and why. */
final class Elsewhere {
    private static final String ROOM = "with its own room";

    private Elsewhere() {}

    static Map<Integer, String> rows() {
        Map<Integer, String> rows = new TreeMap<>();
        rows.put(41, "duplicate members: tried in member (MemberImportTest, MergesTest), which run in every build");
        for (int package_ = 45; package_ <= 51; package_++) {
            rows.put(package_, "exchange of packages: " + ROOM);
        }
        rows.put(54, "PostgreSQL on the office network: " + ROOM);
        return rows;
    }
}
