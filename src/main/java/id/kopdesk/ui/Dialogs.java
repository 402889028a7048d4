package id.kopdesk.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Every question to the person, so that a test can answer instead. All texts arrive ready to read; FX thread only. */
public interface Dialogs {
    /** @return whether the person chose the action */
    boolean confirm(Question question);

    /** One of several ways on, each with a line that explains it; empty when the person turned back. */
    <T> Optional<T> choose(String title, String message, List<Option<T>> options);

    Optional<String> askText(TextQuestion question);

    /** A small form; the action stays grey until {@code ready}. @return whether the person chose the action */
    boolean form(String title, Node content, String action, ObservableBooleanValue ready);

    Optional<Path> openFile(FileQuestion question);

    Optional<Path> saveFile(FileQuestion question);

    Optional<Path> chooseFolder(String title, @Nullable Path start);

    /** What to do with changes not yet saved. @param what the record, as the person knows it */
    Leaving unsaved(String what);

    /** Code, plain sentence, and the details to copy behind "Rincian". */
    void error(Throwable failure);

    /** A message that stays until it is read. */
    void inform(String title, String message);

    /** A short message that goes by itself: what has been done. */
    void toast(String message);

    /** As {@link #toast(String)}, with one thing to do about it, such as undo. */
    void toast(String message, String action, Runnable run);

    enum Leaving {
        SAVE,
        DISCARD,
        STAY
    }

    /**
     * @param action the button's word, a verb: "Hapus 3 draf", never "OK"
     * @param dangerous whether the action cannot be taken back
     */
    record Question(String title, String message, String action, boolean dangerous) {}

    /** @param explanation one line, may be empty */
    record Option<T>(String label, String explanation, T value) {}

    /** @param check the reason why a text will not do, or empty */
    record TextQuestion(
            String title,
            String message,
            String label,
            String initial,
            String action,
            Function<String, Optional<String>> check) {}

    /**
     * @param suggestion name of the file to be written, empty when opening
     * @param start folder to begin in
     */
    record FileQuestion(
            String title, String suggestion, @Nullable Path start, List<FileKind> kinds) {}

    /** @param patterns such as {@code *.xlsx} */
    record FileKind(String label, List<String> patterns) {}
}
