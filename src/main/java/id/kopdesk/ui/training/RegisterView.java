package id.kopdesk.ui.training;

import id.kopdesk.training.Certificate;
import id.kopdesk.training.Certificates;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.StatusMark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The register of certificates: a year's numbers, and whether one that somebody brings is ours. */
final class RegisterView implements Screen {
    private final TrainingScreens screens;
    private final UiContext ui;
    private final PageHeader header;
    private final ComboBox<Integer> year = new ComboBox<>();
    private final TextField typed = new TextField();
    private final StatusMark verdict = new StatusMark();
    private final Label about = new Label();
    private final ListTable<Certificates.Entry> table;
    private final BorderPane root = new BorderPane();

    RegisterView(TrainingScreens screens) {
        this.screens = screens;
        this.ui = screens.ui();
        header = new PageHeader(text("ui.training.register"));
        int now = screens.desk().clock().today().getYear();
        year.getItems()
                .setAll(IntStream.rangeClosed(0, now - 2024)
                        .mapToObj(i -> now - i)
                        .toList());
        year.setValue(now);
        year.setAccessibleText(text("ui.training.field.bookYear"));
        year.valueProperty().addListener(o -> load());
        table = new ListTable<Certificates.Entry>(text("ui.training.register"))
                .text(
                        text("report.training.number"),
                        240,
                        e -> e.certificate().value().number())
                .text(
                        text("report.training.name"),
                        240,
                        e -> e.certificate().value().holder())
                .text(
                        text("report.training.activity"),
                        280,
                        e -> e.programme() + ", " + text("training.batch.name", e.batch()))
                .text(
                        text("report.training.issued"),
                        110,
                        e -> ui.formats().date(e.certificate().value().issuedOn()))
                .text(
                        text("report.training.code"),
                        170,
                        e -> e.certificate().value().checkCode())
                .number(text("report.training.reissued"), 90, e -> ui.formats().number(e.reissued()));
        table.none(new EmptyState(
                BootstrapIcons.AWARD, text("ui.training.register.none"), text("ui.training.register.none.what")));
        header.actions(
                year,
                Buttons.plain(text("ui.training.reissue.open"), this::reissue),
                Buttons.plain(text("ui.training.save.excel"), BootstrapIcons.FILE_EARMARK_SPREADSHEET, this::save));
        typed.setPromptText(text("ui.training.verify.prompt"));
        typed.setAccessibleText(text("ui.training.verify.prompt"));
        typed.setOnAction(e -> verify());
        HBox.setHgrow(typed, Priority.ALWAYS);
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        verdict.setVisible(false);
        HBox line =
                new HBox(typed, Buttons.plain(text("ui.training.verify.go"), BootstrapIcons.PATCH_CHECK, this::verify));
        line.getStyleClass().add("filter-line");
        HBox said = new HBox(12, verdict, about);
        said.getStyleClass().add("batch-line");
        root.setTop(new VBox(header, line, said));
        root.setCenter(table);
    }

    private void load() {
        int wanted = year.getValue();
        ui.tasks()
                .run(
                        "ui.training.task.open",
                        progress -> screens.desk()
                                .certificates()
                                .register(screens.desk().actor(), wanted))
                .onDone(entries -> {
                    table.show(entries);
                    header.count(text("ui.training.register.count", ui.formats().number(entries.size())));
                })
                .quietly()
                .start();
    }

    /** A number with its code, or what a reader took from the QR. */
    void verify() {
        String text = typed.getText();
        if (text == null || text.isBlank()) {
            return;
        }
        ui.tasks()
                .run(
                        "ui.training.task.open",
                        progress -> screens.desk().certificates().verify(text))
                .onDone(this::say)
                .quietly()
                .start();
    }

