package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Finding;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.control.StatusMark;
import id.kopdesk.ui.cooperative.CooperativeDesk.Opened;
import id.kopdesk.ui.record.RowSet;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A cooperative in brief, for the pane beside the list: identity, milestones, findings, officers. */
final class CooperativeSummary extends VBox {
    private static final List<String> IDENTITY = List.of(
            "kind",
            "villageCode",
            "address",
            "phone",
            "ahuDecree",
            "taxId",
            "businessId",
            "registrationNumber",
            "bankAccount");

    private final CooperativeScreens screens;
    private final CooperativeWords words;

    CooperativeSummary(CooperativeScreens screens, Opened opened) {
        this.screens = screens;
        this.words = screens.words();
        getStyleClass().add("summary");
        if (opened.standing() != CooperativeDesk.Standing.ACTIVE) {
            getChildren()
                    .add(new StatusMark(CooperativeMarks.standing(screens.ui().texts(), opened)));
        }
        Map<String, String> values = opened.values();
        IDENTITY.forEach(name -> fact(words.label(name), words.shown(name, values.getOrDefault(name, ""))));
        heading("ui.cooperative.group.milestones");
        MilestoneGrid.KINDS.forEach(kind -> milestone(kind, values));
        heading("ui.cooperative.column.findings");
        findings(screens.desk().check(opened, values));
        heading("ui.cooperative.tab.people");
        values.forEach((name, value) -> {
            if (name.startsWith("officer.")) {
                RowSet.Entry row = RowSet.entry(name, value);
                fact(words.shown("officer.seat", row.get("seat")) + organ(row), row.get("name"));
            }
        });
    }

    private String organ(RowSet.Entry row) {
        return row.get("organ").equals("BOARD") ? "" : " (" + words.shown("officer.organ", row.get("organ")) + ")";
    }

    private void milestone(String kind, Map<String, String> values) {
        String state = values.getOrDefault("milestone." + kind + ".state", "");
        String day = words.shown(
                "milestone." + kind + ".eventDate", values.getOrDefault("milestone." + kind + ".eventDate", ""));
        Mark mark = switch (state) {
            case "DONE" -> Mark.of(Mark.Kind.DONE, words.milestone(kind) + (day.isEmpty() ? "" : ", " + day));
            case "IN_PROCESS", "SKIPPED" ->
                Mark.of(
                        state.equals("SKIPPED") ? Mark.Kind.NEUTRAL : Mark.Kind.DUE,
                        words.milestone(kind) + ", " + words.shown("milestone.state", state));
            default ->
                Mark.of(
                        Mark.Kind.NOT_REPORTED,
                        words.milestone(kind) + ", " + screens.ui().texts().get("ui.state.notReported"));
        };
        getChildren().add(new StatusMark(mark));
    }

    private void findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            getChildren()
                    .add(new StatusMark(
                            Mark.of(Mark.Kind.DONE, screens.ui().texts().get("ui.cooperative.findings.none"))));
        }
        for (Finding finding : findings) {
            boolean wrong = finding.severity() == Finding.Severity.ERROR;
            StatusMark mark = new StatusMark(Mark.of(
                    wrong ? Mark.Kind.WRONG : Mark.Kind.DUE,
                    finding.sentence(screens.ui().texts())));
            mark.setWrapText(true);
            getChildren().add(mark);
        }
    }

    private void fact(String label, String value) {
        Label name = new Label(label);
        name.getStyleClass().add("summary-label");
        Label text = new Label(value.isEmpty() ? "–" : value);
        text.setWrapText(true);
        getChildren().add(new VBox(name, text));
    }

    private void heading(String key) {
        Label label = new Label(screens.ui().texts().get(key));
        label.getStyleClass().add("group-heading");
        getChildren().add(label);
    }
}
