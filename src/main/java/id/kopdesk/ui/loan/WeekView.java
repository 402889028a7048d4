package id.kopdesk.ui.loan;

import id.kopdesk.loan.DueDay;
import id.kopdesk.loan.LoanFilter;
import id.kopdesk.loan.LoanLine;
import id.kopdesk.loan.LoanList;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.StatusMark;
import id.kopdesk.ui.home.LineButton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What is to be done this week: steps past their deadline, deadlines and due dates of the next seven days. */
final class WeekView implements Screen {
    private static final int DAYS = 7;
    private static final int MOST = 200;

    private final LoanScreens screens;
    private final LoanWords words;
    private final PageHeader header;
    private final VBox list = new VBox();
    private final BorderPane root = new BorderPane();
    private final Latest latest;

    private record Found(List<LoanLine> late, List<LoanLine> soon, List<DueDay> due) {}

    WeekView(LoanScreens screens) {
        this.screens = screens;
        words = screens.words();
        latest = new Latest(screens.ui().tasks());
        header = new PageHeader(words.plain("ui.loan.week"));
        list.getStyleClass().add("papers");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("home-scroll");
        root.setTop(header);
        root.setCenter(scroll);
    }

    private Found read() {
        LoanDesk desk = screens.desk();
        LocalDate today = desk.today();
        LocalDate end = today.plusDays(DAYS);
        List<LoanLine> all = desk.page(LoanFilter.all(), LoanList.Sort.FILED, false, null, LoanDesk.MOST_CARDS);
        List<LoanLine> late = all.stream()
                .filter(l -> l.lateSteps(today) > 0 || l.lateInstalments(today) > 0)
                .sorted(java.util.Comparator.comparing(
                        (LoanLine l) -> -Math.max(l.lateSteps(today), l.lateInstalments(today))))
                .limit(MOST)
                .toList();
        List<LoanLine> soon = all.stream()
                .filter(l -> {
                    LocalDate deadline = l.deadline();
                    return l.outcome().live()
                            && deadline != null
                            && !deadline.isBefore(today)
                            && !deadline.isAfter(end);
                })
                .toList();
        return new Found(
                late, soon, desk.due(today, end).stream().filter(d -> !d.paid()).toList());
    }

    private void draw(Found found) {
        LocalDate today = screens.desk().today();
        List<Node> nodes = new ArrayList<>();
        if (!found.late().isEmpty()) {
            nodes.add(heading("ui.loan.week.late"));
            found.late()
                    .forEach(l -> nodes.add(line(
                            Mark.of(Mark.Kind.LATE, words.late(l, today)), l.name(), words.state(l.state()), l.id())));
        }
        if (!found.soon().isEmpty()) {
            nodes.add(heading("ui.loan.week.soon"));
            found.soon()
                    .forEach(l -> nodes.add(line(
                            Mark.of(Mark.Kind.DUE, words.date(l.deadline())),
                            l.name(),
                            words.state(l.state()),
                            l.id())));
        }
        if (!found.due().isEmpty()) {
            nodes.add(heading("ui.loan.week.due"));
            found.due()
                    .forEach(d -> nodes.add(line(
                            Mark.of(Mark.Kind.DUE, words.date(d.due())),
                            d.name(),
                            words.get("ui.loan.week.instalment", d.no(), words.rupiah(d.total())),
                            d.proposalId())));
        }
        int count = found.late().size() + found.soon().size() + found.due().size();
        header.count(words.get("ui.loan.week.count", words.formats().number(count)));
        if (nodes.isEmpty()) {
            nodes.add(new EmptyState(
                    BootstrapIcons.CHECK2_CIRCLE, words.get("ui.loan.week.none"), words.get("ui.loan.week.none.what")));
        }
        list.getChildren().setAll(nodes);
    }

    private Label heading(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("group-heading");
        return label;
    }

    private Node line(Mark mark, String name, String detail, java.util.UUID id) {
        return new LineButton(new StatusMark(mark), mark.word(), name + " · " + detail, () -> screens.open(id));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(words.plain("ui.loan.week"));
    }

    @Override
    public void shown() {
        latest.ask("ui.loan.task.list", progress -> read(), this::draw);
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, this::shown);
    }
}