    private void say(Certificates.Checked checked) {
        Mark.Kind kind = switch (checked.verdict()) {
            case GENUINE -> Mark.Kind.DONE;
            case FORGED -> Mark.Kind.WRONG;
            case UNKNOWN -> Mark.Kind.LATE;
        };
        verdict.setVisible(true);
        verdict.set(Mark.of(kind, text("ui.training.verify." + checked.verdict())));
        verdict.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        about.setText(checked.certificate()
                .map(c -> c.value())
                .map(c -> text(
                        "ui.training.verify.about",
                        c.number(),
                        c.holder(),
                        ui.formats().longDate(c.issuedOn())))
                .orElse(""));
    }

    private void reissue() {
        List<Certificates.Entry> chosen = table.chosen();
        if (chosen.isEmpty()) {
            ui.dialogs().inform(text("ui.training.reissue.title"), text("ui.training.reissue.choose"));
            return;
        }
        Certificate certificate = chosen.get(0).certificate().value();
        ui.dialogs()
                .askText(new Dialogs.TextQuestion(
                        text("ui.training.reissue.title"),
                        text("ui.training.reissue.what", certificate.number(), certificate.holder()),
                        text("ui.training.reason"),
                        "",
                        text("ui.training.reissue.go"),
                        reason -> reason.isBlank() ? Optional.of(text("ui.training.reason.needed")) : Optional.empty()))
                .ifPresent(reason -> ui.dialogs()
                        .saveFile(new Dialogs.FileQuestion(
                                text("ui.training.save.title"),
                                "sertifikat-" + certificate.year() + "-" + certificate.serial() + ".pdf",
                                null,
                                List.of(new Dialogs.FileKind(text("ui.training.kind.pdf"), List.of("*.pdf")))))
                        .ifPresent(target -> ui.tasks()
                                .run("ui.training.task.write", progress -> {
                                    TrainingDesk desk = screens.desk();
                                    desk.certificates()
                                            .reissue(
                                                    desk.actor(),
                                                    chosen.get(0).certificate().id(),
                                                    desk.clock().today(),
                                                    reason);
                                    var file = desk.file(certificate.batchId());
                                    var holder = file.attendees().stream()
                                            .filter(a -> a.id().equals(certificate.participantId()))
                                            .collect(Collectors.toList());
                                    ui.access()
                                            .exported(
                                                    "training_batch",
                                                    certificate.batchId(),
                                                    String.valueOf(target.getFileName()));
                                    desk.pages().write(file, holder, target, progress);
                                    return target;
                                })
                                .onDone(written -> {
                                    ui.dialogs()
                                            .toast(
                                                    text("ui.training.written", String.valueOf(written.getFileName())),
                                                    text("ui.training.open.file"),
                                                    () -> screens.openFile().accept(written));
                                    load();
                                })
                                .start()));
    }

    private void save() {
        int wanted = year.getValue();
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        text("ui.training.save.title"),
                        text("ui.training.file.REGISTER") + "-" + wanted + ".xlsx",
                        null,
                        List.of(
                                new Dialogs.FileKind(text("ui.training.kind.xlsx"), List.of("*.xlsx")),
                                new Dialogs.FileKind(text("ui.training.kind.pdf"), List.of("*.pdf")))))
                .ifPresent(target -> ui.tasks()
                        .run("ui.training.task.write", progress -> {
                            TrainingDesk desk = screens.desk();
                            ui.access().exported("training_certificate", null, String.valueOf(target.getFileName()));
                            desk.prints()
                                    .writeRegister(
                                            wanted,
                                            desk.certificates().register(desk.actor(), wanted),
                                            target,
                                            progress);
                            return target;
                        })
                        .onDone(written -> ui.dialogs()
                                .toast(
                                        text("ui.training.written", String.valueOf(written.getFileName())),
                                        text("ui.training.open.file"),
                                        () -> screens.openFile().accept(written)))
                        .start());
    }

    TextField typed() {
        return typed;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.training.register"));
    }

    @Override
    public void shown() {
        load();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, this::load).on(Commands.Key.SEARCH, typed::requestFocus);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
