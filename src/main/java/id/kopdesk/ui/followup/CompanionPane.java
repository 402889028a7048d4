package id.kopdesk.ui.followup;

import id.kopdesk.cooperative.CooperativeLine;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.oversight.Assignment;
import id.kopdesk.cooperative.oversight.Companion;
import id.kopdesk.cooperative.oversight.CompanionFile;
import id.kopdesk.cooperative.oversight.CompanionReport;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.StatusMark;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** One companion: contract, cooperatives now and before, reports. */
final class CompanionPane extends VBox {
    private final UiContext ui;
    private final FollowupScreens screens;

    CompanionPane(
            UiContext ui,
            FollowupScreens screens,
            CompanionFile file,
            Map<UUID, CooperativeLine> names,
            LocalDate today,
            Consumer<Part<Assignment>> end) {
        this.ui = ui;
        this.screens = screens;
        Companion c = file.companion();
        getStyleClass().add("summary");
        fact("companionKind", text("ui.followup.choice.companionKind." + c.kind()));
        fact("region", screens.words().region(c.regionCode()));
        fact("phone", c.phone() == null ? "" : c.phone());
        fact(
                "contract",
                screens.words().day(c.startOn()) + " – " + screens.words().day(c.endOn()));
        if (c.note() != null) {
            fact("note", c.note());
        }
        heading(text("ui.followup.companion.now", file.assigned(today)));
        file.assignments().stream()
                .filter(part -> part.value().on(today))
                .forEach(part -> getChildren().add(assignment(part, names, end)));
        int before = file.assignments().size() - file.assigned(today);
        if (before > 0) {
            heading(text("ui.followup.companion.before"));
            file.assignments().stream().filter(part -> !part.value().on(today)).forEach(part -> {
                Label line = new Label(text(
                        "ui.followup.companion.past",
                        name(names, part.value().cooperative()),
                        screens.words().day(part.value().startOn()),
                        screens.words().day(part.value().endOn())));
                line.setWrapText(true);
                line.getStyleClass().add("muted");
                getChildren().add(line);
            });
        }
        heading(text("ui.followup.companion.reports"));
        if (file.reports().isEmpty()) {
            Label none = new Label(text("ui.followup.report.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            getChildren().add(none);
        }
        file.reports().forEach(part -> getChildren().add(report(part.value())));
    }

    private HBox assignment(Part<Assignment> part, Map<UUID, CooperativeLine> names, Consumer<Part<Assignment>> end) {
        UUID id = part.value().cooperative();
        Hyperlink open = new Hyperlink(name(names, id));
        open.setWrapText(true);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(e -> screens.cooperative(id));
        HBox.setHgrow(open, Priority.ALWAYS);
        HBox line = new HBox(
                open,
                Buttons.icon(
                        BootstrapIcons.X, text("ui.followup.companion.end", name(names, id)), () -> end.accept(part)));
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private VBox report(CompanionReport report) {
        LocalDate received = report.receivedOn();
        StatusMark mark = new StatusMark(Mark.of(
                received == null ? Mark.Kind.LATE : Mark.Kind.DONE,
                received == null
                        ? text("ui.followup.report.missing", ui.formats().month(report.period()))
                        : text(
                                "ui.followup.report.received",
                                ui.formats().month(report.period()),
                                screens.words().day(received))));
        VBox box = new VBox(mark);
        if (report.content() != null) {
            Label said = new Label(report.content());
            said.setWrapText(true);
            said.getStyleClass().add("muted");
            box.getChildren().add(said);
        }
        return box;
    }

    private static String name(Map<UUID, CooperativeLine> names, UUID id) {
        CooperativeLine line = names.get(id);
        return line == null ? id.toString() : line.name();
    }

    private void fact(String field, String value) {
        Label name = new Label(text("ui.followup.field." + field));
        name.getStyleClass().add("summary-label");
        Label text = new Label(value.isEmpty() ? "–" : value);
        text.setWrapText(true);
        getChildren().add(new VBox(name, text));
    }

    private void heading(String heading) {
        Label label = new Label(heading);
        label.getStyleClass().add("group-heading");
        getChildren().add(label);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
