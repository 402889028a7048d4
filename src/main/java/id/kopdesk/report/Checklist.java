package id.kopdesk.report;

import id.kopdesk.base.Actor;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.Side;
import id.kopdesk.report.CheckItem.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks through a month before it is closed. */
final class Checklist {
    private final Database database;
    private final Map<String, String> skipped;
    private final LocalDate today;

    Checklist(Database database, Map<String, String> skipped, LocalDate today) {
        this.database = database;
        this.skipped = skipped;
        this.today = today;
    }

    List<CheckItem> of(Actor actor, Office office, MonthlyReport live) {
        List<CheckItem> items = new ArrayList<>();
        items.add(item(Item.ENDED, live.period().lastDay().isBefore(today) ? 0 : 1, false));
        items.add(item(
                Item.AGREES, live.controls().stream().filter(c -> !c.equal()).count(), false));
        Completeness completeness = new Completeness(database);
        Completeness.Unit unit = office.isProvince() ? Completeness.Unit.REGENCY : Completeness.Unit.COOPERATIVE;
        long missing = completeness.month(actor, office, live.period(), unit, today).stream()
                .filter(cell -> !cell.state().settled())
                .count();
        items.add(item(Item.REPORTED, missing, true));
        items.add(item(Item.ERRORS, errors(live), true));
        items.add(item(Item.DATED, live.undated(), true));
        boolean signed = !office.letterhead().isEmpty()
                && office.signatory(Side.LEFT).isPresent()
                && office.signatory(Side.RIGHT).isPresent();
        items.add(item(Item.SIGNED, signed ? 0 : 1, true));
        return items;
    }

    private CheckItem item(Item item, long open, boolean skippable) {
        return new CheckItem(item, open, skippable, skippable ? skipped.getOrDefault(item.name(), "") : "");
    }

    private long errors(MonthlyReport live) {
        List<UUID> wrong = database.read(
                handle -> handle.createQuery("SELECT id FROM cooperative WHERE removed_at IS NULL AND finding_rank = 2")
                        .mapTo(UUID.class)
                        .list());
        return live.facts().rows().stream()
                .map(FactRow::id)
                .filter(new java.util.HashSet<>(wrong)::contains)
                .count();
    }
}
