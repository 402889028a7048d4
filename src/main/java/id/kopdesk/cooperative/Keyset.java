package id.kopdesk.cooperative;

/** "Everything after this row" in one order, spelt so that H2 uses the index too: it reads only the first column of a row value. */
final class Keyset {
    private Keyset() {}

    static void after(FilterSql sql, CooperativeSort sort, boolean descending, CooperativeLine row) {
        String later = descending ? "<" : ">";
        switch (sort) {
            case NAME -> pair(sql, "c.sort_name", row.sortName(), later, row);
            case CHANGED -> pair(sql, "c.changed_no", row.changedNo(), later, row);
            case VILLAGE -> triple(sql, "c.village_code", row.villageCode(), later, row);
            case STAGE -> triple(sql, "c.stage_rank", row.stageRank(), later, row);
            case FINDING -> triple(sql, "c.finding_rank", row.findingRank(), later, row);
        }
    }

    private static void pair(FilterSql sql, String first, Object value, String later, CooperativeLine row) {
        sql.add(
                first + " " + later + "= ? AND (" + first + " " + later + " ? OR c.id " + later + " ?)",
                value,
                value,
                row.id());
    }

    private static void triple(FilterSql sql, String first, Object value, String later, CooperativeLine row) {
        sql.add(
                first + " " + later + "= ? AND (" + first + " " + later + " ? OR c.sort_name " + later
                        + " ? OR (c.sort_name = ? AND c.id " + later + " ?))",
                value,
                value,
                row.sortName(),
                row.sortName(),
                row.id());
    }
}
