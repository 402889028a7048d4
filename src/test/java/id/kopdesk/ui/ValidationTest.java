package id.kopdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationTest {
    private String name = "";
    private int seats = 4;
    private final Validation validation = new Validation().rule(this::rules);

    private List<Finding> rules() {
        List<Finding> found = new ArrayList<>();
        if (name.isEmpty()) {
            found.add(Finding.error("name", "ui.a"));
        }
        if (seats % 2 == 0) {
            found.add(Finding.warning("seats", "ui.b").from("Permenkop 1/2025"));
        }
        return found;
    }

    @Test
    void aFieldSaysNothingBeforeItHasBeenLookedAt() {
        validation.typed("name");
        assertThat(validation.field("name").look().get()).isEqualTo(FieldState.Look.NOT_YET);
        assertThat(validation.field("name").findings()).isEmpty();
    }

    @Test
    void leavingJudgesAndMendingClearsAtOnce() {
        validation.left("name");
        assertThat(validation.field("name").look().get()).isEqualTo(FieldState.Look.INVALID);
        assertThat(validation.errorShown().get()).isTrue();
        name = "KDMP Tatakan";
        validation.typed("name");
        assertThat(validation.field("name").look().get()).isEqualTo(FieldState.Look.VALID);
        name = "";
        validation.typed("name");
        assertThat(validation.field("name").look().get()).isEqualTo(FieldState.Look.VALID);
    }

    @Test
    void aWarningShowsButDoesNotBlock() {
        name = "x";
        assertThat(validation.lookAtAll()).isTrue();
        assertThat(validation.field("seats").look().get()).isEqualTo(FieldState.Look.VALID);
        assertThat(validation.field("seats").findings()).hasSize(1);
    }

    @Test
    void savingLooksAtFieldsNeverVisited() {
        assertThat(validation.lookAtAll()).isFalse();
        assertThat(validation.field("name").look().get()).isEqualTo(FieldState.Look.INVALID);
        validation.reset();
        assertThat(validation.errorShown().get()).isFalse();
    }
}
