package id.kopdesk.ui.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.database.Database;
import id.kopdesk.followup.Category;
import id.kopdesk.followup.Party;
import id.kopdesk.followup.Problem;
import id.kopdesk.followup.ProblemStore;
import id.kopdesk.followup.Severity;
import id.kopdesk.followup.Subject;
import id.kopdesk.followup.SubjectKind;
import id.kopdesk.region.Kalsel;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.TestUi;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/** A problem noted at a record of another room: seen from that record's page, and leading back to it. */
public final class NotedProblem {
    private final TestUi ui;
    private final Database database;
    private final Actor actor;
    private final OfficeClock clock;
    private final List<String> opened = new ArrayList<>();
    private final FollowupRoom room;

    public NotedProblem(TestUi ui, Database database, Actor actor, OfficeClock clock, Path folder) {
        this.ui = ui;
        this.database = database;
        this.actor = actor;
        this.clock = clock;
        SubjectDoors doors = new SubjectDoors(
                id -> opened.add("koperasi " + id),
                id -> opened.add("usulan " + id),
                id -> opened.add("angkatan " + id),
                opened::add);
        room = new FollowupRoom(ui.context, database, actor, clock, Kalsel.TREE, "63", folder, doors, path -> {});
    }

    public Supplier<ProblemMenu> menu() {
        return room::menu;
    }

    /** @param screen makes the record's page; runs on the FX thread @return what the problem's own button opened */
    public String roundTrip(Supplier<Screen> screen, SubjectKind kind, UUID id, String region, String button) {
        assertThat(menuOf(screen).getText()).isEqualTo("Masalah");
        new ProblemStore(database)
                .add(
                        actor,
                        new Problem(
                                new Subject(kind, id.toString(), "yang dimaksud", region),
                                "Berkas kurang",
                                null,
                                Category.values()[0],
                                Severity.HIGH,
                                Party.OFFICE,
                                null,
                                clock.today(),
                                null));
        ProblemMenu menu = menuOf(screen);
        assertThat(menu.getText()).isEqualTo("Masalah (1)");
        assertThat(menu.getItems().get(0).getText()).isEqualTo("Catat masalah");
        menu.getItems().get(2).fire();
        Screen list = ui.trail.top().orElseThrow();
        assertThat(all(list.node(), Labeled.class).stream().map(Labeled::getText))
                .anyMatch(t -> t != null && t.contains("yang dimaksud"));
        all(list.node(), ButtonBase.class).stream()
                .filter(b -> button.equals(b.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
        return opened.get(0);
    }

    private static ProblemMenu menuOf(Supplier<Screen> screen) {
        Screen shown = screen.get();
        shown.shown();
        return all(shown.node(), ProblemMenu.class).get(0);
    }

    private static <N> List<N> all(Node node, Class<N> kind) {
        List<N> found = new ArrayList<>();
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        if (node instanceof ScrollPane pane && pane.getContent() != null && pane.getSkin() == null) {
            found.addAll(all(pane.getContent(), kind));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child, kind)));
        }
        return found;
    }
}
