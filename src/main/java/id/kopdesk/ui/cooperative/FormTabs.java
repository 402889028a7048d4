package id.kopdesk.ui.cooperative;

import id.kopdesk.ui.record.HistoryPane;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/** The sections of the form. Ctrl+Tab and Ctrl+PageDown go through them. */
final class FormTabs extends TabPane {
    /** Room for the label above and the message below a field. */
    private static final int MARGIN = 28;

    private final FormParts parts;
    private final Tab historyTab;
    private final Runnable readHistory;

    FormTabs(FormParts parts, HistoryPane history, Runnable readHistory) {
        this.parts = parts;
        this.readHistory = readHistory;
        setAccessibleText(parts.text("ui.cooperative.tabs"));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        historyTab = new Tab(parts.text("ui.record.history"), history);
        getTabs()
                .addAll(
                        tab("identity", IdentitySection.of(parts)),
                        tab("legal", LegalSection.of(parts)),
                        tab("people", PeopleSection.of(parts)),
                        tab("business", BusinessSection.of(parts)),
                        historyTab);
        getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now == historyTab) {
                readHistory.run();
            }
        });
    }

    void historyAgain() {
        if (historyTab.isSelected()) {
            readHistory.run();
        }
    }

    /** Shows the field and puts the cursor there. A finding may name a group of rows, or one of its rows. */
    void go(String field) {
        Node control = control(field);
        if (control == null) {
            return;
        }
        for (Tab tab : getTabs()) {
            Node content = tab.getContent();
            if (holds(content, control)) {
                getSelectionModel().select(tab);
                Platform.runLater(control::requestFocus);
            }
        }
    }

    private @Nullable Node control(String field) {
        String name = field;
        while (true) {
            Node control = parts.kit().control(name);
            if (control == null) {
                control = parts.kit().control(name + ".state");
            }
            int dot = name.lastIndexOf('.');
            if (control != null || dot < 0) {
                return control;
            }
            name = name.substring(0, dot);
        }
    }

    private static boolean holds(Node content, Node control) {
        Node inside = content instanceof ScrollPane scroll ? scroll.getContent() : content;
        for (Node n = control; n != null; n = n.getParent()) {
            if (n == inside) {
                return true;
            }
        }
        return false;
    }

    private Tab tab(String name, Node section) {
        ScrollPane scroll = new ScrollPane(section);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("detail-scroll");
        // The field with the cursor stays in sight when Tab leads below the edge.
        ChangeListener<Node> reveal = (o, before, now) -> inside(scroll, now);
        scroll.sceneProperty().addListener((o, before, scene) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(reveal);
            }
            if (scene != null) {
                scene.focusOwnerProperty().addListener(reveal);
            }
        });
        return new Tab(parts.text("ui.cooperative.tab." + name), scroll);
    }

    /** Scrolls just as far as needed. */
    private static void inside(ScrollPane scroll, @Nullable Node node) {
        if (node == null || !holds(scroll, node)) {
            return;
        }
        Node content = scroll.getContent();
        Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = scroll.getViewportBounds().getHeight();
        double free = content.getBoundsInLocal().getHeight() - view;
        if (free <= 0) {
            return;
        }
        double shown = scroll.getVvalue() * free;
        if (at.getMinY() - MARGIN < shown) {
            scroll.setVvalue(Math.max(0, at.getMinY() - MARGIN) / free);
        } else if (at.getMaxY() + MARGIN > shown + view) {
            scroll.setVvalue(Math.min(free, at.getMaxY() + MARGIN - view) / free);
        }
    }
}
