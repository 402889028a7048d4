package id.kopdesk.ui.loan;

import id.kopdesk.followup.Subject;
import id.kopdesk.followup.SubjectKind;
import id.kopdesk.loan.EventKind;
import id.kopdesk.loan.LoanBook;
import id.kopdesk.loan.LoanCase;
import id.kopdesk.loan.LoanStanding;
import id.kopdesk.loan.Outcome;
import id.kopdesk.loan.Proposal;
import id.kopdesk.loan.StepKind;
import id.kopdesk.loan.StepLook;
import id.kopdesk.loan.Submission;
import id.kopdesk.loan.letter.LetterKind;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.StatusMark;
import id.kopdesk.ui.followup.ProblemMenu;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** One proposal: where it stands and why, its papers, its money, what its village carries, and what was done to it. */
final class ProposalView implements Screen {
    private final LoanScreens screens;
    private final UiContext ui;
    private final LoanWords words;
    private final ProposalModel model;
    private final StepDialogs steps;
    private final MoneyDialogs money;
    private final PageHeader header = new PageHeader("");
    private final MenuButton print;
    private final @Nullable ProblemMenu problems;
    private final MenuButton actions;
    private final BorderPane root = new BorderPane();
    private final StepsPane stepsPane;
    private final PapersPane papers;
    private final MoneyPane moneyPane;
    private final CapacityPane capacity;
    private final LoanHistoryPane history;

    ProposalView(LoanScreens screens, LoanDesk.Opened opened) {
        this.screens = screens;
        ui = screens.ui();
        words = screens.words();
        ui.access().seen(LoanBook.SUBJECT, opened.file().id());
        model = new ProposalModel(screens.desk(), ui.tasks(), opened);
        steps = new StepDialogs(ui, words);
        money = new MoneyDialogs(ui, words);
        problems = screens.problemMenu();
        print = menu("ui.loan.print");
        actions = menu("ui.loan.actions");
        stepsPane = new StepsPane(words, this::record, this::upload, this::guests);
        papers = new PapersPane(screens, model);
        moneyPane = new MoneyPane(screens, model, money, steps);
        capacity = new CapacityPane(screens, model, money);
        history = new LoanHistoryPane(screens, model);
        TabPane tabs = new TabPane(
                tab("steps", scroll(stepsPane)),
                tab("papers", papers),
                tab("money", moneyPane),
                tab("capacity", scroll(capacity)),
                new Tab(words.get("ui.record.history"), history));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(words.get("ui.loan.tabs"));
        tabs.getSelectionModel().selectedIndexProperty().addListener((o, before, now) -> {
            if (now.intValue() == tabs.getTabs().size() - 1) {
                history.read();
            } else if (now.intValue() == 0 && before.intValue() == 1) {
                model.refresh();
            }
        });
        root.setTop(header);
        root.setCenter(tabs);
        ui.access().seen(id.kopdesk.loan.LoanBook.SUBJECT, opened.file().id());
        model.opened().addListener(o -> draw());
        draw();
    }

    private MenuButton menu(String key) {
        MenuButton menu = new MenuButton(words.get(key));
        menu.setMnemonicParsing(true);
        menu.setAccessibleText(menu.getText().replace("_", ""));
        menu.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return menu;
    }

    private Tab tab(String name, Node content) {
        return new Tab(words.get("ui.loan.tab." + name), content);
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("detail-scroll");
        return scroll;
    }

    private void draw() {
        LoanDesk.Opened now = model.now();
        LoanCase loan = now.loan();
        LoanStanding standing = loan.standing();
        Proposal p = loan.file().proposal();
        header.title(BoardView.shortName(now.cooperative().cooperative().name()));
        header.count(words.state(
                standing.outcome() == Outcome.OPEN
                        ? standing.next().kind().name()
                        : standing.outcome().name()));
        String bank = p.bank() == null ? "" : " · " + p.bank();
        header.filter(words.get(
                        "ui.loan.head",
                        words.place(p.villageCode()),
                        loan.scheme().code(),
                        loan.scheme().edition(),
                        words.rupiah(loan.file().amount()))
                + bank);
        stepsPane.show(now, model.steps());
        papers.show();
        moneyPane.show();
        capacity.show();
        fillPrint();
        fillActions(standing);
        List<Node> shown = new ArrayList<>(List.of(late(loan), print, actions));
        if (problems != null) {
            problems.show(subject(now));
            shown.add(1, problems);
        }
        header.actions(shown.toArray(Node[]::new));
        primary(standing).ifPresent(header::primary);
    }

    private Subject subject(LoanDesk.Opened now) {
        Proposal p = now.loan().file().proposal();
        String name = now.cooperative().cooperative().name();
        return new Subject(
                SubjectKind.PROPOSAL,
                now.file().id().toString(),
                words.get("ui.loan.subject", name, now.loan().scheme().code(), words.date(p.filedOn())),
                p.villageCode());
    }

    private Node late(LoanCase loan) {
        long arrears = loan.repayment().arrears();
        StatusMark mark = new StatusMark(Mark.of(Mark.Kind.LATE, words.get("ui.loan.arrears", words.rupiah(arrears))));
        mark.setVisible(arrears > 0);
        mark.setManaged(arrears > 0);
        mark.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return mark;
    }

