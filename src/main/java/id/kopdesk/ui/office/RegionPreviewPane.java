package id.kopdesk.ui.office;

import id.kopdesk.base.Texts;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionDifference;
import id.kopdesk.region.RegionPreview;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.PlainTable;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a regulation's list would change, code by code. */
final class RegionPreviewPane extends VBox {
    private final Texts texts;

    RegionPreviewPane(UiContext ui, RegionPreview preview) {
        texts = ui.texts();
        Label counts = new Label(texts.get(
                "ui.office.region.preview.counts",
                ui.formats().number(preview.counts().added()),
                ui.formats().number(preview.counts().renamed()),
                ui.formats().number(preview.counts().vanished()),
                ui.formats().number(preview.counts().same())));
        counts.setWrapText(true);
        counts.setMinHeight(USE_PREF_SIZE);
        PlainTable<RegionDifference> table = new PlainTable<RegionDifference>(
                        texts, texts.get("ui.office.region.preview.title"), texts.get("ui.office.region.reading"))
                .text("ui.office.region.preview.code", 130, RegionDifference::code)
                .text("ui.office.region.preview.before", 220, d -> name(d.before()))
                .text("ui.office.region.preview.after", 300, this::after);
        table.setItems(FXCollections.observableArrayList(preview.differences()));
        table.setPrefSize(670, 300);
        getStyleClass().add("sign-in-body");
        getChildren().addAll(counts, table);
    }

    private String after(RegionDifference difference) {
        if (difference.after() != null) {
            return name(difference.after());
        }
        return difference.successor() == null
                ? texts.get("ui.office.region.preview.ends")
                : texts.get("ui.office.region.preview.follows", difference.successor());
    }

    private String name(@Nullable Region region) {
        return region == null ? "–" : region.titled(texts);
    }
}
