package id.kopdesk.ui.member;

import id.kopdesk.cooperative.NationalId;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.intake.StagedRow;
import id.kopdesk.member.MemberHome;
import id.kopdesk.member.MemberRow;
import id.kopdesk.member.StagedMembers;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.SearchPicker;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Mends one row of a list before it is saved: name, NIK or why there is none, birth date, sex. */
final class MemberRepair {
    private final MemberKit kit;
    private final StagedMembers staged;

    MemberRepair(MemberKit kit, StagedMembers staged) {
        this.kit = kit;
        this.staged = staged;
    }

    /** Empty when the person turned back, or when nothing of the row can be mended. */
    Optional<MemberRow> ask(StagedRow row) {
        MemberRow read = staged.row(row).orElse(null);
        if (read == null) {
            kit.ui.dialogs().inform(kit.text("ui.member.import.mend.title"), kit.text("ui.member.import.mend.not"));
            return Optional.empty();
        }
        TextField name = new TextField(read.name());
        name.setId("mend-name");
        TextField nik = new TextField(read.nationalId() == null ? "" : NationalId.masked(read.nationalId()));
        nik.setId("mend-nik");
        TextField why = new TextField(read.nationalIdNote() == null ? "" : read.nationalIdNote());
        DateField born = new DateField(kit.ui.texts(), kit.ui.formats());
        born.valueProperty().set(read.birthDate());
        ComboBox<Sex> sex = new ComboBox<>(FXCollections.observableArrayList(Sex.values()));
        sex.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Sex value) {
                return kit.words.sex(value);
            }

            @Override
            public Sex fromString(String shown) {
                throw new UnsupportedOperationException(shown);
            }
        });
        sex.setValue(read.sex());
        Label reasons = new Label(row.reasons().stream()
                .map(reason -> reason.sentence(kit.ui.texts()))
                .distinct()
                .collect(Collectors.joining(" ")));
        reasons.setWrapText(true);
        Label state = new Label();
        state.setWrapText(true);
        state.getStyleClass().add("muted");
        BooleanBinding ready = Bindings.createBooleanBinding(
                () -> !name.getText().isBlank() && right(nik.getText(), read), name.textProperty(), nik.textProperty());
        state.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> right(nik.getText(), read) ? "" : kit.text("member.nik.structure"), nik.textProperty()));
        VBox form = new VBox(
                reasons,
                new FormField(kit.ui.texts(), kit.words.label("name"), name, true),
                new FormField(kit.ui.texts(), kit.words.label("nationalId"), nik, false),
                state,
                new FormField(kit.ui.texts(), kit.words.label("nationalIdNote"), why, false),
                new FormField(kit.ui.texts(), kit.words.label("birthDate"), born, false),
                new FormField(kit.ui.texts(), kit.words.label("sex"), sex, false));
        form.getStyleClass().add("dialog-form");
        boolean go = kit.ui
                .dialogs()
                .form(kit.text("ui.member.import.mend.title"), form, kit.text("ui.member.import.mend.go"), ready);
        return go
                ? Optional.of(read.mended(
                        name.getText().strip(),
                        number(nik.getText(), read),
                        why.getText().isBlank() ? null : why.getText().strip(),
                        born.valueProperty().get(),
                        sex.getValue()))
                : Optional.empty();
    }

    private static boolean right(String typed, MemberRow read) {
        String number = number(typed, read);
        return number == null || NationalId.plausible(number);
    }

    /** A mask that was not touched stands for the number behind it. */
    private static @Nullable String number(String typed, MemberRow read) {
        String stored = read.nationalId();
        String bare = typed.replaceAll("[\\s'.-]", "");
        if (stored != null && bare.equals(NationalId.masked(stored))) {
            return stored;
        }
        return bare.isEmpty() ? null : bare;
    }

    Optional<MemberHome> askHome(String file) {
        SearchPicker<MemberHome> picker = new SearchPicker<>(
                kit.ui.tasks(),
                kit.ui.texts(),
                kit::cooperatives,
                MemberHome::name,
                home -> kit.words.place(home.village()));
        Label why = new Label(kit.text("ui.member.import.home.why", file));
        why.setWrapText(true);
        VBox form = new VBox(why, new FormField(kit.ui.texts(), kit.words.label("cooperative"), picker, true));
        form.getStyleClass().add("dialog-form");
        boolean go = kit.ui
                .dialogs()
                .form(
                        kit.text("ui.member.import.home"),
                        form,
                        kit.text("ui.member.import.home.go"),
                        picker.valueProperty().isNotNull());
        return go ? picker.value() : Optional.empty();
    }
}
