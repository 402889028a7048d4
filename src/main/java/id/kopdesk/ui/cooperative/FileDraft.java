package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Json;
import id.kopdesk.cooperative.Drafts;
import id.kopdesk.ui.record.DraftPlace;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The draft of one cooperative in the database. */
record FileDraft(Drafts drafts, Actor actor, UUID id) implements DraftPlace {
    static final String KIND = "COOPERATIVE";

    @Override
    public Optional<Draft> find() {
        return drafts.find(actor, id).map(FileDraft::draft);
    }

    static Draft draft(Drafts.Draft kept) {
        Map<String, String> values = new TreeMap<>();
        Json.readMap(kept.content()).forEach((name, value) -> values.put(name, String.valueOf(value)));
        return new Draft(values, kept.savedAt());
    }

    @Override
    public void keep(Map<String, String> values) {
        drafts.keep(actor, id, KIND, values.getOrDefault("name", ""), Json.write(values));
    }

    @Override
    public void remove() {
        drafts.remove(actor, id);
    }
}
