package id.kopdesk.cooperative;

/** How the list can be ordered. Each order is one index, so that a page never sorts. */
public enum CooperativeSort {
    NAME("sort_name", "sort_name, id"),
    VILLAGE("village_code", "village_code, sort_name, id"),
    STAGE("stage_rank", "stage_rank, sort_name, id"),
    FINDING("finding_rank", "finding_rank, sort_name, id"),
    CHANGED("changed_no", "changed_no, id");

    private final String column;
    private final String order;

    CooperativeSort(String column, String order) {
        this.column = column;
        this.order = order;
    }

    String column() {
        return column;
    }

    String order(boolean descending) {
        return descending ? order.replace(",", " DESC,") + " DESC" : order;
    }
}
