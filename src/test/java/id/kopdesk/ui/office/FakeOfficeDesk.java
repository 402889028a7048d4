package id.kopdesk.ui.office;

import id.kopdesk.office.Office;

/** Keeps the office in memory. */
final class FakeOfficeDesk implements OfficeDesk {
    private Office kept;

    FakeOfficeDesk(Office kept) {
        this.kept = kept;
    }

    @Override
    public Office load() {
        return kept;
    }

    @Override
    public void save(Office office) {
        kept = office;
    }
}
