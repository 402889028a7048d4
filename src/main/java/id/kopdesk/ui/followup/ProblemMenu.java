package id.kopdesk.ui.followup;

import id.kopdesk.followup.ProblemLine;
import id.kopdesk.followup.Subject;
import id.kopdesk.ui.Latest;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/** The problems of one record, on that record's own page: notes a new one and opens those that stand. */
public final class ProblemMenu extends MenuButton {
    private final FollowupScreens screens;
    private final Latest latest;

    ProblemMenu(FollowupScreens screens) {
        this.screens = screens;
        latest = new Latest(screens.ui().tasks());
        setMinWidth(Region.USE_PREF_SIZE);
        say(0);
    }

    /** Reads what stands for this record; those still open come first. */
    public void show(Subject subject) {
        FollowupDesk desk = screens.desk();
        latest.ask(
                "ui.followup.task.read",
                progress -> desk.list.of(desk.actor, subject.kind(), subject.id()),
                found -> fill(subject, found));
    }

    private void fill(Subject subject, List<ProblemLine> found) {
        say(found.stream().filter(line -> !line.closed()).count());
        MenuItem add = new MenuItem(text("ui.followup.problem.add").replace("_", ""));
        add.setOnAction(e -> new ProblemForms(screens.ui(), screens.desk(), screens.words())
                .add(subject, null, made -> screens.problem(made.id())));
        getItems().setAll(add);
        if (!found.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        found.stream().filter(line -> !line.closed()).forEach(this::item);
        found.stream().filter(ProblemLine::closed).forEach(this::item);
    }

    private void item(ProblemLine line) {
        MenuItem item = new MenuItem(text(
                "ui.followup.menu.line",
                line.title(),
                screens.words().state(line, screens.desk().today()).word()));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> screens.problem(line.id()));
        getItems().add(item);
    }

    private void say(long open) {
        setText(
                open == 0
                        ? text("ui.followup.menu")
                        : text("ui.followup.menu.open", screens.ui().formats().number(open)));
        setAccessibleText(getText());
    }

    private String text(String key, Object... arguments) {
        return screens.ui().texts().get(key, arguments);
    }
}
