package id.kopdesk.ui.member;

import id.kopdesk.member.MemberFile;
import id.kopdesk.member.MemberFilter;
import id.kopdesk.ui.Screen;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens the screens of the members, each with what it needs. */
final class MemberScreens {
    /** Writes the workbooks; stands apart because it needs the office's letterhead. */
    interface Exports {
        void choose(MemberFilter filter);
    }

    private final MemberKit kit;
    private final Exports exports;

    MemberScreens(MemberKit kit, Exports exports) {
        this.kit = kit;
        this.exports = exports;
    }

    MemberKit kit() {
        return kit;
    }

    Screen list(MemberFilter filter) {
        return new MemberListView(this, new MemberListModel(kit.search, kit.actor, filter));
    }

    Optional<MemberSummary.Brief> brief(UUID id, String cooperative) {
        return kit.find(id)
                .map(file -> new MemberSummary.Brief(
                        file, cooperative, kit.savings.balance(kit.actor, id), kit.merges.of(kit.actor, id)));
    }

    void open(UUID id) {
        kit.ui
                .tasks()
                .run("ui.member.task.open", progress -> kit.find(id))
                .onDone(found -> found.ifPresent(this::open))
                .start();
    }

    private void open(MemberFile file) {
        kit.ui.navigator().open(new MemberFormView(this, new MemberFormModel(kit, file)));
    }

    void add(@Nullable UUID cooperative) {
        kit.ui.navigator().open(new MemberFormView(this, MemberFormModel.blank(kit, cooperative)));
    }

    void duplicates() {
        kit.ui.navigator().open(new DuplicatesView(this));
    }

    void month() {
        kit.ui.navigator().open(new MonthView(kit));
    }

    void importList() {
        new MemberImportStart(kit).choose();
    }

    void export(MemberFilter filter) {
        exports.choose(filter);
    }
}
