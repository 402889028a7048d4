package id.kopdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.ui.Dialogs.Leaving;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

class TrailTest {
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Trail trail = new Trail(dialogs);
    private final Sample home = new Sample("home");
    private final Sample list = new Sample("list");

    @BeforeEach
    void atTheList() {
        trail.register(List.of(
                new Place("home", "ui.a", BootstrapIcons.HOUSE, () -> home),
                new Place("list", "ui.b", BootstrapIcons.LIST, () -> list)));
        trail.go("list");
    }

    @Test
    void returningFindsTheSameListAgain() {
        trail.open(new Sample("record"));
        trail.back();
        assertThat(trail.top()).contains(list);
        assertThat(list.shown).isEqualTo(2);
        trail.go("home");
        trail.go("list");
        assertThat(trail.top()).contains(list);
        assertThat(list.closed).isZero();
    }

    @Test
    void leavingSomethingUnsavedAsksAndStayingKeepsEverything() {
        Sample form = new Sample("record").dirty();
        trail.open(form);
        dialogs.answer(Leaving.STAY);
        trail.go("home");
        assertThat(trail.top()).contains(form);
        assertThat(form.closed).isZero();
        assertThat(dialogs.said()).containsExactly("record");
    }

    @Test
    void savingGoesOnOnlyWhenTheSaveWentWell() {
        Sample form = new Sample("record").dirty();
        trail.open(form);
        dialogs.answer(Leaving.SAVE, Leaving.SAVE);
        form.saveWorks = false;
        trail.back();
        assertThat(trail.top()).contains(form);
        form.saveWorks = true;
        trail.back();
        assertThat(trail.top()).contains(list);
        assertThat(form.closed).isOne();
    }

    @Test
    void discardingForgetsAndGoes() {
        Sample form = new Sample("record").dirty();
        trail.open(form);
        dialogs.answer(Leaving.DISCARD);
        trail.go("home");
        assertThat(trail.top()).contains(home);
        assertThat(form.discarded).isTrue();
    }

    @Test
    void openingDeeperAsksNothingBecauseNothingIsLost() {
        Sample form = new Sample("record").dirty();
        trail.open(form);
        trail.open(new Sample("history"));
        trail.back();
        assertThat(trail.top()).contains(form);
        assertThat(dialogs.said()).isEmpty();
    }

    @Test
    void aDirtyPlaceAsksWhenItIsLeftButNotWhenAScreenAboveItCloses() {
        list.dirty();
        trail.open(new Sample("record"));
        trail.back();
        assertThat(dialogs.said()).isEmpty();
        dialogs.answer(Leaving.STAY);
        trail.go("home");
        assertThat(trail.top()).contains(list);
    }

    @Test
    void theNextRecordTakesThePlaceOfThisOne() {
        Sample first = new Sample("first");
        trail.open(first);
        trail.replace(new Sample("second"));
        assertThat(trail.screens()).extracting(s -> s.title().get()).containsExactly("list", "second");
        assertThat(first.closed).isOne();
    }

    private static final class Sample implements Screen, Unsaved {
        private final String title;
        private boolean dirty;
        private boolean saveWorks = true;
        private boolean discarded;
        private int shown;
        private int closed;

        Sample(String title) {
            this.title = title;
        }

        Sample dirty() {
            dirty = true;
            return this;
        }

        @Override
        public Node node() {
            return new Region();
        }

        @Override
        public ObservableStringValue title() {
            return Screen.fixedTitle(title);
        }

        @Override
        public void shown() {
            shown++;
        }

        @Override
        public void closed() {
            closed++;
        }

        @Override
        public Optional<Unsaved> unsaved() {
            return dirty ? Optional.of(this) : Optional.empty();
        }

        @Override
        public String what() {
            return title;
        }

        @Override
        public void save(Runnable then) {
            if (saveWorks) {
                dirty = false;
                then.run();
            }
        }

        @Override
        public void discard() {
            discarded = true;
            dirty = false;
        }
    }
}
