package id.kopdesk.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.ui.DirectTasks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftModelTest {
    private final RecordValues values = new RecordValues();
    private final Desk desk = new Desk();
    private final DraftModel model = new DraftModel(new DirectTasks(), values, desk);

    @Test
    void whatIsTypedIsKeptAtTheNextTickAndOnlyOnce() {
        values.load(Map.of("name", "a"));
        model.look();
        values.of("name").set("b");
        model.tick();
        model.tick();
        assertThat(desk.did).containsExactly("keep {name=b}");
    }

    @Test
    void typingThatIsTakenBackLeavesNoDraft() {
        values.load(Map.of("name", "a"));
        model.look();
        values.of("name").set("b");
        model.tick();
        values.of("name").set("a");
        model.tick();
        assertThat(desk.did).containsExactly("keep {name=b}", "remove");
    }

    @Test
    void aSavedRecordHasNoDraft() {
        values.load(Map.of("name", "a"));
        model.look();
        values.of("name").set("b");
        model.tick();
        values.load(values.now());
        model.forget();
        model.tick();
        assertThat(desk.did).containsExactly("keep {name=b}", "remove");
    }

    @Test
    void leavingWithoutSavingRemovesTheDraftThoughTheFormStillDiffers() {
        values.load(Map.of("name", "a"));
        model.look();
        values.of("name").set("b");
        model.tick();
        model.drop();
        assertThat(desk.did).containsExactly("keep {name=b}", "remove");
    }

    @Test
    void aDraftLeftByACrashIsOfferedAndComesBackWhole() {
        desk.kept = Map.of("name", "b", "note", "setengah jadi");
        values.load(Map.of("name", "a"));
        model.look();
        assertThat(model.offered().get()).isNotNull();

        model.take();
        assertThat(values.now()).isEqualTo(desk.kept);
        assertThat(values.changed().get()).isTrue();
        assertThat(model.offered().get()).isNull();
    }

    @Test
    void anOfferedDraftIsNotOverwrittenBeforeItIsAnswered() {
        desk.kept = Map.of("name", "b");
        values.load(Map.of("name", "a"));
        model.look();
        values.of("name").set("c");
        model.tick();
        assertThat(desk.did).isEmpty();
    }

    @Test
    void aDraftThatSaysNothingNewIsNotOffered() {
        desk.kept = Map.of("name", "a");
        values.load(Map.of("name", "a"));
        model.look();
        assertThat(model.offered().get()).isNull();
    }

    @Test
    void aDraftThatCannotBeKeptIsSaidAndTriedAgain() {
        values.load(Map.of("name", "a"));
        model.look();
        values.of("name").set("b");
        desk.full = true;
        model.tick();
        assertThat(model.failing().get()).isTrue();
        desk.full = false;
        model.tick();
        assertThat(model.failing().get()).isFalse();
        assertThat(desk.did).containsExactly("keep {name=b}");
    }

    private static final class Desk implements DraftPlace {
        private final List<String> did = new ArrayList<>();
        private Map<String, String> kept = Map.of();
        private boolean full;

        @Override
        public Optional<Draft> find() {
            return kept.isEmpty() ? Optional.empty() : Optional.of(new Draft(kept, Instant.EPOCH));
        }

        @Override
        public void keep(Map<String, String> now) {
            if (full) {
                throw new IllegalStateException("disk full");
            }
            did.add("keep " + now);
        }

        @Override
        public void remove() {
            did.add("remove");
        }
    }
}
