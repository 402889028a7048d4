package id.kopdesk.ui.cooperative;

import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.control.SearchPicker;
import id.kopdesk.ui.cooperative.StandingActions.Dated;
import id.kopdesk.ui.cooperative.StandingActions.MergedInto;
import id.kopdesk.ui.cooperative.StandingActions.OtherCooperatives;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.TextField;

/** Asks for date and reason of a change of standing; the action's word names what happens. */
final class StandingDialog {
    private StandingDialog() {}

    static Optional<String> reason(UiContext ui, String keys, String name) {
        return ui.dialogs()
                .askText(new Dialogs.TextQuestion(
                        ui.texts().get(keys + "title", name),
                        ui.texts().get(keys + "message"),
                        ui.texts().get("ui.cooperative.reason"),
                        "",
                        ui.texts().get(keys + "action"),
                        typed -> typed.isBlank()
                                ? Optional.of(ui.texts().get("ui.cooperative.reason.needed"))
                                : Optional.empty()))
                .map(String::strip);
    }

    static Optional<Dated> dated(UiContext ui, String keys, String name) {
        DateField on = new DateField(ui.texts(), ui.formats());
        TextField reason = new TextField();
        FormGrid form =
                new FormGrid(1).add(field(ui, "ui.cooperative.on", on)).add(field(ui, "ui.cooperative.reason", reason));
        boolean yes = ui.dialogs()
                .form(ui.texts().get(keys + "title", name), form, ui.texts().get(keys + "action"), filled(on, reason));
        return yes ? on.value().map(day -> new Dated(day, reason.getText().strip())) : Optional.empty();
    }

    static Optional<MergedInto> merge(UiContext ui, String name, OtherCooperatives others, UUID own) {
        SearchPicker<OtherCooperatives.Other> into = new SearchPicker<>(
                ui.tasks(),
                ui.texts(),
                typed -> others.find(typed).stream()
                        .filter(o -> !o.id().equals(own))
                        .toList(),
                OtherCooperatives.Other::name,
                OtherCooperatives.Other::place);
        DateField on = new DateField(ui.texts(), ui.formats());
        TextField reason = new TextField();
        FormGrid form = new FormGrid(1)
                .add(field(ui, "ui.cooperative.merge.into", into))
                .add(field(ui, "ui.cooperative.on", on))
                .add(field(ui, "ui.cooperative.reason", reason));
        BooleanBinding ready = filled(on, reason).and(into.valueProperty().isNotNull());
        boolean yes = ui.dialogs()
                .form(
                        ui.texts().get("ui.cooperative.merge.title", name),
                        form,
                        ui.texts().get("ui.cooperative.merge.action"),
                        ready);
        if (!yes) {
            return Optional.empty();
        }
        return into.value()
                .flatMap(other -> on.value()
                        .map(day ->
                                new MergedInto(other.id(), day, reason.getText().strip())));
    }

    private static BooleanBinding filled(DateField on, TextField reason) {
        return Bindings.createBooleanBinding(
                () -> on.value().isPresent() && !reason.getText().isBlank(), on.valueProperty(), reason.textProperty());
    }

    private static FormField field(UiContext ui, String key, javafx.scene.Node control) {
        return new FormField(ui.texts(), ui.texts().get(key), control, true);
    }
}
