package id.kopdesk.ui.training;

import id.kopdesk.base.Finding;
import id.kopdesk.document.AttachmentSubject;
import id.kopdesk.report.training.CertificatePages;
import id.kopdesk.report.training.TrainingOutput;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.CertificateRule;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.document.AttachmentsPane;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Everything that is printed of a batch, and its certificates. */
final class DocumentsTab implements BatchView.Part {
    private final TrainingScreens screens;
    private final UiContext ui;
    private final BatchModel model;
    private final Label earned = new Label();
    private final Button issue;
    private final Button print;
    private final Button word;
    private final AttachmentsPane files;
    private final ScrollPane root = new ScrollPane();

    DocumentsTab(TrainingScreens screens, BatchModel model) {
        this.screens = screens;
        this.ui = screens.ui();
        this.model = model;
        issue = Buttons.primary(text("ui.training.certificate.issue"), this::issue);
        print = Buttons.plain(text("ui.training.certificate.print"), BootstrapIcons.PRINTER, this::print);
        word = Buttons.plain(text("ui.training.certificate.word"), BootstrapIcons.FILE_EARMARK_WORD, this::word);
        earned.setWrapText(true);
        files = new AttachmentsPane(
                ui,
                screens.desk().files(),
                Stream.of("LETTER", "SIGNED_LIST", "PHOTO", "RECEIPT", "OTHER")
                        .map(code -> new AttachmentsPane.Slot(code, text("ui.training.slot." + code)))
                        .toList());
        VBox box = new VBox(certificates(), attached(), papers());
        box.getStyleClass().add("document-box");
        root.setContent(box);
        root.setFitToWidth(true);
        root.getStyleClass().add("detail-scroll");
    }

    private Node certificates() {
        Label heading = new Label(text("ui.training.certificates"));
        heading.getStyleClass().add("group-heading");
        HBox buttons = new HBox(issue, print, word);
        buttons.getStyleClass().add("page-actions");
        VBox box = new VBox(8, heading, earned, buttons);
        return box;
    }

    /** Letters, signed lists, photographs and receipts of the batch itself. */
    private Node attached() {
        Label heading = new Label(text("ui.training.files"));
        heading.getStyleClass().add("group-heading");
        return new VBox(8, heading, files);
    }

    private Node papers() {
        Label heading = new Label(text("ui.training.papers"));
        heading.getStyleClass().add("group-heading");
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(6);
        int row = 0;
        for (TrainingOutput output : TrainingOutput.values()) {
            Label name = new Label(text("ui.training.output." + output));
            name.setMinWidth(300);
            Button excel = Buttons.plain(
                    text("ui.training.save.excel"),
                    BootstrapIcons.FILE_EARMARK_SPREADSHEET,
                    () -> save(EnumSet.of(output), output.name(), "xlsx"));
            excel.setAccessibleText(name.getText() + ", Excel");
            Button pdf = Buttons.plain(
                    text("ui.training.save.pdf"),
                    BootstrapIcons.FILE_EARMARK_RICHTEXT,
                    () -> save(EnumSet.of(output), output.name(), "pdf"));
            pdf.setAccessibleText(name.getText() + ", PDF");
            grid.addRow(row++, name, excel, pdf);
        }
        HBox all = new HBox(Buttons.plain(
                text("ui.training.save.all"),
                BootstrapIcons.FILES,
                () -> save(EnumSet.allOf(TrainingOutput.class), "ALL", "xlsx")));
        all.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, heading, grid, all);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(BatchFile file) {
        long have = file.attendees().stream()
                .filter(a -> a.certificate().isPresent())
                .count();
        List<Attendee> open = open(file);
        long lacking = file.seated().size() - have - open.size();
        earned.setText(text(
                "ui.training.certificate.sums",
                ui.formats().number(have),
                ui.formats().number(open.size()),
                ui.formats().number(lacking),
                Integer.toString(file.programme().value().passPresent()),
                Integer.toString(file.programme().value().passScore())));
        files.show(Optional.of(new AttachmentSubject(
                "training_batch", file.id(), "", file.batch().value().regency())));
        issue.setDisable(open.isEmpty());
        print.setDisable(have == 0);
        word.setDisable(have == 0);
    }

