package id.kopdesk.ui.intake;

import id.kopdesk.intake.Choice;
import id.kopdesk.intake.Decision;
import id.kopdesk.intake.FieldChange;
import id.kopdesk.intake.Item;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.ui.Dialogs.Option;
import id.kopdesk.ui.UiContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks what shall become of one row: which candidate it is, taken as it is, which old value stays, or left out. */
final class RowDecision {
    private final UiContext ui;
    private final ImportDesk desk;

    RowDecision(UiContext ui, ImportDesk desk) {
        this.ui = ui;
        this.desk = desk;
    }

    /** Empty when the person turned back. */
    Optional<Decision> ask(Item item) {
        Decision now = item.decision();
        List<Option<Decision>> options = new ArrayList<>();
        for (Choice choice : item.choices()) {
            options.add(
                    new Option<>(choice.label(), text("ui.intake.decide.choice." + choice.kind()), now.choose(choice)));
        }
        if (item.status() == RowStatus.DOUBTFUL || item.hidden()) {
            options.add(
                    new Option<>(text("ui.intake.decide.accept"), text("ui.intake.decide.accept.why"), now.accept()));
        }
        for (FieldChange change : item.changes()) {
            boolean kept = now.kept().contains(change.field());
            String name = desk.field(change.field());
            options.add(new Option<>(
                    text(kept ? "ui.intake.decide.take" : "ui.intake.decide.keep", name),
                    text("ui.intake.decide.change", change.before(), change.after()),
                    kept ? now.take(change.field()) : now.keep(change.field())));
        }
        if (now.skipped()) {
            options.add(new Option<>(text("ui.intake.decide.again"), "", Decision.NONE));
        } else {
            options.add(new Option<>(text("ui.intake.decide.skip"), text("ui.intake.decide.skip.why"), now.skip()));
        }
        return ui.dialogs()
                .choose(text("ui.intake.decide.title", ui.formats().number(item.row())), item.name(), options);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
