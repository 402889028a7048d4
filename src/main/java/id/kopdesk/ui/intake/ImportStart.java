package id.kopdesk.ui.intake;

import id.kopdesk.base.CodedException;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.FormField;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Begins an import from any screen: which file, and as of which day its facts are known. */
public final class ImportStart {
    private final UiContext ui;
    private final ImportDesk desk;

    public ImportStart(UiContext ui, ImportDesk desk) {
        this.ui = ui;
        this.desk = desk;
    }

    /** The imports done so far, from where a new one begins. */
    public void open() {
        ui.navigator().open(new ImportsScreen(ui, desk, this::choose));
    }

    public void choose() {
        ui.dialogs()
                .openFile(new Dialogs.FileQuestion(
                        text("ui.intake.choose"),
                        "",
                        null,
                        List.of(new Dialogs.FileKind(text("ui.intake.kind"), List.of("*.xlsx", "*.csv")))))
                .ifPresent(this::read);
    }

    /** As of which day is asked, then the list is shown. */
    public void read(Path file) {
        LocalDate day = askDay(String.valueOf(file.getFileName()));
        if (day != null) {
            read(file, day, Map.of());
        }
    }

    private void read(Path file, LocalDate day, Map<String, String> chosen) {
        ui.tasks()
                .run("ui.intake.task.read", progress -> desk.read(file, day, chosen, progress))
                .onDone(list -> ui.navigator().open(new ImportScreen(ui, desk, list)))
                .onFailed(failure -> {
                    boolean unknown = failure instanceof CodedException coded
                            && coded.code().equals("KD-610");
                    if (unknown && chosen.isEmpty()) {
                        guess(file, day, failure);
                    } else {
                        ui.dialogs().error(failure);
                    }
                })
                .start();
    }

    /** No heading is known: the person may say what they are. */
    private void guess(Path file, LocalDate day, Throwable failure) {
        ui.tasks()
                .run("ui.intake.task.read", progress -> desk.guess(file, day, progress))
                .onDone(columns -> {
                    if (!columns.canChange()) {
                        ui.dialogs().error(failure);
                        return;
                    }
                    ColumnsForm form = new ColumnsForm(ui, columns);
                    if (ui.dialogs()
                            .form(
                                    text("ui.intake.columns.unknown"),
                                    form,
                                    text("ui.intake.columns.go"),
                                    new SimpleBooleanProperty(true))) {
                        read(file, day, form.chosen());
                    }
                })
                .start();
    }

    /** "Data per tanggal"; null when the person turned back. */
    private @Nullable LocalDate askDay(String file) {
        DateField day = new DateField(ui.texts(), ui.formats());
        day.valueProperty().set(desk.today());
        Label why = new Label(text("ui.intake.asOf.why", file));
        why.setWrapText(true);
        VBox box = new VBox(why, new FormField(ui.texts(), text("ui.intake.asOf"), day, true));
        box.getStyleClass().add("dialog-form");
        boolean go = ui.dialogs()
                .form(
                        text("ui.intake.asOf.title"),
                        box,
                        text("ui.intake.asOf.go"),
                        day.valueProperty().isNotNull());
        return go ? day.valueProperty().get() : null;
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
