package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.cooperative.CooperativeBulk;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The store's side of what is done to several cooperatives at once. */
record StoreBulk(CooperativeBulk bulk, Actor actor, OfficeClock clock) implements ListActions.Bulk {
    @Override
    public UUID setMilestone(List<UUID> ids, String kind, Map<String, String> values) {
        ValueRow row = new ValueRow(values);
        Milestone step = new Milestone(
                MilestoneKind.valueOf(kind),
                row.choice("state", MilestoneState.DONE),
                row.maybe("reference"),
                row.date("eventDate"),
                clock.today(),
                row.maybe("note"));
        return bulk.setMilestone(actor, ids, step);
    }

    @Override
    public UUID setAside(List<UUID> ids, String reason) {
        return bulk.setAside(actor, ids, clock.today(), reason);
    }

    @Override
    public void takeBack(UUID unit, List<UUID> ids, String reason) {
        bulk.takeBack(actor, unit, ids, reason);
    }
}
