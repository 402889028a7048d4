package id.kopdesk.ui.member;

import id.kopdesk.member.Balances;
import id.kopdesk.member.MemberFile;
import id.kopdesk.member.Saving;
import id.kopdesk.member.SavingKind;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.PlainTable;
import id.kopdesk.ui.control.RupiahField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A member's savings: balances, and every movement with the way to take a wrong one back. */
final class SavingsPane extends VBox {
    private final MemberKit kit;
    private final Latest latest;
    private final Label balances = new Label();
    private final PlainTable<Saving> table;
    private @Nullable MemberFile file;

    private record Shown(List<Saving> movements, Balances balances) {}

    SavingsPane(MemberKit kit) {
        this.kit = kit;
        latest = new Latest(kit.ui.tasks());
        getStyleClass().addAll("detail-pane", "summary");
        setMinWidth(430);
        setPrefWidth(430);
        setMaxWidth(430);
        Label heading = new Label(kit.text("ui.member.savings"));
        heading.getStyleClass().add("detail-title");
        balances.setWrapText(true);
        balances.setMinHeight(USE_PREF_SIZE);
        table = new PlainTable<Saving>(
                        kit.ui.texts(), kit.text("ui.member.savings"), kit.text("ui.member.savings.none"))
                .text("ui.member.saving.on", 98, row -> kit.words.date(row.paidOn()))
                .mark("ui.member.saving.kind", 100, this::mark)
                .number("ui.member.saving.amount", 100, row -> kit.ui.formats().rupiah(row.amount()))
                .text("ui.member.saving.month", 96, row -> kit.words.month(row.monthNo()));
        VBox.setVgrow(table, Priority.ALWAYS);
        Button add = Buttons.plain(kit.text("ui.member.saving.add"), BootstrapIcons.PLUS, this::add);
        Button reverse = Buttons.plain(kit.text("ui.member.saving.reverse"), this::reverse);
        reverse.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        getChildren().addAll(heading, balances, table);
        if (kit.mayWrite()) {
            getChildren().add(new HBox(8, add, reverse));
        }
    }

    private Mark mark(Saving row) {
        String word = kit.words.kind(row.kind());
        if (row.reverses() != null) {
            return Mark.of(Mark.Kind.NEUTRAL, kit.text("ui.member.saving.correction"));
        }
        return Mark.of(row.reversed() ? Mark.Kind.NOT_REPORTED : Mark.Kind.DONE, word);
    }

    void show(MemberFile shown) {
        file = shown;
        latest.ask(
                "ui.member.task.open",
                progress ->
                        new Shown(kit.savings.of(kit.actor, shown.id()), kit.savings.balance(kit.actor, shown.id())),
                found -> {
                    table.setItems(FXCollections.observableArrayList(found.movements()));
                    balances.setText(kit.text(
                            "ui.member.balances",
                            kit.ui.formats().rupiah(found.balances().principal()),
                            kit.ui.formats().rupiah(found.balances().mandatory()),
                            kit.ui.formats().rupiah(found.balances().voluntary()),
                            kit.ui.formats().rupiah(found.balances().all())));
                });
    }

    private void add() {
        MemberFile own = file;
        if (own == null) {
            return;
        }
        ComboBox<SavingKind> kind = new ComboBox<>(FXCollections.observableArrayList(SavingKind.values()));
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable SavingKind value) {
                return value == null ? "" : kit.words.kind(value);
            }

            @Override
            public SavingKind fromString(String shown) {
                throw new UnsupportedOperationException(shown);
            }
        });
        kind.setValue(SavingKind.MANDATORY);
        RupiahField amount = new RupiahField(kit.ui.formats());
        DateField day = new DateField(kit.ui.texts(), kit.ui.formats());
        day.valueProperty().set(kit.clock.today());
        VBox form = new VBox(
                new FormField(kit.ui.texts(), kit.text("ui.member.saving.kind"), kind, true),
                new FormField(kit.ui.texts(), kit.text("ui.member.saving.amount.hint"), amount, true),
                new FormField(kit.ui.texts(), kit.text("ui.member.saving.on"), day, true));
        form.getStyleClass().add("dialog-form");
        boolean go = kit.ui
                .dialogs()
                .form(
                        kit.text(
                                "ui.member.saving.add.title",
                                own.member().person().name()),
                        form,
                        kit.text("ui.member.saving.add.go"),
                        Bindings.createBooleanBinding(
                                () -> amount.value().filter(sum -> sum != 0).isPresent()
                                        && day.value().isPresent(),
                                amount.valueProperty(),
                                day.valueProperty()));
        Long sum = amount.valueProperty().get();
        LocalDate on = day.valueProperty().get();
        if (go && sum != null && on != null) {
            SavingKind chosen = kind.getValue();
            kit.ui
                    .tasks()
                    .run(
                            "ui.member.task.save",
                            progress -> kit.savings.add(kit.actor, own.id(), chosen, on, sum, null, null))
                    .onDone(id -> show(own))
                    .start();
        }
    }

    private void reverse() {
        Saving wrong = table.getSelectionModel().getSelectedItem();
        MemberFile own = file;
        if (wrong == null || own == null) {
            return;
        }
        kit.ui
                .dialogs()
                .askText(new Dialogs.TextQuestion(
                        kit.text("ui.member.saving.reverse.title"),
                        kit.text(
                                "ui.member.saving.reverse.why",
                                kit.ui.formats().rupiah(wrong.amount()),
                                kit.words.date(wrong.paidOn())),
                        kit.text("ui.member.saving.reverse.reason"),
                        "",
                        kit.text("ui.member.saving.reverse.go"),
                        typed -> typed.isBlank()
                                ? Optional.of(kit.text("ui.member.saving.reverse.need"))
                                : Optional.empty()))
                .ifPresent(reason -> kit.ui
                        .tasks()
                        .run(
                                "ui.member.task.save",
                                progress -> kit.savings.reverse(kit.actor, wrong.id(), kit.clock.today(), reason))
                        .onDone(id -> show(own))
                        .start());
    }
}
