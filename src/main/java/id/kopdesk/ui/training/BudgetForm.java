package id.kopdesk.ui.training;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.Part;
import id.kopdesk.training.BudgetLine;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.FormGrid;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the RAB in a dialog. */
final class BudgetForm {
    private final UiContext ui;

    BudgetForm(UiContext ui) {
        this.ui = ui;
    }

    /** @param batch null for a line of the programme as a whole */
    Optional<Part<BudgetLine>> show(Optional<Part<BudgetLine>> known, UUID programme, @Nullable UUID batch) {
        Map<String, String> initial = new HashMap<>();
        known.map(Part::value).ifPresent(b -> {
            put(initial, "accountCode", b.accountCode());
            put(initial, "item", b.name());
            put(initial, "unit", b.unit());
            put(initial, "volume", b.volume().toPlainString());
            put(initial, "unitPrice", b.unitPrice());
            put(initial, "realised", b.realised());
        });
        Ask ask = new Ask(
                ui,
                Map.of(),
                initial,
                values -> List.of("item", "unit", "volume", "unitPrice").stream()
                        .filter(name -> !values.containsKey(name))
                        .map(name -> Finding.error(name, "ui.training.required"))
                        .toList());
        FormGrid form = new FormGrid(2)
                .wide(ask.kit().text("item", true))
                .add(ask.kit().text("accountCode", false))
                .add(ask.kit().text("unit", true))
                .add(ask.kit().decimal("volume"))
                .add(ask.kit().rupiah("unitPrice"))
                .add(ask.kit().rupiah("realised"));
        return ask.show(
                        ui.texts().get("ui.training.budget.title"),
                        form,
                        ui.texts().get("ui.training.budget.save"))
                .map(Typed::new)
                .map(t -> line(known, programme, batch, t));
    }

    private static Part<BudgetLine> line(
            Optional<Part<BudgetLine>> known, UUID programme, @Nullable UUID batch, Typed t) {
        BigDecimal volume = t.maybeDecimal("volume");
        BudgetLine now = new BudgetLine(
                programme,
                batch,
                t.maybe("accountCode"),
                t.text("item"),
                t.text("unit"),
                volume == null ? BigDecimal.ZERO : volume,
                t.whole("unitPrice").orElse(0L),
                known.map(b -> b.value().standardId()).orElse(null),
                t.maybeWhole("realised"),
                known.map(b -> b.value().note()).orElse(null));
        return known.map(b -> b.with(now)).orElseGet(() -> Part.fresh(now));
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }
}
