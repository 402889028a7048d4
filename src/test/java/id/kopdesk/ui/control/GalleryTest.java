package id.kopdesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every shared control on sample pages, to be looked at in both looks, and to be named for a screen reader. */
@ExtendWith({NoFxWarnings.class, FxThread.class})
class GalleryTest {
    private final Gallery gallery = new Gallery(new TestUi().context);

    @Test
    void theListPageIsDrawnAndNamed() {
        Shots.take("gallery-list", () -> gallery.listPage(2013, true));
        Shots.take("gallery-empty", () -> gallery.listPage(0, false));
        AccessibleScan.everyControlHasAName(shown(gallery.listPage(20, true)));
    }

    @Test
    void theFormPageIsDrawnAndNamed() {
        Shots.take("gallery-form", gallery::formPage);
        AccessibleScan.everyControlHasAName(shown(gallery.formPage()));
    }

    private static Parent shown(Parent root) {
        Shots.dressed(root, 1366, 768);
        root.applyCss();
        root.layout();
        assertThat(root.getChildrenUnmodifiable()).isNotEmpty();
        return root;
    }
}
