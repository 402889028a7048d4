package id.kopdesk.ui.member;

import id.kopdesk.intake.StagedRow;
import id.kopdesk.intake.StagedRow.Choice;
import id.kopdesk.member.StagedMembers;
import id.kopdesk.ui.control.SelectionBar.Action;
import java.util.List;

/** The same answer for several rows of a member list at once; it can be taken back. */
final class MemberImportMany {
    private final MemberKit kit;
    private final StagedMembers staged;
    private final Runnable then;

    /** @param then shows what became of the rows */
    MemberImportMany(MemberKit kit, StagedMembers staged, Runnable then) {
        this.kit = kit;
        this.staged = staged;
        this.then = then;
    }

    List<Action<StagedRow>> actions() {
        return List.of(
                action("ui.member.import.many.update", "ui.member.import.many.updated", Choice.UPDATE),
                action("ui.member.import.many.take", "ui.member.import.many.taken", Choice.TAKE),
                action("ui.intake.many.skip", "ui.intake.many.skipped", Choice.SKIP),
                action("ui.intake.many.again", "ui.intake.many.undone", Choice.NONE));
    }

    private Action<StagedRow> action(String key, String doneKey, Choice choice) {
        return new Action<>(kit.text(key), rows -> all(rows, doneKey, choice));
    }

    private void all(List<StagedRow> rows, String doneKey, Choice choice) {
        kit.ui
                .tasks()
                .run("ui.member.task.save", progress -> staged.choose(rows, choice))
                .onDone(taken -> {
                    then.run();
                    String done = kit.text(doneKey, kit.ui.formats().number(taken));
                    int left = rows.size() - taken;
                    kit.ui
                            .dialogs()
                            .toast(
                                    left == 0
                                            ? done
                                            : done + " "
                                                    + kit.text(
                                                            "ui.member.import.many.left",
                                                            kit.ui.formats().number(left)),
                                    kit.text("ui.intake.many.back"),
                                    () -> back(rows));
                })
                .start();
    }

    private void back(List<StagedRow> rows) {
        kit.ui
                .tasks()
                .act("ui.member.task.save", progress -> staged.restore(rows))
                .onDone(then)
                .start();
    }
}
