package id.kopdesk.ui.document;

import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.document.AttachmentsPane.Slot;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Asks what a chosen file is, and whether it is no identity card. */
final class AttachmentForm {
    record Asked(String slot, String label, Path file) {}

    private AttachmentForm() {}

    /** @param slot chosen beforehand, or empty */
    static Optional<Asked> ask(UiContext ui, List<Slot> slots, String slot, Path file) {
        TextField label = new TextField(stem(file));
        ComboBox<Slot> place = places(slots, slot);
        CheckBox noCard = new CheckBox(ui.texts().get("ui.document.nocard"));
        noCard.setWrapText(true);
        FormGrid form = new FormGrid(1);
        BooleanBinding ready = noCard.selectedProperty()
                .and(Bindings.createBooleanBinding(() -> !label.getText().isBlank(), label.textProperty()));
        if (!slots.isEmpty()) {
            form.add(new FormField(ui.texts(), ui.texts().get("ui.document.slot"), place, true));
            ready = ready.and(place.valueProperty().isNotNull());
        }
        form.add(new FormField(ui.texts(), ui.texts().get("ui.document.label"), label, true));
        form.add(noCard);
        String title = ui.texts().get("ui.document.add.title", String.valueOf(file.getFileName()));
        if (!ui.dialogs().form(title, form, ui.texts().get("ui.document.add.do"), ready)) {
            return Optional.empty();
        }
        Slot chosen = place.getValue();
        return Optional.of(
                new Asked(chosen == null ? "" : chosen.code(), label.getText().strip(), file));
    }

    private static ComboBox<Slot> places(List<Slot> slots, String chosen) {
        ComboBox<Slot> box = new ComboBox<>();
        box.getItems().setAll(slots);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Slot slot) {
                return slot == null ? "" : slot.label();
            }

            @Override
            public Slot fromString(String shown) {
                return slots.stream()
                        .filter(s -> s.label().equals(shown))
                        .findFirst()
                        .orElseThrow();
            }
        });
        slots.stream().filter(s -> s.code().equals(chosen)).findFirst().ifPresent(box::setValue);
        return box;
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
