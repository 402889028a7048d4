package id.kopdesk.ui.training;

import atlantafx.base.controls.Spacer;
import id.kopdesk.cooperative.Part;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.BudgetLine;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.FormGrid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** RAB against what was spent, and what each participant is paid. */
final class BudgetTab implements BatchView.Part {
    private final UiContext ui;
    private final BatchModel model;
    private final ListTable<Part<BudgetLine>> table;
    private final Label sums = new Label();
    private final BorderPane root = new BorderPane();

    BudgetTab(TrainingScreens screens, BatchModel model) {
        this.ui = screens.ui();
        this.model = model;
        TrainingWordsUi words = screens.words();
        table = new ListTable<Part<BudgetLine>>(text("ui.training.tab.budget"))
                .text(
                        text("report.training.accountcode"),
                        110,
                        b -> words.orDash(b.value().accountCode()))
                .text(text("report.training.item"), 300, b -> b.value().name())
                .number(
                        text("report.training.volume"),
                        80,
                        b -> ui.formats().decimal(b.value().volume()))
                .text(text("report.training.unit"), 90, b -> b.value().unit())
                .number(
                        text("report.training.price"),
                        120,
                        b -> ui.formats().number(b.value().unitPrice()))
                .number(
                        text("report.training.planned"),
                        130,
                        b -> ui.formats().number(b.value().planned()))
                .number(text("report.training.realised"), 130, b -> spent(b.value()))
                .number(text("report.training.used"), 90, b -> share(b.value()))
                .onOpen(b -> open(Optional.of(b)))
                .onDelete(this::remove);
        table.none(new EmptyState(
                BootstrapIcons.CASH_STACK,
                text("ui.training.budget.none"),
                text("ui.training.budget.none.what"),
                Buttons.primary(text("ui.training.budget.add"), () -> open(Optional.empty()))));
        sums.getStyleClass().add("muted");
        HBox line = new HBox(
                Buttons.plain(text("ui.training.budget.add"), BootstrapIcons.PLUS, () -> open(Optional.empty())),
                Buttons.plain(text("ui.training.row.remove"), this::remove),
                Buttons.plain(text("ui.training.pay.open"), this::pay),
                new Spacer(),
                sums);
        line.getStyleClass().add("tab-actions");
        root.setTop(line);
        root.setCenter(table);
    }

    private String spent(BudgetLine b) {
        Long spent = b.realised();
        return spent == null ? text("report.training.missing") : ui.formats().number(spent);
    }

    private String share(BudgetLine b) {
        Long spent = b.realised();
        return spent == null ? "–" : ui.formats().percent(spent, b.planned());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(BatchFile file) {
        table.show(file.budget());
        sums.setText(text(
                "ui.training.budget.sums",
                ui.formats().rupiah(file.planned()),
                ui.formats().rupiah(file.realised()),
                ui.formats().percent(file.realised(), file.planned())));
    }

    private void remove() {
        List<Part<BudgetLine>> chosen = table.chosen();
        model.change(d -> chosen.forEach(b -> d.extras().removeBudget(d.actor(), b)));
    }

    private void open(Optional<Part<BudgetLine>> known) {
        if (model.loaded()) {
            new BudgetForm(ui)
                    .show(known, model.now().programme().id(), model.id())
                    .ifPresent(line -> model.change(d -> {
                        d.extras().saveBudget(d.actor(), line);
                    }));
        }
    }

    /** The same allowance and transport for everybody who came. */
    private void pay() {
        if (!model.loaded()) {
            return;
        }
        Ask ask = new Ask(ui, Map.of(), Map.of(), values -> List.of());
        FormGrid form =
                new FormGrid(2).add(ask.kit().rupiah("allowance")).add(ask.kit().rupiah("transport"));
        ask.show(
                        text(
                                "ui.training.pay.title",
                                ui.formats().number(model.now().came().size())),
                        form,
                        text("ui.training.pay.save"))
                .map(Typed::new)
                .ifPresent(t -> model.change(d -> d.participants()
                        .pay(
                                d.actor(),
                                model.id(),
                                model.now().came().stream().map(a -> a.id()).toList(),
                                t.maybeWhole("allowance"),
                                t.maybeWhole("transport"))));
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
