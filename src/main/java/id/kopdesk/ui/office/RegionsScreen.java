package id.kopdesk.ui.office;

import id.kopdesk.base.Texts;
import id.kopdesk.region.RegionEdition;
import id.kopdesk.region.RegionReceipt;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PlainTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** "Pengaturan › Wilayah": the lists of regions that hold here; a later regulation is laid over, and taken back. */
final class RegionsScreen implements Screen {
    private final UiContext ui;
    private final Texts texts;
    private final RegionDesk desk;
    private final Runnable changed;
    private final PlainTable<RegionEdition> table;
    private final BorderPane root = new BorderPane();

    /** @param changed told once the list of regions is another one */
    RegionsScreen(UiContext ui, RegionDesk desk, Runnable changed) {
        this.ui = ui;
        this.desk = desk;
        this.changed = changed;
        texts = ui.texts();
        table = new PlainTable<RegionEdition>(
                        texts, texts.get("ui.office.region.title"), texts.get("ui.office.region.reading"))
                .text(
                        "ui.office.region.column.regulation",
                        380,
                        e -> e.receipt().regulation())
                .text("ui.office.region.column.validFrom", 130, this::from)
                .number(
                        "ui.office.region.column.added",
                        90,
                        e -> count(e.receipt().added()))
                .number(
                        "ui.office.region.column.renamed",
                        100,
                        e -> count(e.receipt().renamed()))
                .number(
                        "ui.office.region.column.vanished",
                        90,
                        e -> count(e.receipt().vanished()))
                .mark("ui.office.region.column.state", 280, this::state);
        root.setTop(new VBox(header(), note()));
        root.setCenter(table);
    }

    private PageHeader header() {
        PageHeader top = new PageHeader(texts.get("ui.office.region.title"));
        Button back = Buttons.plain(
                texts.get("ui.office.region.back"), BootstrapIcons.ARROW_COUNTERCLOCKWISE, this::takeBack);
        back.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> table.chosen().filter(this::canGo).isEmpty(),
                        table.getSelectionModel().selectedItemProperty()));
        top.actions(back);
        top.primary(Buttons.primary(texts.get("ui.office.region.take"), this::choose));
        return top;
    }

    private HBox note() {
        Label words = new Label(texts.get("ui.office.region.note"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        HBox line = new HBox(words);
        line.getStyleClass().add("filter-line");
        return line;
    }

    /** Only the newest that stands, and never the shipped list. */
    private boolean canGo(RegionEdition edition) {
        return edition.no() > 1
                && table.getItems().stream()
                        .filter(RegionEdition::stands)
                        .findFirst()
                        .filter(newest -> newest.no() == edition.no())
                        .isPresent();
    }

    private String from(RegionEdition edition) {
        return Optional.ofNullable(edition.validFrom())
                .map(day -> ui.formats().date(day))
                .orElseGet(() -> texts.get("ui.office.region.fromStart"));
    }

    private Mark state(RegionEdition edition) {
        String reason = edition.takenBack();
        if (reason != null) {
            return Mark.of(Mark.Kind.NOT_REPORTED, texts.get("ui.office.region.takenBack", reason));
        }
        return canGo(edition) || edition.no() == 1 && table.getItems().size() == 1
                ? Mark.of(Mark.Kind.DONE, texts.get("ui.office.region.holds"))
                : Mark.of(Mark.Kind.NEUTRAL, texts.get("ui.office.region.below"));
    }

    private void choose() {
        ui.dialogs()
                .openFile(new Dialogs.FileQuestion(
                        texts.get("ui.office.region.choose"),
                        "",
                        null,
                        List.of(new Dialogs.FileKind(texts.get("ui.office.region.kind"), List.of("*.csv")))))
                .ifPresent(this::name);
    }

    private void name(Path file) {
        RegulationForm form = new RegulationForm(ui, file);
        if (!ui.dialogs()
                .form(
                        texts.get("ui.office.region.form.title"),
                        form,
                        texts.get("ui.office.region.form.go"),
                        form.ready())) {
            return;
        }
        RegionDesk.Regulation wanted = form.wanted();
        ui.tasks()
                .run("ui.office.region.task.compare", progress -> desk.preview(wanted))
                .onDone(preview -> {
                    if (preview.counts().changedNothing()) {
                        ui.dialogs()
                                .inform(
                                        texts.get("ui.office.region.title"),
                                        texts.get("ui.office.region.nothing", wanted.name()));
                    } else if (ui.dialogs()
                            .form(
                                    texts.get("ui.office.region.preview.title"),
                                    new RegionPreviewPane(ui, preview),
                                    texts.get("ui.office.region.preview.go"),
                                    new javafx.beans.property.SimpleBooleanProperty(true))) {
                        take(wanted);
                    }
                })
                .start();
    }

    private void take(RegionDesk.Regulation wanted) {
        ui.tasks()
                .run("ui.office.region.task.take", progress -> desk.take(wanted))
                .onDone(receipt -> done("ui.office.region.taken", receipt))
                .start();
    }

    private void takeBack() {
        table.chosen()
                .filter(this::canGo)
                .ifPresent(edition -> ui.dialogs()
                        .askText(new Dialogs.TextQuestion(
                                texts.get("ui.office.region.back.title"),
                                texts.get(
                                        "ui.office.region.back.what",
                                        edition.receipt().regulation(),
                                        count(edition.receipt().added()),
                                        count(edition.receipt().renamed()),
                                        count(edition.receipt().vanished())),
                                texts.get("ui.office.region.back.reason"),
                                "",
                                texts.get("ui.office.region.back.go"),
                                typed -> typed.isBlank()
                                        ? Optional.of(texts.get("ui.office.region.back.need"))
                                        : Optional.empty()))
                        .ifPresent(reason -> ui.tasks()
                                .run("ui.office.region.task.back", progress -> desk.takeBack(edition, reason))
                                .onDone(receipt -> done("ui.office.region.wasTakenBack", receipt))
                                .start()));
    }

    private void done(String key, RegionReceipt receipt) {
        ui.dialogs().toast(texts.get(key, receipt.regulation()));
        read();
        changed.run();
    }

    private void read() {
        ui.tasks()
                .run("ui.office.region.task.read", progress -> desk.editions())
                .quietly()
                .onDone(editions -> table.setItems(FXCollections.observableArrayList(editions)))
                .start();
    }

    private String count(long number) {
        return ui.formats().number(number);
    }

    PlainTable<RegionEdition> table() {
        return table;
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(texts.get("ui.office.region.title"));
    }

    @Override
    public void shown() {
        read();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, this::read);
    }
}
