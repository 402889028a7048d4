package id.kopdesk.ui.member;

import id.kopdesk.member.MemberImport;
import id.kopdesk.member.MemberImportFile;
import id.kopdesk.member.StagedMembers;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.FormField;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Begins an import of members: one file, or a folder with a file for each cooperative. */
final class MemberImportStart {
    private enum Way {
        FILE,
        FOLDER
    }

    private final MemberKit kit;

    MemberImportStart(MemberKit kit) {
        this.kit = kit;
    }

    void choose() {
        kit.ui
                .dialogs()
                .choose(
                        kit.text("ui.member.import.title"),
                        kit.text("ui.member.import.what"),
                        List.of(
                                new Dialogs.Option<>(
                                        kit.text("ui.member.import.file"),
                                        kit.text("ui.member.import.file.why"),
                                        Way.FILE),
                                new Dialogs.Option<>(
                                        kit.text("ui.member.import.folder"),
                                        kit.text("ui.member.import.folder.why"),
                                        Way.FOLDER)))
                .flatMap(this::place)
                .ifPresent(this::day);
    }

    private Optional<Path> place(Way way) {
        return way == Way.FOLDER
                ? kit.ui.dialogs().chooseFolder(kit.text("ui.member.import.folder"), null)
                : kit.ui
                        .dialogs()
                        .openFile(new Dialogs.FileQuestion(
                                kit.text("ui.member.import.file"),
                                "",
                                null,
                                List.of(new Dialogs.FileKind(kit.text("ui.intake.kind"), List.of("*.xlsx", "*.csv")))));
    }

    private void day(Path place) {
        DateField day = new DateField(kit.ui.texts(), kit.ui.formats());
        day.valueProperty().set(kit.clock.today());
        Label why = new Label(kit.text("ui.member.import.asOf.why"));
        why.setWrapText(true);
        VBox box = new VBox(why, new FormField(kit.ui.texts(), kit.text("ui.intake.asOf"), day, true));
        box.getStyleClass().add("dialog-form");
        boolean go = kit.ui
                .dialogs()
                .form(
                        kit.text("ui.intake.asOf.title"),
                        box,
                        kit.text("ui.intake.asOf.go"),
                        day.valueProperty().isNotNull());
        LocalDate asOf = day.valueProperty().get();
        if (go && asOf != null) {
            stage(place, asOf);
        }
    }

    private void stage(Path place, LocalDate asOf) {
        kit.ui
                .tasks()
                .run(
                        "ui.intake.task.read",
                        progress -> kit.imports()
                                .stage(kit.actor, MemberImport.files(place), Optional.empty(), asOf, progress))
                .onDone(this::open)
                .start();
    }

    private void open(StagedMembers staged) {
        List<String> problems =
                staged.files().stream().flatMap(file -> problem(file).stream()).toList();
        kit.ui.navigator().open(new MemberImportView(kit, staged));
        if (!problems.isEmpty()) {
            kit.ui.dialogs().inform(kit.text("ui.member.import.problems"), String.join("\n", problems));
        }
    }

    private Optional<String> problem(MemberImportFile file) {
        var problem = file.problem();
        return problem == null
                ? Optional.empty()
                : Optional.of(file.file().getFileName() + ": " + problem.sentence(kit.ui.texts()));
    }
}
