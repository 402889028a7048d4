package id.kopdesk.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Answers prepared before the question comes; a question without an answer fails the test. Keeps all that was said. */
public final class ScriptedDialogs implements Dialogs {
    private final Deque<Object> answers = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();
    private final List<Throwable> errors = new ArrayList<>();
    private Runnable lastToast = () -> {};

    /** true/false for a confirmation or form, the option's value, a text, a path, or a {@link Leaving}; NONE to turn back. */
    public ScriptedDialogs answer(Object... next) {
        answers.addAll(List.of(next));
        return this;
    }

    /** Fills a form in, then chooses its action. */
    public interface Typing {
        void into(Node form);
    }

    public static final Object NONE = new Object();

    public List<String> said() {
        return said;
    }

    public List<Throwable> errors() {
        return errors;
    }

    public boolean allAnswersUsed() {
        return answers.isEmpty();
    }

    /** What the button of the last toast that had one does. */
    public Runnable lastToast() {
        return lastToast;
    }

    private Object next(String question) {
        said.add(question);
        if (answers.isEmpty()) {
            throw new AssertionError("nobody prepared an answer to: " + question);
        }
        return answers.poll();
    }

    private <T> Optional<T> optional(String question, Class<T> type) {
        Object answer = next(question);
        return answer == NONE ? Optional.empty() : Optional.of(type.cast(answer));
    }

    @Override
    public boolean confirm(Question question) {
        return (boolean) next(question.title() + ": " + question.message() + " [" + question.action() + "]");
    }

    @Override
    public <T> Optional<T> choose(String title, String message, List<Option<T>> options) {
        Object answer = next(title + ": " + message);
        if (answer == NONE) {
            return Optional.empty();
        }
        return Optional.of(options.stream()
                .map(Option::value)
                .filter(answer::equals)
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer + " is not offered by: " + title)));
    }

    @Override
    public Optional<String> askText(TextQuestion question) {
        Optional<String> typed = optional(question.title(), String.class);
        typed.flatMap(question.check()).ifPresent(reason -> {
            throw new AssertionError("the dialog would refuse: " + reason);
        });
        return typed;
    }

    @Override
    public boolean form(String title, Node content, String action, ObservableBooleanValue ready) {
        Object answer = next(title + " [" + action + "]");
        if (answer instanceof Typing typing) {
            typing.into(content);
        }
        boolean yes = answer instanceof Typing || (boolean) answer;
        if (yes && !ready.get()) {
            throw new AssertionError("the action is still grey: " + action);
        }
        return yes;
    }

    @Override
    public Optional<Path> openFile(FileQuestion question) {
        return optional(question.title(), Path.class);
    }

    @Override
    public Optional<Path> saveFile(FileQuestion question) {
        return optional(question.title() + " " + question.suggestion(), Path.class);
    }

    @Override
    public Optional<Path> chooseFolder(String title, @Nullable Path start) {
        return optional(title, Path.class);
    }

    @Override
    public Leaving unsaved(String what) {
        return (Leaving) next(what);
    }

    @Override
    public void error(Throwable failure) {
        errors.add(failure);
        said.add(String.valueOf(failure.getMessage()));
    }

    @Override
    public void inform(String title, String message) {
        said.add(title + ": " + message);
    }

    @Override
    public void toast(String message) {
        said.add(message);
    }

    @Override
    public void toast(String message, String action, Runnable run) {
        said.add(message + " [" + action + "]");
        lastToast = run;
    }
}
