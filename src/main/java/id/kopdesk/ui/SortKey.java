package id.kopdesk.ui;

/** @param column id of a sortable column */
public record SortKey(String column, boolean descending) {}
