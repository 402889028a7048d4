package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Period;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.CardButton;
import id.kopdesk.ui.control.ReportedLabel;
import id.kopdesk.ui.control.StatusMark;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** One part of the cooperative's page, drawn. */
final class PageCard extends VBox {
    private final UiContext ui;

    /**
     * @param actions buttons at the foot, before the part's own links
     * @param month opens the figures of a month
     */
    PageCard(UiContext ui, PageContent content, List<Button> actions, Consumer<Period> month) {
        this.ui = ui;
        getStyleClass().addAll("card-box", "page-card");
        Label heading = new Label(content.heading());
        heading.getStyleClass().add("card-heading");
        getChildren().add(heading);
        content.lines().stream()
                .filter(line -> line.open() != null)
                .map(this::line)
                .forEach(getChildren()::add);
        if (content.trends().size() > 0) {
            FlowPane trends = new FlowPane(16, 8);
            trends.getStyleClass().add("page-trends");
            content.trends().forEach(t -> trends.getChildren().add(new Sparkline(ui.texts(), ui.formats(), t, month)));
            getChildren().add(trends);
        }
        List<PageContent.Line> plain =
                content.lines().stream().filter(line -> line.open() == null).toList();
        if (!content.facts().isEmpty() || !plain.isEmpty()) {
            getChildren().add(grid(content.facts(), plain));
        }
        FlowPane foot = new FlowPane(8, 8);
        foot.getStyleClass().add("page-foot");
        foot.getChildren().addAll(actions);
        content.links().forEach(link -> foot.getChildren().add(Buttons.plain(link.text(), link.run())));
        if (!foot.getChildren().isEmpty()) {
            getChildren().add(foot);
        }
    }

    private GridPane grid(List<PageContent.Fact> facts, List<PageContent.Line> lines) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("page-facts");
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(42);
        ColumnConstraints value = new ColumnConstraints();
        value.setPercentWidth(58);
        grid.getColumnConstraints().addAll(name, value);
        int row = 0;
        for (PageContent.Line line : lines) {
            StatusMark mark = new StatusMark(line.mark());
            mark.setWrapText(true);
            boolean alone = line.detail().isEmpty();
            grid.add(mark, 0, row, alone ? 2 : 1, 1);
            if (!alone) {
                grid.add(quiet(line.detail()), 1, row);
            }
            row++;
        }
        for (PageContent.Fact fact : facts) {
            Label label = new Label(fact.label());
            label.getStyleClass().add("muted");
            label.setWrapText(true);
            ReportedLabel text = new ReportedLabel(ui.texts());
            text.set(fact.value(), said -> said);
            text.setWrapText(true);
            grid.add(label, 0, row);
            grid.add(text, 1, row++);
        }
        return grid;
    }

    private Node line(PageContent.Line line) {
        Label what = new Label(line.text());
        what.setWrapText(true);
        Runnable open = line.open();
        CardButton button = new CardButton(
                line.text() + ", " + line.mark().word(),
                () -> {
                    if (open != null) {
                        open.run();
                    }
                },
                what,
                new StatusMark(line.mark()),
                quiet(line.detail()));
        button.getStyleClass().addAll("line-button", "page-line", "line-lines");
        return button;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
        return label;
    }
}
