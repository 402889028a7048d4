package id.kopdesk.ui.followup;

import atlantafx.base.controls.CustomTextField;
import id.kopdesk.followup.Category;
import id.kopdesk.followup.Party;
import id.kopdesk.followup.ProblemFilter;
import id.kopdesk.followup.ProblemLine;
import id.kopdesk.followup.ProblemState;
import id.kopdesk.followup.Severity;
import id.kopdesk.ui.SearchTrace;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.FilterChip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.util.Duration;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Search field and chips over the problems. */
final class ProblemFilters {
    private final SearchTrace trace;
    private final UiContext ui;
    private final ProblemsModel model;
    private final FollowupWords words;
    private final Runnable changed;
    private final CustomTextField search = new CustomTextField();
    private final PauseTransition typing = new PauseTransition(Duration.millis(200));
    private final ToggleButton late = new ToggleButton();
    private final FilterChip<ProblemState> states;
    private final FilterChip<Category> categories;
    private final FilterChip<Severity> severities;
    private final FilterChip<Party> owners;
    private final FilterChip<String> regencies;

    ProblemFilters(UiContext ui, ProblemsModel model, FollowupScreens screens, Runnable changed) {
        this.ui = ui;
        this.model = model;
        this.words = screens.words();
        this.changed = changed;
        states = chip(
                "state",
                f -> f.withStates(Set.of()).withClosed(true),
                ProblemLine::state,
                words::of,
                ProblemFilter::withStates);
        categories = chip(
                "category",
                f -> f.withCategories(Set.of()),
                ProblemLine::category,
                words::of,
                ProblemFilter::withCategories);
        severities = chip(
                "severity",
                f -> f.withSeverities(Set.of()),
                ProblemLine::severity,
                words::of,
                ProblemFilter::withSeverities);
        owners = chip("owner", f -> f.withOwners(Set.of()), ProblemLine::owner, words::of, ProblemFilter::withOwners);
        regencies = chip(
                "regency",
                f -> f.withRegencies(Set.of()),
                l -> l.subject().regionCode().length() < 5
                        ? null
                        : l.subject().regionCode().substring(0, 5),
                words::region,
                ProblemFilter::withRegencies);
        search.setLeft(new FontIcon(BootstrapIcons.SEARCH));
        search.setPromptText(ui.texts().get("ui.followup.search"));
        search.setAccessibleText(ui.texts().get("ui.followup.search"));
        search.setPrefWidth(190);
        search.getStyleClass().add("chip-search");
        typing.setOnFinished(
                e -> set(model.filter().get().withText(search.getText().strip())));
        search.textProperty().addListener(o -> typing.playFromStart());
        trace = new SearchTrace(ui.access(), "problem").watch(search.textProperty());
        late.setText(ui.texts().get("ui.followup.filter.late"));
        late.setAccessibleText(late.getText());
        late.getStyleClass().add("chip");
        late.setOnAction(e -> set(model.filter().get().withOverdueOnly(late.isSelected())));
    }

    List<Node> nodes() {
        return List.of(search, late, states, severities, categories, owners, regencies);
    }

    /** What was typed has found something. */
    void opened() {
        trace.opened();
    }

    void focus() {
        search.requestFocus();
        search.selectAll();
    }

    void show(ProblemFilter filter) {
        model.show(filter);
        late.setSelected(filter.overdueOnly());
        states.choose(labels(filter.states(), words::of));
        categories.choose(labels(filter.categories(), words::of));
        severities.choose(labels(filter.severities(), words::of));
        owners.choose(labels(filter.owners(), words::of));
        regencies.choose(labels(filter.regencies(), words::region));
        search.setText(filter.text());
        typing.stop();
    }

    String inWords() {
        List<String> parts = new ArrayList<>();
        for (FilterChip<?> chip : List.of(states, severities, categories, owners, regencies)) {
            if (!chip.inWords().isEmpty()) {
                parts.add(chip.inWords());
            }
        }
        if (model.filter().get().overdueOnly()) {
            parts.add(ui.texts().get("ui.followup.filter.late"));
        }
        return parts.isEmpty() ? ui.texts().get("ui.followup.filter.open") : String.join("; ", parts);
    }

    private void set(ProblemFilter wanted) {
        model.show(wanted);
        changed.run();
    }

    private interface With<T> {
        ProblemFilter apply(ProblemFilter filter, Set<T> chosen);
    }

    private <T> FilterChip<T> chip(
            String name,
            Function<ProblemFilter, ProblemFilter> without,
            Function<ProblemLine, T> by,
            Function<T, String> label,
            With<T> with) {
        FilterChip<T> chip = new FilterChip<>(
                ui,
                ui.texts().get("ui.followup.field." + name),
                progress -> model.counts(without.apply(model.filter().get()), by).entrySet().stream()
                        .map(e -> new FilterChip.Choice<>(e.getKey(), label.apply(e.getKey()), e.getValue()))
                        .toList());
        chip.onChange(() -> set(with.apply(model.filter().get(), chip.chosen())));
        return chip;
    }

    private static <T> Map<T, String> labels(Set<T> values, Function<T, String> label) {
        return values.stream()
                .sorted()
                .collect(Collectors.toMap(Function.identity(), label, (a, b) -> a, LinkedHashMap::new));
    }
}
