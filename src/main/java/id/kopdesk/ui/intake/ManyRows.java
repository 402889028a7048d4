package id.kopdesk.ui.intake;

import id.kopdesk.intake.Decision;
import id.kopdesk.intake.Item;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.SelectionBar.Action;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The same decision on several rows at once; it can be taken back. */
final class ManyRows {
    private final UiContext ui;
    private final Consumer<Map<Integer, Decision>> decide;

    /** @param decide takes decisions by row number and shows what became of the rows */
    ManyRows(UiContext ui, Consumer<Map<Integer, Decision>> decide) {
        this.ui = ui;
        this.decide = decide;
    }

    List<Action<Item>> actions() {
        return List.of(
                action("ui.intake.many.accept", "ui.intake.many.accepted", Decision::accept),
                action("ui.intake.many.skip", "ui.intake.many.skipped", Decision::skip),
                action("ui.intake.many.again", "ui.intake.many.undone", decision -> Decision.NONE));
    }

    private Action<Item> action(String key, String doneKey, UnaryOperator<Decision> of) {
        return new Action<>(ui.texts().get(key), items -> all(items, doneKey, of));
    }

    void all(List<Item> items, String doneKey, UnaryOperator<Decision> of) {
        Map<Integer, Decision> before = new LinkedHashMap<>();
        Map<Integer, Decision> after = new LinkedHashMap<>();
        items.forEach(item -> {
            before.put(item.row(), item.decision());
            after.put(item.row(), of.apply(item.decision()));
        });
        decide.accept(after);
        ui.dialogs()
                .toast(
                        ui.texts().get(doneKey, ui.formats().number(items.size())),
                        ui.texts().get("ui.intake.many.back"),
                        () -> decide.accept(before));
    }
}