    /** The one thing that usually comes next. */
    private Optional<Button> primary(LoanStanding standing) {
        if (standing.outcome() == Outcome.RETURNED) {
            return Optional.of(Buttons.plain(words.get("ui.loan.resubmit"), this::resubmit));
        }
        return model.next().map(look -> switch (look.step().kind()) {
            case REPAYMENT -> Buttons.plain(words.get("ui.loan.pay"), moneyPane::pay);
            case DISBURSEMENT -> Buttons.plain(words.get("ui.loan.disburse"), moneyPane::disburse);
            default -> Buttons.plain(words.get("ui.loan.record", words.within(look.step())), () -> record(look));
        });
    }

    private void record(StepLook look) {
        if (look.step().kind() == StepKind.DISBURSEMENT) {
            moneyPane.disburse();
        } else if (look.step().kind() == StepKind.REPAYMENT
                && !model.now().file().instalments().isEmpty()) {
            moneyPane.pay();
        } else {
            steps.done(model.now().loan(), look.step())
                    .ifPresent(event -> model.change(
                            file -> screens.desk().book().record(screens.desk().actor(), file, event),
                            () -> ui.dialogs().toast(words.get("ui.loan.recorded", words.step(look.step())))));
        }
    }

    private void guests() {
        new GuestForm(ui, words)
                .ask(model.now().file())
                .ifPresent(list -> model.change(
                        file -> screens.desk().book().guests(screens.desk().actor(), file, list),
                        () -> ui.dialogs()
                                .toast(words.get(
                                        "ui.loan.guests.saved", list.guests().size()))));
    }

    private void upload(id.kopdesk.loan.DocumentKind kind) {
        papers.upload(kind);
    }

    private void fillPrint() {
        print.getItems().clear();
        for (LetterKind letter : LetterKind.values()) {
            if (letter.fits(model.now().loan())) {
                print.getItems()
                        .add(item(
                                "ui.loan.letter." + letter, () -> screens.out().letter(letter, model.now())));
            }
        }
        print.getItems().add(new javafx.scene.control.SeparatorMenuItem());
        print.getItems().add(item("ui.loan.schedule.export", () -> screens.out().schedule(model.now())));
    }

    private void fillActions(LoanStanding standing) {
        actions.getItems().clear();
        if (standing.outcome() == Outcome.RETURNED) {
            actions.getItems().add(item("ui.loan.resubmit", this::resubmit));
        } else if (standing.outcome() == Outcome.OPEN) {
            actions.getItems().add(item("ui.loan.return", () -> end(EventKind.RETURNED)));
        }
        if (standing.outcome().live()) {
            actions.getItems()
                    .addAll(
                            item("ui.loan.reject", () -> end(EventKind.REJECTED)),
                            item("ui.loan.withdraw", () -> end(EventKind.WITHDRAWN)));
        }
        if (!model.now().loan().scheme().cooperativeBorrows()) {
            actions.getItems().add(item("ui.loan.build", this::build));
        }
        actions.getItems().add(item("ui.loan.describe", this::describe));
    }

    private MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(words.get(key).replace("_", ""));
        item.setOnAction(e -> run.run());
        return item;
    }

    private void end(EventKind kind) {
        steps.ended(model.now().loan(), kind)
                .ifPresent(event -> model.change(
                        file -> screens.desk().book().record(screens.desk().actor(), file, event),
                        () -> ui.dialogs().toast(words.get("ui.loan.ended." + kind))));
    }

    private void build() {
        steps.build(model.now().loan())
                .ifPresent(progress -> model.change(
                        file -> screens.desk().book().build(screens.desk().actor(), file, progress),
                        () -> ui.dialogs().toast(words.get("ui.loan.build.done"))));
    }

    private void resubmit() {
        LoanCase loan = model.now().loan();
        Ask ask = new Ask(ui, 2);
        var day = ask.date("ui.loan.field.filedOn", loan.today());
        SubmissionForm form = new SubmissionForm(ui, words, ask);
        form.show(loan.file().submission());
        ask.check(() -> id.kopdesk.loan.TermRules.check(
                form.submission(day.value().orElse(loan.today())), loan.scheme(), loan.otherLoans()));
        if (ask.go(words.get("ui.loan.resubmit.title"), "ui.loan.resubmit.do")) {
            Submission asked = form.submission(day.value().orElse(loan.today()));
            model.change(
                    file -> screens.desk().book().resubmit(screens.desk().actor(), file, asked),
                    () -> ui.dialogs().toast(words.get("ui.loan.resubmitted")));
        }
    }

    private void describe() {
        Proposal p = model.now().file().proposal();
        Ask ask = new Ask(ui, 1);
        TextField reference = ask.text("ui.loan.field.reference", p.reference(), false);
        TextField bank = ask.text("ui.loan.field.bank", p.bank(), false);
        TextField site = ask.text("ui.loan.field.site", p.site(), false);
        TextField note = ask.text("ui.loan.field.note", p.note(), false);
        if (ask.go(words.get("ui.loan.describe.title"), "ui.loan.describe.do")) {
            Proposal wanted = new Proposal(
                    p.cooperativeId(),
                    p.villageCode(),
                    p.schemeId(),
                    StepDialogs.orNull(reference),
                    p.filedOn(),
                    StepDialogs.orNull(bank),
                    StepDialogs.orNull(site),
                    p.instalmentSource(),
                    StepDialogs.orNull(note));
            model.change(
                    file -> screens.desk().book().describe(screens.desk().actor(), file, wanted),
                    () -> ui.dialogs().toast(words.get("ui.loan.described")));
        }
    }

    ProposalModel model() {
        return model;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(
                BoardView.shortName(model.now().cooperative().cooperative().name()));
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, model::refresh);
    }
}
