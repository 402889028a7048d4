package id.kopdesk.ui.followup;

import id.kopdesk.followup.ProblemLine;
import id.kopdesk.followup.Subject;
import id.kopdesk.followup.VisitFile;
import id.kopdesk.followup.VisitLine;
import id.kopdesk.report.followup.FollowupBook;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens the screens of this room, each with what it needs. */
final class FollowupScreens {
    private final UiContext ui;
    private final FollowupDesk desk;
    private final FollowupWords words;
    private final FollowupBook book;
    private final SubjectDoors doors;
    private final Consumer<Path> show;

    /**
     * @param doors to what a problem is about
     * @param show opens a file that was written
     */
    FollowupScreens(
            UiContext ui,
            FollowupDesk desk,
            FollowupWords words,
            FollowupBook book,
            SubjectDoors doors,
            Consumer<Path> show) {
        this.ui = ui;
        this.desk = desk;
        this.words = words;
        this.book = book;
        this.doors = doors;
        this.show = show;
    }

    UiContext ui() {
        return ui;
    }

    FollowupDesk desk() {
        return desk;
    }

    FollowupWords words() {
        return words;
    }

    void cooperative(UUID id) {
        doors.cooperative().accept(id);
    }

    /** Opens what a problem is about. */
    void subject(Subject subject) {
        doors.open(subject);
    }

    /** Opens the list with this problem beside it. */
    void problem(UUID id) {
        ProblemsView view = new ProblemsView(this);
        ui.navigator().open(view);
        view.beside(id);
    }

    void visits() {
        ui.navigator().open(new VisitsView(this));
    }

    void companions() {
        ui.navigator().open(new CompanionsView(this));
    }

    void visit(UUID id) {
        ui.tasks()
                .run("ui.followup.task.read", progress -> desk.visits.find(desk.actor, id))
                .onDone(found -> found.ifPresent(file -> ui.navigator().open(new VisitView(this, file))))
                .start();
    }

    /** @param about the subject, or null for the person to pick */
    void newVisit(@Nullable Subject about) {
        ui.navigator().open(new VisitView(this, VisitForm.fresh(desk, about)));
    }

    void exportProblems(List<ProblemLine> lines) {
        export("masalah-" + desk.today() + ".xlsx", file -> book.problems(lines, file));
    }

    void exportVisits(List<VisitLine> lines) {
        export("kunjungan-" + desk.today() + ".xlsx", file -> book.visits(lines, file));
    }

    void exportCompanions() {
        export(
                "pendamping-" + desk.today() + ".xlsx",
                file -> book.companions(desk.companions.list(desk.actor, desk.today()), desk.today(), file));
    }

    void minutes(VisitFile visit) {
        save("notulen-" + visit.visit().heldOn() + ".docx", "*.docx", file -> book.minutes(visit, file));
    }

    private void export(String name, Consumer<Path> write) {
        save(name, "*.xlsx", write);
    }

    private void save(String name, String pattern, Consumer<Path> write) {
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        ui.texts().get("ui.followup.export.title"),
                        name,
                        null,
                        List.of(new Dialogs.FileKind(
                                ui.texts().get("ui.followup.export.kind", pattern), List.of(pattern)))))
                .ifPresent(file -> ui.tasks()
                        .act("ui.followup.task.export", progress -> {
                            write.accept(file);
                            ui.access().exported("followup", null, String.valueOf(file.getFileName()));
                        })
                        .onDone(() -> ui.dialogs()
                                .toast(
                                        ui.texts().get("ui.followup.exported", String.valueOf(file.getFileName())),
                                        ui.texts().get("ui.followup.export.show"),
                                        () -> show.accept(file)))
                        .start());
    }
}
