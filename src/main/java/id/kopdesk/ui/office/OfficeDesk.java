package id.kopdesk.ui.office;

import id.kopdesk.base.Actor;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;

/** Reads and stores the office; called in the background. */
public interface OfficeDesk {
    Office load();

    void save(Office office);

    static OfficeDesk of(OfficeStore store, Actor actor) {
        return new OfficeDesk() {
            @Override
            public Office load() {
                return store.load();
            }

            @Override
            public void save(Office office) {
                store.save(actor, office);
            }
        };
    }
}
