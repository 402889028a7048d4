package id.kopdesk.ui.account;

import id.kopdesk.account.RecoveryKey;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A new recovery key, and whether it has been written down: two of its words are asked for. */
final class RecoveryModel {
    private final RecoveryKey key;
    private final int first;
    private final int second;
    private final StringProperty firstTyped = new SimpleStringProperty("");
    private final StringProperty secondTyped = new SimpleStringProperty("");

    RecoveryModel(RecoveryKey key, RandomGenerator random) {
        this.key = key;
        this.first = random.nextInt(RecoveryKey.WORDS - 1);
        this.second = first + 1 + random.nextInt(RecoveryKey.WORDS - 1 - first);
    }

    RecoveryKey key() {
        return key;
    }

    /** Which words are asked for, counted from 0, in order. */
    List<Integer> asked() {
        return List.of(first, second);
    }

    StringProperty typed(int which) {
        return which == 0 ? firstTyped : secondTyped;
    }

    /** Whether both words were typed as they are printed. */
    BooleanBinding written() {
        return Bindings.createBooleanBinding(
                () -> fits(firstTyped.get(), first) && fits(secondTyped.get(), second), firstTyped, secondTyped);
    }

    private boolean fits(String typed, int word) {
        return typed.strip().toLowerCase(Locale.ROOT).equals(key.word(word));
    }
}
