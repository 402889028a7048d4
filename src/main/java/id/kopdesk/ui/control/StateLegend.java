package id.kopdesk.ui.control;

import id.kopdesk.base.Reported;
import id.kopdesk.base.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** What the four states of a figure look like, each beside its meaning. */
public final class StateLegend extends FlowPane {
    public StateLegend(Texts texts) {
        super(16, 2);
        getStyleClass().add("state-legend");
        sample(texts, new Reported.Value<>("0"), "zero");
        sample(texts, new Reported.Empty<>(), "empty");
        sample(texts, new Reported.NotReported<>(), "notReported");
        sample(texts, new Reported.Skipped<>(texts.get("ui.state.legend.skipped")), "skipped");
    }

    private void sample(Texts texts, Reported<String> state, String name) {
        ReportedLabel shown = new ReportedLabel(texts);
        shown.set(state, said -> said);
        Label means = new Label(texts.get("ui.state.legend." + name));
        means.getStyleClass().addAll("muted", "hit-detail");
        HBox pair = new HBox(4, shown, means);
        pair.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(List.of(pair));
    }
}
