package id.kopdesk.ui.report;

import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The print as it will come out of the printer, page by page; the system's own reader prints it. */
final class PrintPreview implements Screen {
    private static final double WIDTH = 900;

    private final UiContext ui;
    private final PdfPages pages;
    private final Latest latest;
    private final ImageView view = new ImageView();
    private final Label number = new Label();
    private final BorderPane root = new BorderPane();
    private int page;

    PrintPreview(UiContext ui, Path file, Consumer<Path> openFile) {
        this.ui = ui;
        pages = new PdfPages(file);
        latest = new Latest(ui.tasks());
        PageHeader header = new PageHeader(text("ui.report.print.title"));
        header.filter(String.valueOf(file.getFileName()));
        Button hand = Buttons.primary(text("ui.report.print.open"), () -> openFile.accept(file));
        header.primary(hand);
        HBox line = new HBox(
                Buttons.icon(BootstrapIcons.CHEVRON_LEFT, text("ui.report.print.before"), () -> turn(-1)),
                number,
                Buttons.icon(BootstrapIcons.CHEVRON_RIGHT, text("ui.report.print.after"), () -> turn(1)));
        line.getStyleClass().add("filter-line");
        view.setPreserveRatio(true);
        view.setFitWidth(WIDTH);
        view.setAccessibleText(text("ui.report.print.title"));
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("print-page");
        ScrollPane scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("home-scroll");
        root.setTop(new javafx.scene.layout.VBox(header, line));
        root.setCenter(scroll);
    }

    private void turn(int by) {
        int wanted = page + by;
        if (wanted < 0 || wanted >= Math.max(1, pages.count())) {
            return;
        }
        page = wanted;
        latest.ask("ui.report.task.page", progress -> pages.png(wanted), png -> {
            view.setImage(new Image(new ByteArrayInputStream(png)));
            number.setText(text("ui.report.print.page", wanted + 1, pages.count()));
        });
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.report.print.title"));
    }

    @Override
    public void shown() {
        turn(0);
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.NEXT, () -> turn(1)).on(Commands.Key.PREVIOUS, () -> turn(-1));
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
