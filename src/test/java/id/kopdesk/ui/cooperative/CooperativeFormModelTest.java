package id.kopdesk.ui.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.CodedException;
import id.kopdesk.ui.DirectTasks;
import id.kopdesk.ui.FieldState;
import id.kopdesk.ui.ScriptedDialogs;
import id.kopdesk.ui.cooperative.CooperativeDesk.Opened;
import id.kopdesk.ui.record.ThreeWay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CooperativeFormModelTest {
    private final FakeDesk desk = new FakeDesk();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> told = new ArrayList<>();
    private Function<ThreeWay, Optional<Map<String, String>>> chooser = versions -> Optional.empty();
    private final Opened stored = desk.put(Map.of("name", "KDMP Tatakan", "phone", "0811"));
    private final CooperativeFormModel model = model(stored);

    private CooperativeFormModel model(Opened first) {
        return new CooperativeFormModel(
                new DirectTasks(),
                dialogs,
                desk,
                first,
                versions -> chooser.apply(versions),
                () -> told.add("refused"));
    }

    private void save() {
        model.save(() -> told.add("saved"));
    }

    @Test
    void savedIsSaidOnlyAfterTheStoreReturned() {
        CodedException full = new CodedException("KD-221", "database.full");
        desk.refusing = full;
        model.values().of("phone").set("0812");
        save();
        assertThat(told).isEmpty();
        assertThat(dialogs.errors()).containsExactly(full);
        assertThat(model.values().changed().get()).isTrue();
        assertThat(model.saving().get()).isFalse();

        desk.refusing = null;
        save();
        assertThat(told).containsExactly("saved");
        assertThat(model.values().changed().get()).isFalse();
        assertThat(desk.open(stored.id()).values()).containsEntry("phone", "0812");
    }

    @Test
    void anErrorStandsInTheWayOfSavingAndShowsAtItsField() {
        model.values().of("name").set(" ");
        save();
        assertThat(told).containsExactly("refused");
        assertThat(desk.did).isEmpty();
        assertThat(model.validation().field("name").look().get()).isEqualTo(FieldState.Look.INVALID);
    }

    @Test
    void aWarningDoesNotStandInTheWay() {
        assertThat(model.validation().all()).isNotEmpty();
        model.values().of("phone").set("0812");
        save();
        assertThat(told).containsExactly("saved");
    }

    @Test
    void whatAnotherPersonSavedMeanwhileIsChosenFieldByFieldAndNothingIsLost() {
        model.values().of("phone").set("0812");
        model.values().of("note").set("ditelepon");
        CooperativeFormModel other = model(stored);
        other.values().of("phone").set("0813");
        other.values().of("address").set("Jl. Ahmad Yani");
        other.save(() -> {});
        chooser = versions -> {
            assertThat(versions.clashes()).containsExactly("phone");
            return Optional.of(versions.merged(Map.of("phone", ThreeWay.Side.MINE)));
        };
        save();
        assertThat(told).containsExactly("saved");
        assertThat(desk.open(stored.id()).values())
                .isEqualTo(Map.of(
                        "name", "KDMP Tatakan", "phone", "0812", "note", "ditelepon", "address", "Jl. Ahmad Yani"));
    }

    @Test
    void turningBackFromAConflictKeepsMyTypingAndTheOthersRecord() {
        model.values().of("phone").set("0812");
        CooperativeFormModel other = model(stored);
        other.values().of("phone").set("0813");
        other.save(() -> {});
        save();
        assertThat(told).isEmpty();
        assertThat(model.values().of("phone").get()).isEqualTo("0812");
        assertThat(desk.open(stored.id()).values()).containsEntry("phone", "0813");
    }

    @Test
    void savingRemovesTheDraft() {
        model.draft().look();
        model.values().of("phone").set("0812");
        model.draft().tick();
        assertThat(desk.drafts).containsKey(stored.id());
        save();
        assertThat(desk.drafts).isEmpty();
    }

    @Test
    void leavingAsksOnlyWhenSomethingWouldBeLost() {
        assertThat(model.unsaved()).isEmpty();
        model.values().of("phone").set("0812");
        assertThat(model.unsaved()).isPresent();
        model.unsaved().get().discard();
        assertThat(model.values().of("phone").get()).isEqualTo("0811");
        assertThat(model.unsaved()).isEmpty();
    }
}
