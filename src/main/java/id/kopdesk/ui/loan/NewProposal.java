package id.kopdesk.ui.loan;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.CooperativeLine;
import id.kopdesk.loan.LoanFile;
import id.kopdesk.loan.Proposal;
import id.kopdesk.loan.Scheme;
import id.kopdesk.loan.Submission;
import id.kopdesk.loan.TermRules;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.SearchPicker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** Files a new proposal: cooperative, day, the scheme that was in force on it, and what is asked for. */
final class NewProposal {
    private static final int MOST = 30;

    private final LoanScreens screens;
    private final UiContext ui;
    private final LoanWords words;

    NewProposal(LoanScreens screens) {
        this.screens = screens;
        ui = screens.ui();
        words = screens.words();
    }

    void ask() {
        ui.tasks()
                .run("ui.loan.task.open", progress -> screens.desk().schemes().newest())
                .onDone(schemes -> ask(schemes, Optional.empty()))
                .start();
    }

    /** Begins one for a cooperative that is known already. */
    void ask(CooperativeLine cooperative) {
        ui.tasks()
                .run("ui.loan.task.open", progress -> screens.desk().schemes().newest())
                .onDone(schemes -> ask(schemes, Optional.of(cooperative)))
                .start();
    }

    private void ask(List<Scheme> schemes, Optional<CooperativeLine> known) {
        LocalDate today = screens.desk().today();
        Ask ask = new Ask(ui, 2);
        SearchPicker<CooperativeLine> who = new SearchPicker<>(
                ui.tasks(),
                ui.texts(),
                typed -> screens.desk().cooperatives(typed, MOST),
                CooperativeLine::name,
                line -> words.place(line.villageCode()));
        ask.check(() -> who.value().isPresent() ? List.of() : List.of(Finding.error("", "ui.loan.ask.cooperative")));
        ask.add("ui.loan.field.cooperative", who, true, who.valueProperty());
        DateField day = ask.date("ui.loan.field.filedOn", today);
        ComboBox<Scheme> scheme = ask.choice("ui.loan.field.scheme", schemes, first(schemes, today), Scheme::name);
        TextField reference = ask.text("ui.loan.field.reference", "", false);
        TextField bank = ask.text("ui.loan.field.bank", "", false);
        TextField site = ask.text("ui.loan.field.site", "", false);
        ask.group(words.get("ui.loan.asked"));
        SubmissionForm form = new SubmissionForm(ui, words, ask);
        form.usual(scheme.getValue());
        scheme.valueProperty().addListener((o, before, now) -> {
            if (now != null) {
                form.usual(now);
            }
        });
        day.valueProperty().addListener((o, before, now) -> {
            if (now != null) {
                Scheme chosen = scheme.getValue();
                List<Scheme> fitting =
                        schemes.stream().filter(s -> s.covers(now)).toList();
                scheme.setItems(FXCollections.observableArrayList(fitting));
                scheme.setValue(fitting.contains(chosen) ? chosen : first(schemes, now));
            }
        });
        known.ifPresent(line -> who.valueProperty().set(line));
        AtomicLong others = new AtomicLong();
        who.valueProperty().addListener((o, before, now) -> {
            if (now != null) {
                UUID id = now.id();
                ui.tasks()
                        .run(
                                "ui.loan.task.open",
                                progress -> screens.desk().book().live(id))
                        .quietly()
                        .onDone(sum -> {
                            others.set(sum);
                            ask.again();
                        })
                        .start();
            }
        });
        Supplier<Submission> asked = () -> form.submission(day.value().orElse(today));
        ask.check(() -> {
            Scheme chosen = scheme.getValue();
            if (chosen == null) {
                return List.of(Finding.error("", "ui.loan.ask.scheme"));
            }
            List<Finding> found =
                    new ArrayList<>(TermRules.filing(chosen, day.value().orElse(today), today));
            found.addAll(TermRules.check(asked.get(), chosen, others.get()));
            return found;
        });
        if (ask.go(words.get("ui.loan.new.title"), "ui.loan.new.do")) {
            CooperativeLine line = who.value().orElseThrow();
            Proposal proposal = new Proposal(
                    line.id(),
                    line.villageCode(),
                    scheme.getValue().id(),
                    StepDialogs.orNull(reference),
                    day.value().orElse(today),
                    StepDialogs.orNull(bank),
                    StepDialogs.orNull(site),
                    null,
                    null);
            save(proposal, asked.get());
        }
    }

    private static Scheme first(List<Scheme> schemes, LocalDate day) {
        return schemes.stream().filter(s -> s.covers(day)).findFirst().orElse(schemes.get(0));
    }

    private void save(Proposal proposal, Submission asked) {
        ui.tasks()
                .run("ui.loan.task.save", progress -> {
                    LoanDesk desk = screens.desk();
                    LoanFile made = desk.book().file(desk.actor(), proposal, asked);
                    return desk.again(made);
                })
                .onDone(opened -> {
                    ui.dialogs().toast(words.get("ui.loan.new.done"));
                    ui.navigator().open(new ProposalView(screens, opened));
                })
                .start();
    }
}
