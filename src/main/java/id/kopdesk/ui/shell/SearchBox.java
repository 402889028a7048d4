package id.kopdesk.ui.shell;

import atlantafx.base.controls.CustomTextField;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.SearchSource;
import id.kopdesk.ui.SearchTrace;
import id.kopdesk.ui.shell.SearchResults.Line;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Search through everything (Ctrl+K): results by group under the field, taken with the arrow keys and Enter. */
final class SearchBox extends CustomTextField {
    private static final int PER_GROUP = 6;

    private final Texts texts;
    private final List<SearchSource> sources;
    private final List<Latest> asked = new ArrayList<>();
    private final PauseTransition pause = new PauseTransition(Duration.millis(150));
    private final SearchPopup popup;
    private final SearchTrace trace;
    private SearchResults results = new SearchResults(List.of());

    SearchBox(ShellContext context) {
        texts = context.ui().texts();
        sources = context.searchSources();
        sources.forEach(source -> asked.add(new Latest(context.ui().tasks())));
        popup = new SearchPopup(this, this::open);
        setLeft(new FontIcon(BootstrapIcons.SEARCH));
        setPromptText(texts.get("ui.search.prompt"));
        setAccessibleText(texts.get("ui.search.name"));
        getStyleClass().add("search-box");
        pause.setOnFinished(e -> search());
        textProperty().addListener((o, before, now) -> pause.playFromStart());
        trace = new SearchTrace(context.ui().access(), "").watch(textProperty());
        focusedProperty().addListener((o, before, now) -> {
            if (now && !getText().isBlank()) {
                search();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void search() {
        asked.forEach(Latest::forget);
        String typed = getText().strip();
        if (typed.length() < 2) {
            popup.hide();
            return;
        }
        SearchResults fresh = new SearchResults(
                sources.stream().map(s -> texts.get(s.titleKey())).toList());
        results = fresh;
        for (int i = 0; i < sources.size(); i++) {
            SearchSource source = sources.get(i);
            asked.get(i)
                    .ask(
                            "ui.search.running",
                            progress -> source.find(typed, PER_GROUP, progress),
                            hits -> show(fresh, texts.get(source.titleKey()), hits, typed));
        }
    }

    private void show(SearchResults into, String heading, List<SearchSource.Hit> hits, String typed) {
        into.put(heading, hits);
        if (into == results && isFocused()) {
            List<Line> lines = into.lines();
            String none = into.complete() ? texts.get("ui.search.none", typed) : texts.get("ui.search.running");
            popup.show(lines, lines.isEmpty() ? none : texts.get("ui.search.keys"));
        }
    }

    private void open(SearchSource.Hit hit) {
        popup.hide();
        trace.opened();
        clear();
        hit.open().run();
    }

    private void key(KeyEvent e) {
        boolean handled = true;
        switch (e.getCode()) {
            case DOWN -> popup.move(1);
            case UP -> popup.move(-1);
            case ENTER -> popup.take();
            case ESCAPE -> {
                popup.hide();
                clear();
            }
            default -> handled = false;
        }
        if (handled) {
            e.consume();
        }
    }
}
