package id.kopdesk.ui.member;

import id.kopdesk.member.MemberFile;
import id.kopdesk.member.MemberPair;
import id.kopdesk.member.PairDecision;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PlainTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Members that look like one person, two and two: held side by side, decided, merged. */
final class DuplicatesView implements Screen {
    /** A pair with what the list says of it. */
    private record Line(MemberPair pair, String name, String other, String cooperative) {}

    private final MemberKit kit;
    private final Latest latest;
    private final PageHeader header;
    private final PlainTable<Line> table;
    private final BorderPane root = new BorderPane();
    private final ScrollPane beside = new ScrollPane();
    private List<Line> lines = new ArrayList<>();
    private boolean looked;

    DuplicatesView(MemberScreens screens) {
        this.kit = screens.kit();
        latest = new Latest(kit.ui.tasks());
        header = new PageHeader(kit.text("ui.member.duplicates.title"));
        header.actions(Buttons.plain(kit.text("ui.member.pair.again"), BootstrapIcons.ARROW_REPEAT, this::look));
        table = new PlainTable<Line>(
                        kit.ui.texts(), kit.text("ui.member.duplicates.title"), kit.text("ui.member.pair.none"))
                .text("ui.member.pair.first", 205, Line::name)
                .text("ui.member.pair.second", 205, Line::other)
                .mark("ui.member.pair.reason", 160, this::reason)
                .text("ui.member.field.cooperative", 210, Line::cooperative);
        table.setId("member-pairs");
        table.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> show(now));
        beside.setFitToWidth(true);
        beside.setMinWidth(470);
        beside.setPrefWidth(470);
        beside.setMaxWidth(470);
        beside.getStyleClass().addAll("detail-pane", "detail-scroll");
        beside.setVisible(false);
        beside.managedProperty().bind(beside.visibleProperty());
        root.setTop(header);
        root.setCenter(table);
        root.setRight(beside);
    }

    private Mark reason(Line line) {
        String word = kit.text("ui.member.pair.reason." + line.pair().reason());
        if (line.pair().later()) {
            return Mark.of(Mark.Kind.NEUTRAL, kit.text("ui.member.pair.later.mark", word));
        }
        return Mark.of(line.pair().oneCooperative() ? Mark.Kind.DUE : Mark.Kind.NEUTRAL, word);
    }

    private void look() {
        kit.ui
                .tasks()
                .run("member.duplicates.progress", progress -> {
                    List<Line> found = new ArrayList<>();
                    for (MemberPair pair : kit.duplicates.find(kit.actor, progress)) {
                        line(pair).ifPresent(found::add);
                    }
                    return found;
                })
                .onDone(found -> {
                    lines = new ArrayList<>(found);
                    refresh(0);
                })
                .start();
    }

    private Optional<Line> line(MemberPair pair) {
        Optional<MemberFile> first = kit.find(pair.first());
        Optional<MemberFile> second = kit.find(pair.second());
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        String home = kit.cooperativeName(first.get().member().cooperativeId());
        return Optional.of(new Line(
                pair,
                first.get().member().shownName(),
                second.get().member().shownName(),
                pair.oneCooperative()
                        ? home
                        : home + " / "
                                + kit.cooperativeName(second.get().member().cooperativeId())));
    }

    private void refresh(int select) {
        table.setItems(FXCollections.observableArrayList(lines));
        header.count(kit.text("ui.member.pair.count", kit.ui.formats().number(lines.size())));
        if (!lines.isEmpty()) {
            table.getSelectionModel().select(Math.min(select, lines.size() - 1));
            table.requestFocus();
        } else {
            show(null);
        }
    }

    private void show(@Nullable Line line) {
        if (line == null) {
            beside.setVisible(false);
            return;
        }
        latest.ask(
                "ui.member.task.open",
                progress -> PairPane.Both.read(kit, line.pair()),
                both -> both.ifPresent(shown -> {
                    beside.setContent(new PairPane(kit, line.pair(), shown, this::decide, this::merge));
                    beside.setVisible(true);
                }));
    }

    private void decide(MemberPair pair, PairDecision decision) {
        kit.ui
                .tasks()
                .act("ui.member.task.save", progress -> kit.merges.decide(kit.actor, pair, decision))
                .onDone(() -> done(pair, decision == PairDecision.LATER, kit.text("ui.member.pair.decided")))
                .start();
    }

    private void merge(MemberPair pair, PairPane.Choice choice) {
        kit.ui
                .tasks()
                .run(
                        "ui.member.task.save",
                        progress -> kit.merges.merge(kit.actor, choice.kept(), choice.other(), choice.taken()))
                .onDone(merge -> {
                    done(pair, false, "");
                    kit.ui
                            .dialogs()
                            .toast(
                                    kit.text("ui.member.pair.merged"),
                                    kit.text("ui.member.unmerge.action"),
                                    () -> kit.ui
                                            .tasks()
                                            .act(
                                                    "ui.member.task.save",
                                                    progress -> kit.merges.unmerge(kit.actor, merge))
                                            .onDone(this::look)
                                            .start());
                })
                .start();
    }

    private void done(MemberPair pair, boolean stays, String said) {
        int at = table.getSelectionModel().getSelectedIndex();
        if (stays) {
            lines.replaceAll(line -> line.pair().equals(pair)
                    ? new Line(
                            new MemberPair(pair.first(), pair.second(), pair.reason(), pair.oneCooperative(), true),
                            line.name(),
                            line.other(),
                            line.cooperative())
                    : line);
        } else {
            lines.removeIf(line -> line.pair().first().equals(pair.first())
                    && line.pair().second().equals(pair.second()));
        }
        refresh(stays ? at + 1 : at);
        if (!said.isEmpty()) {
            kit.ui.dialogs().toast(said);
        }
    }

    PlainTable<?> table() {
        return table;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(kit.text("ui.member.duplicates.title"));
    }

    @Override
    public void shown() {
        if (!looked) {
            looked = true;
            look();
        }
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, this::look);
    }
}
