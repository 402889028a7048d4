package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Finding;
import id.kopdesk.ui.FieldState;
import id.kopdesk.ui.record.FieldKit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The steps from socialisation to the open outlet, one a line: state, number, date, note; what is wrong below it. */
final class MilestoneGrid extends GridPane {
    static final List<String> KINDS = List.of(
            "SOCIALISATION",
            "FOUNDING_MEETING",
            "DEED",
            "LEGAL_ENTITY",
            "TAX_ID",
            "BUSINESS_ID",
            "REGISTRATION_NUMBER",
            "BANK_ACCOUNT",
            "SIMKOPDES_ACCOUNT",
            "MICROSITE",
            "OUTLET_OPEN");
    static final List<String> STATES = List.of("IN_PROCESS", "DONE", "SKIPPED");
    private static final int[] WIDTHS = {200, 150, 190, 150, 0};

    private final FormParts parts;
    private int line;

    MilestoneGrid(FormParts parts) {
        this.parts = parts;
        setHgap(8);
        setVgap(4);
        for (int width : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints();
            if (width == 0) {
                column.setHgrow(Priority.ALWAYS);
                column.setMinWidth(140);
            } else {
                column.setPrefWidth(width);
                column.setMinWidth(width * 0.8);
            }
            getColumnConstraints().add(column);
        }
        addRow(line++, head("milestone"), head("state"), head("reference"), head("eventDate"), head("note"));
        KINDS.forEach(this::addKind);
    }

    private void addKind(String kind) {
        FieldKit kit = parts.kit();
        String at = "milestone." + kind + ".";
        Label name = new Label(parts.words().milestone(kind));
        name.setMinHeight(32);
        addRow(
                line++,
                name,
                kit.inGrid(at + "state", kit.choiceBox(at + "state", STATES, false)),
                kit.inGrid(at + "reference", kit.textBox(at + "reference")),
                kit.inGrid(at + "eventDate", kit.dateBox(at + "eventDate")),
                kit.inGrid(at + "note", kit.textBox(at + "note")));
        Label message = new Label();
        message.setWrapText(true);
        message.getStyleClass().add("field-message");
        message.setVisible(false);
        message.managedProperty().bind(message.visibleProperty());
        add(message, 1, line++, 4, 1);
        Stream.of("", "state", "reference", "eventDate", "note")
                .map(field -> field.isEmpty() ? "milestone." + kind : at + field)
                .map(kit.validation()::field)
                .forEach(state -> state.findings().addListener((ListChangeListener<Finding>) c -> say(message, kind)));
        getChildren().stream()
                .filter(n -> n instanceof javafx.scene.control.ComboBox)
                .forEach(MilestoneGrid::stretch);
    }

    private void say(Label message, String kind) {
        List<FieldState> states = Stream.of("", ".state", ".reference", ".eventDate", ".note")
                .map(field -> parts.kit().validation().field("milestone." + kind + field))
                .toList();
        boolean wrong = states.stream().anyMatch(s -> s.look().get() == FieldState.Look.INVALID);
        message.setText(states.stream()
                .flatMap(s -> s.findings().stream())
                .map(f -> f.sentence(parts.ui().texts()))
                .collect(Collectors.joining(" ")));
        message.getStyleClass().removeAll("mark-wrong", "mark-due");
        message.getStyleClass().add(wrong ? "mark-wrong" : "mark-due");
        message.setVisible(!message.getText().isEmpty());
    }

    private static void stretch(Node node) {
        ((javafx.scene.control.Control) node).setMaxWidth(Double.MAX_VALUE);
        GridPane.setValignment(node, VPos.TOP);
    }

    private Label head(String column) {
        Label label = new Label(parts.text("ui.cooperative.field.milestone." + column));
        label.getStyleClass().add("field-label");
        return label;
    }
}
