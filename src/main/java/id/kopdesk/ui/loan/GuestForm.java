package id.kopdesk.ui.loan;

import id.kopdesk.base.Finding;
import id.kopdesk.loan.Attendee;
import id.kopdesk.loan.GuestList;
import id.kopdesk.loan.LoanEvent;
import id.kopdesk.loan.LoanFile;
import id.kopdesk.loan.StepKind;
import id.kopdesk.ui.UiContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** The meeting's people by name, a person a line, as typed or as pasted from an attendance list. */
final class GuestForm {
    private static final int LINES = 12;

    private final UiContext ui;
    private final LoanWords words;

    GuestForm(UiContext ui, LoanWords words) {
        this.ui = ui;
        this.words = words;
    }

    /** The list as it shall be; empty when the person went back. */
    Optional<GuestList> ask(LoanFile file) {
        int round = file.submission().round();
        Ask ask = new Ask(ui, 2);
        ask.note(words.get("ui.loan.guests.note"));
        TextArea names = new TextArea(GuestList.write(file.guests(round), ui.texts()));
        names.setPrefRowCount(LINES);
        names.setAccessibleText(words.get("ui.loan.guests.list"));
        names.setMinHeight(220);
        Label heading = new Label(words.get("ui.loan.guests.list"));
        heading.setLabelFor(names);
        heading.getStyleClass().add("field-label");
        ask.wide(new VBox(4, heading, names));
        ComboBox<Attendee> usual = ask.choice(
                "ui.loan.guests.element",
                List.of(Attendee.values()),
                Attendee.PUBLIC_FIGURES,
                each -> words.get("loan.attendee." + each));
        Label count = new Label();
        count.setWrapText(true);
        ask.wide(count);
        Optional<LoanEvent> meeting = file.done(StepKind.MEETING).filter(e -> e.round() == round);
        ask.check(() -> {
            GuestList list = GuestList.read(names.getText(), usual.getValue(), ui.texts());
            count.setText(counted(list));
            List<Finding> found = new ArrayList<>(list.findings());
            meeting.ifPresent(e -> found.addAll(GuestList.differences(list.guests(), e.attendance())));
            return found;
        });
        names.textProperty().addListener(o -> ask.again());
        return ask.go(words.get("ui.loan.guests.title"), "ui.loan.guests.save")
                ? Optional.of(GuestList.read(names.getText(), usual.getValue(), ui.texts()))
                : Optional.empty();
    }

    private String counted(GuestList list) {
        if (list.guests().isEmpty()) {
            return words.get("ui.loan.guests.none");
        }
        Map<Attendee, Integer> counts = GuestList.counts(list.guests());
        return words.get(
                "ui.loan.guests.count",
                list.guests().size(),
                counts.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(e -> words.get("loan.attendee." + e.getKey()) + " " + e.getValue())
                        .collect(Collectors.joining(", ")));
    }
}
