package id.kopdesk.ui.shell;

import id.kopdesk.base.FastStart;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.control.AppIcon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the program is, which version, under which licence, and what it is made of. */
final class AboutScreen implements Screen {
    private final Texts texts;
    private final BorderPane page;

    AboutScreen(Texts texts, String version) {
        this.texts = texts;
        Label name = new Label("Kopdesk " + version);
        name.getStyleClass().add("page-title");
        Label what = new Label(texts.get("ui.about.what"));
        Label system = new Label(texts.get(
                "ui.about.system",
                System.getProperty("java.version"),
                System.getProperty("javafx.runtime.version", "?"),
                System.getProperty("os.name"),
                texts.get("ui.about.start." + FastStart.ofThisRun())));
        Label regions = new Label(texts.get("ui.about.regions"));
        regions.setWrapText(true);
        regions.setMaxWidth(760);
        system.getStyleClass().add("muted");
        regions.getStyleClass().add("muted");
        HBox head = new HBox(AppIcon.draw(64), new VBox(name, what, system, regions));
        head.getStyleClass().add("about-head");
        head.setAlignment(Pos.CENTER_LEFT);
        TabPane tabs = new TabPane(
                tab("ui.about.licence", "/META-INF/LICENSE"),
                tab("ui.about.thirdParty", "/META-INF/THIRD-PARTY.txt"),
                tab("ui.about.fonts", "/META-INF/fonts-OFL.txt"));
        tabs.setAccessibleText(texts.get("ui.about.title"));
        page = new BorderPane(tabs, head, null, null, null);
    }

    private Tab tab(String titleKey, String resource) {
        TextArea text = new TextArea(read(resource));
        text.setEditable(false);
        text.setAccessibleText(texts.get(titleKey));
        text.getStyleClass().add("details-text");
        Tab tab = new Tab(texts.get(titleKey), text);
        tab.setClosable(false);
        return tab;
    }

    private String read(String resource) {
        try (InputStream in = AboutScreen.class.getResourceAsStream(resource)) {
            // The list of libraries is made when the program is packed; a run from the source tree has none.
            return in == null ? texts.get("ui.about.missing") : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(texts.get("ui.about.title"));
    }
}