    /** Who has earned a certificate and holds none. */
    private static List<Attendee> open(BatchFile file) {
        return CertificateRule.qualified(file).stream()
                .filter(a -> a.certificate().isEmpty())
                .toList();
    }

    void issue() {
        if (!model.loaded()) {
            return;
        }
        BatchFile file = model.now();
        List<Attendee> open = open(file);
        List<Finding> why = file.seated().stream()
                .filter(a -> a.certificate().isEmpty())
                .flatMap(a -> CertificateRule.missing(file, a).stream().limit(1))
                .toList();
        String lacking = why.isEmpty()
                ? ""
                : "\n" + text("ui.training.certificate.without", ui.formats().number(why.size())) + " "
                        + why.get(0).sentence(ui.texts());
        boolean yes = ui.dialogs()
                .confirm(new Dialogs.Question(
                        text("ui.training.certificate.issue.title", ui.formats().number(open.size())),
                        text("ui.training.certificate.issue.what") + lacking,
                        text("ui.training.certificate.issue.go"),
                        false));
        if (yes) {
            List<UUID> ids = open.stream().map(Attendee::id).toList();
            model.change(
                    d -> d.certificates()
                            .issue(d.actor(), model.id(), ids, d.clock().today()),
                    given -> ui.dialogs()
                            .toast(
                                    text(
                                            "ui.training.certificate.issued",
                                            ui.formats().number(given)),
                                    text("ui.training.certificate.print").replace("_", ""),
                                    this::print));
        }
    }

    void print() {
        file("sertifikat", "pdf")
                .ifPresent(target -> ui.tasks()
                        .run("ui.training.task.write", progress -> {
                            BatchFile fresh = screens.desk().file(model.id());
                            ui.access().printed("training_batch", model.id(), String.valueOf(target.getFileName()));
                            screens.desk().pages().write(fresh, CertificatePages.holders(fresh), target, progress);
                            return target;
                        })
                        .onDone(this::written)
                        .start());
    }

    private void word() {
        ui.dialogs()
                .chooseFolder(text("ui.training.certificate.folder"), null)
                .ifPresent(folder -> ui.tasks()
                        .run("ui.training.task.write", progress -> {
                            BatchFile fresh = screens.desk().file(model.id());
                            ui.access().exported("training_batch", model.id(), String.valueOf(folder.getFileName()));
                            return screens.desk()
                                    .letters()
                                    .write(fresh, CertificatePages.holders(fresh), folder, progress);
                        })
                        .onDone(count -> ui.dialogs()
                                .toast(
                                        text(
                                                "ui.training.certificate.words",
                                                ui.formats().number(count)),
                                        text("ui.training.open.file"),
                                        () -> screens.openFile().accept(folder)))
                        .start());
    }

    private void save(Set<TrainingOutput> outputs, String name, String kind) {
        file(text("ui.training.file." + name), kind)
                .ifPresent(target -> ui.tasks()
                        .run("ui.training.task.write", progress -> {
                            ui.access().exported("training_batch", model.id(), String.valueOf(target.getFileName()));
                            screens.desk().write(model.id(), outputs, target, progress);
                            return target;
                        })
                        .onDone(this::written)
                        .start());
    }

    private Optional<Path> file(String name, String kind) {
        if (!model.loaded()) {
            return Optional.empty();
        }
        BatchFile file = model.now();
        String suggestion = name + "-angkatan-" + file.batch().value().number() + "-"
                + file.batch().value().regency() + "." + kind;
        return ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        text("ui.training.save.title"),
                        suggestion,
                        null,
                        List.of(new Dialogs.FileKind(text("ui.training.kind." + kind), List.of("*." + kind)))));
    }

    private void written(Path target) {
        ui.dialogs()
                .toast(
                        text("ui.training.written", String.valueOf(target.getFileName())),
                        text("ui.training.open.file"),
                        () -> screens.openFile().accept(target));
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
