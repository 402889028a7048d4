package id.kopdesk.ui.register;

import id.kopdesk.base.Finding;
import id.kopdesk.register.CooperativeRow;
import id.kopdesk.register.Outcome;
import id.kopdesk.register.RegionRow;
import id.kopdesk.register.RegisterStore;
import id.kopdesk.register.Snapshot;
import id.kopdesk.register.SnapshotKind;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A row of the register's file that waits for a person's choice.
 *
 * @param candidates codes of the regions that it can be of
 * @param decide keeps the choice; takes time
 */
record OpenRow(
        UUID id,
        int row,
        String name,
        String place,
        Outcome outcome,
        List<String> candidates,
        List<Finding> findings,
        Consumer<String> decide) {
    /** Takes time. */
    static List<OpenRow> of(RegisterDesk desk, Snapshot snapshot) {
        RegisterStore store = desk.store;
        return snapshot.kind() == SnapshotKind.LIST
                ? store.cooperatives(desk.actor, snapshot).stream()
                        .filter(row -> waits(row.outcome()))
                        .map(row -> of(row, code -> store.decide(desk.actor, snapshot, row, code)))
                        .toList()
                : store.regions(desk.actor, snapshot, "").stream()
                        .filter(row -> waits(row.outcome()))
                        .map(row -> of(
                                row, desk.free(snapshot, row), code -> store.decide(desk.actor, snapshot, row, code)))
                        .toList();
    }

    private static boolean waits(Outcome outcome) {
        return outcome == Outcome.DOUBTFUL || outcome == Outcome.UNKNOWN;
    }

    private static OpenRow of(CooperativeRow row, Consumer<String> decide) {
        return new OpenRow(
                row.id(),
                row.row(),
                row.name(),
                row.place().written(),
                row.outcome(),
                row.candidates(),
                row.findings(),
                decide);
    }

    private static OpenRow of(RegionRow row, List<String> candidates, Consumer<String> decide) {
        String name = row.place().narrowest();
        return new OpenRow(
                row.id(), row.row(), name, row.place().written(), row.outcome(), candidates, row.findings(), decide);
    }
}
