package id.kopdesk.ui.intake;

import id.kopdesk.intake.Batch;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.PageHeader;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Where imports begin and end: a list is chosen, the template saved, an earlier import taken back. */
public final class ImportsScreen implements Screen {
    private final UiContext ui;
    private final ImportDesk desk;
    private final BatchTable table;
    private final Latest latest;
    private final PageHeader header;
    private final BorderPane root = new BorderPane();

    /** @param choose asks for a list and shows its preview */
    public ImportsScreen(UiContext ui, ImportDesk desk, Runnable choose) {
        this.ui = ui;
        this.desk = desk;
        table = new BatchTable(ui, desk.zone());
        latest = new Latest(ui.tasks());
        header = new PageHeader(text("ui.intake.imports"));
        Button back = Buttons.plain(text("ui.intake.revert"), BootstrapIcons.ARROW_COUNTERCLOCKWISE, this::takeBack);
        back.disableProperty().bind(standing().not());
        Button template = Buttons.plain(text("ui.intake.template"), BootstrapIcons.DOWNLOAD, this::template);
        header.actions(back, template);
        header.primary(Buttons.plain(text("ui.intake.choose.button"), BootstrapIcons.UPLOAD, choose));
        root.setTop(header);
        table.setPlaceholder(new EmptyState(
                BootstrapIcons.UPLOAD, text("ui.intake.imports.none"), text("ui.intake.imports.advice")));
        root.setCenter(table);
    }

    private BooleanBinding standing() {
        return Bindings.createBooleanBinding(
                () -> {
                    Batch chosen = table.getSelectionModel().getSelectedItem();
                    return chosen != null && chosen.reverted() == null;
                },
                table.getSelectionModel().selectedItemProperty());
    }

    private void read() {
        latest.ask("ui.intake.task.earlier", progress -> desk.earlier(), this::show);
    }

    private void show(List<Batch> batches) {
        header.count(text("ui.intake.imports.count", ui.formats().number(batches.size())));
        table.setItems(FXCollections.observableArrayList(batches));
    }

    private void takeBack() {
        Batch batch = table.getSelectionModel().getSelectedItem();
        if (batch != null) {
            new TakeBack(ui).ask(batch.receipt().written(), reason -> desk.takeBack(batch, reason), this::read);
        }
    }

    private void template() {
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        text("ui.intake.template.title"),
                        text("ui.intake.template.name"),
                        null,
                        List.of(new Dialogs.FileKind(text("ui.intake.kind"), List.of("*.xlsx")))))
                .ifPresent(target -> ui.tasks()
                        .act("ui.intake.task.template", progress -> desk.template(target))
                        .onDone(() -> ui.dialogs()
                                .toast(text("ui.intake.template.saved", String.valueOf(target.getFileName()))))
                        .start());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.intake.imports"));
    }

    @Override
    public void shown() {
        read();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, this::read);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
