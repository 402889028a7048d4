package id.kopdesk.ui.loan;

import id.kopdesk.cooperative.Part;
import id.kopdesk.document.AttachmentSubject;
import id.kopdesk.loan.DocumentKind;
import id.kopdesk.loan.LoanBook;
import id.kopdesk.loan.LoanDocument;
import id.kopdesk.loan.LoanFile;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.PlainTable;
import id.kopdesk.ui.document.AttachmentsPane;
import id.kopdesk.ui.document.AttachmentsPane.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Scans of the proposal's papers, and papers that lie in the cupboard only. */
final class PapersPane extends VBox {
    private final LoanScreens screens;
    private final UiContext ui;
    private final LoanWords words;
    private final ProposalModel model;
    private final AttachmentsPane files;
    private final PlainTable<Part<LoanDocument>> shelf;

    PapersPane(LoanScreens screens, ProposalModel model) {
        this.screens = screens;
        this.model = model;
        ui = screens.ui();
        words = screens.words();
        List<Slot> slots = Arrays.stream(DocumentKind.values())
                .map(kind -> new Slot(kind.name(), words.get("loan.document." + kind)))
                .toList();
        files = new AttachmentsPane(ui, screens.attachments(), slots);
        VBox.setVgrow(files, Priority.ALWAYS);
        shelf = new PlainTable<Part<LoanDocument>>(
                        words.texts(), words.get("ui.loan.shelf"), words.get("ui.loan.shelf.none"))
                .text(
                        "ui.loan.shelf.kind",
                        260,
                        d -> words.get("loan.document." + d.value().kind()))
                .text(
                        "ui.loan.field.reference",
                        180,
                        d -> Optional.ofNullable(d.value().reference()).orElse("–"))
                .text("ui.loan.shelf.dated", 110, d -> words.date(d.value().dated()))
                .text("ui.loan.shelf.where", 320, d -> d.value().shelf());
        shelf.setPrefHeight(220);
        Label heading = new Label(words.get("ui.loan.shelf"));
        heading.getStyleClass().add("group-heading");
        Button add = Buttons.plain(words.get("ui.loan.shelf.add"), this::addPaper);
        Button remove = Buttons.plain(words.get("ui.loan.shelf.remove"), this::removePaper);
        remove.disableProperty()
                .bind(shelf.getSelectionModel().selectedItemProperty().isNull());
        HBox buttons = new HBox(add, remove);
        buttons.getStyleClass().add("page-actions");
        getStyleClass().add("papers");
        getChildren().addAll(files, heading, buttons, shelf);
    }

    void show() {
        LoanFile file = model.now().file();
        files.show(Optional.of(subject(file)));
        shelf.getItems().setAll(file.documents());
    }

    private static AttachmentSubject subject(LoanFile file) {
        return new AttachmentSubject(
                LoanBook.SUBJECT, file.id(), "", file.proposal().villageCode());
    }

    /** Asks for the scan of one paper; the steps are looked at again afterwards. */
    void upload(DocumentKind kind) {
        files.add(kind.name());
        model.refresh();
    }

    private void addPaper() {
        Ask ask = new Ask(ui, 1);
        ComboBox<DocumentKind> kind = ask.choice(
                "ui.loan.shelf.kind",
                List.of(DocumentKind.values()),
                DocumentKind.MINUTES,
                k -> words.get("loan.document." + k));
        TextField reference = ask.text("ui.loan.field.reference", "", false);
        DateField dated = new DateField(ui.texts(), ui.formats());
        ask.add("ui.loan.shelf.dated", dated, false, dated.valueProperty());
        TextField where = ask.text("ui.loan.shelf.where", "", true);
        if (ask.go(words.get("ui.loan.shelf.title"), "ui.loan.shelf.do")) {
            LoanDocument paper = new LoanDocument(
                    model.now().file().submission().round(),
                    kind.getValue(),
                    StepDialogs.orNull(reference),
                    dated.valueProperty().get(),
                    where.getText().strip());
            change(all -> all.add(Part.fresh(paper)), "ui.loan.shelf.added");
        }
    }

    private void removePaper() {
        Part<LoanDocument> chosen = shelf.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            change(all -> all.removeIf(d -> d.id().equals(chosen.id())), "ui.loan.shelf.removed");
        }
    }

    private void change(java.util.function.Consumer<List<Part<LoanDocument>>> how, String done) {
        model.change(
                file -> {
                    List<Part<LoanDocument>> papers = new ArrayList<>(file.documents());
                    how.accept(papers);
                    return screens.desk().book().documents(screens.desk().actor(), file, papers);
                },
                () -> ui.dialogs().toast(words.get(done)));
    }
}
