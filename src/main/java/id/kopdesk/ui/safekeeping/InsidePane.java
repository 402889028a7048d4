package id.kopdesk.ui.safekeeping;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.safekeeping.BackupContents;
import id.kopdesk.safekeeping.BackupNote;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** What is inside a backup, before anything is replaced. */
final class InsidePane extends GridPane {
    /** Tables that a clerk knows by name, in the order in which they are told. */
    private static final List<String> TOLD = List.of(
            "cooperative",
            "officer",
            "member",
            "loan_proposal",
            "training_batch",
            "training_participant",
            "problem",
            "visit");

    private final Texts texts;
    private final Formats formats;
    private int row;

    InsidePane(Texts texts, Formats formats, BackupWords words, RestoreModel.Inside inside) {
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("recovery-words");
        BackupNote note = inside.note();
        line("ui.safekeeping.inside.made", words.moment(note.made()));
        line("ui.safekeeping.inside.program", note.program().isEmpty() ? "–" : "Kopdesk " + note.program());
        line("ui.safekeeping.inside.area", note.area().isEmpty() ? "–" : note.area());
        BackupContents contents = inside.contents();
        if (contents != null) {
            counts(contents);
        }
    }

    private void counts(BackupContents contents) {
        for (String table : TOLD) {
            contents.rows(table)
                    .filter(rows -> rows > 0)
                    .ifPresent(rows -> line("ui.safekeeping.inside." + table, formats.number(rows)));
        }
        line("ui.safekeeping.inside.rows", formats.number(contents.rows()));
        line("ui.safekeeping.inside.entries", formats.number(contents.entries()));
        if (contents.attached() > 0) {
            line("ui.safekeeping.inside.attached", formats.number(contents.attached()));
        }
    }

    private void line(String key, String value) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("muted");
        Label said = new Label(value);
        said.setAccessibleText(name.getText() + ": " + value);
        addRow(row++, name, said);
    }
}
