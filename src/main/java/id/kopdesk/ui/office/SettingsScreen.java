package id.kopdesk.ui.office;

import id.kopdesk.base.Finding;
import id.kopdesk.office.Office;
import id.kopdesk.office.Side;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.Unsaved;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.control.PageHeader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Everything that the first run asked, to be changed later; the page in small follows what is typed. */
final class SettingsScreen implements Screen {
    private final UiContext ui;
    private final SettingsModel model;
    private final SettingsLinks links;
    private final OfficeSections sections;
    private final BorderPane root = new BorderPane();
    private final PagePreview preview;

    /**
     * @param folder where the data lies
     * @param open shows a folder with the system's own program
     * @param saved told of the office as it was stored, on the FX thread
     */
    SettingsScreen(
            UiContext ui,
            OfficeDesk desk,
            AreaChoice areas,
            Path folder,
            Consumer<Path> open,
            Consumer<Office> saved,
            SettingsLinks links) {
        this.ui = ui;
        this.links = links;
        model = new SettingsModel(ui.tasks(), desk, saved);
        sections = new OfficeSections(ui, model.office(), areas);
        preview = new PagePreview(ui.texts());
        FormGrid form = new FormGrid(2);
        form.group(text("ui.office.group.office"));
        sections.area(form);
        form.group(text("ui.office.group.letterhead"));
        sections.letterhead(form);
        form.group(text("ui.office.group.right"));
        sections.signer(form, Side.RIGHT);
        form.group(text("ui.office.group.left"));
        sections.signer(form, Side.LEFT);
        form.group(text("ui.office.group.look"));
        sections.look(form);
        form.group(text("ui.office.group.data")).wide(new FolderRow(ui.texts(), folder, open));
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail-scroll");
        root.setTop(new VBox(header(), behind()));
        root.setCenter(scroll);
        root.setRight(preview);
        model.office()
                .values()
                .edits()
                .addListener(o -> preview.show(model.office().office()));
    }

    private PageHeader header() {
        PageHeader header = new PageHeader(text("ui.office.settings"));
        Button save = Buttons.shortcut(
                Buttons.primary(text("ui.office.save"), this::save),
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN));
        save.disableProperty()
                .bind(model.saving().or(model.office().values().changed().not()));
        header.primary(save);
        return header;
    }

    /** What lies behind; in a line of its own that wraps where the window is narrow. */
    private FlowPane behind() {
        List<Node> ways = new ArrayList<>(List.of(
                Buttons.plain(text("ui.office.link.policies"), links::policies),
                Buttons.plain(text("ui.office.link.holidays"), links::holidays),
                Buttons.plain(text("ui.office.link.regions"), links::regions)));
        links.others().forEach((key, open) -> ways.add(Buttons.plain(text(key), open)));
        ways.add(Buttons.plain(text("ui.safekeeping.menu"), links::backups));
        links.audits().ifPresent(open -> ways.add(Buttons.plain(text("ui.office.link.audits"), open)));
        ways.add(Buttons.plain(text("ui.account.menu.accounts"), links::accounts));
        FlowPane line = new FlowPane(ways.toArray(Node[]::new));
        line.getStyleClass().addAll("filter-chips", "settings-links");
        return line;
    }

    private void save() {
        model.save(() -> ui.dialogs().toast(text("ui.office.saved")), this::refused);
    }

    private void refused() {
        model.office().validation().all().stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .findFirst()
                .ifPresent(first -> {
                    Node control = sections.kit().control(first.field());
                    if (control != null) {
                        control.requestFocus();
                    }
                    ui.dialogs().toast(text("ui.office.refused", first.sentence(ui.texts())));
                });
    }

    SettingsModel model() {
        return model;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.office.settings"));
    }

    @Override
    public void shown() {
        model.read();
    }

    @Override
    public Optional<Unsaved> unsaved() {
        return model.unsaved(text("ui.office.settings.what"));
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.SAVE, this::save);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
