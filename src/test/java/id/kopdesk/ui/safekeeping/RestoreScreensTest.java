package id.kopdesk.ui.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.AllTables;
import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Integrity;
import id.kopdesk.safekeeping.BackupAge;
import id.kopdesk.safekeeping.BackupContents;
import id.kopdesk.safekeeping.BackupNote;
import id.kopdesk.safekeeping.Occasion;
import id.kopdesk.safekeeping.SecondPlace;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.Shots;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class RestoreScreensTest {
    private static final Instant MADE = Instant.parse("2026-11-23T08:12:00Z");

    @Test
    void whatIsInsideIsToldInBothLanguagesForEveryTable() {
        List<Integrity.Count> rows = AllTables.list().stream()
                .map(table -> new Integrity.Count(table.name(), 2_013))
                .toList();
        BackupNote note = new BackupNote(2, MADE, "1.0", "63.05", new UUID(0, 1), false, 130, "H2", "age1");
        for (Locale language : List.of(Texts.INDONESIAN, Texts.ENGLISH)) {
            Texts texts = Texts.of(language);
            Formats formats = new Formats(texts.locale());
            BackupWords words = new BackupWords(texts, formats, ZoneId.of("Asia/Makassar"));
            InsidePane pane = new InsidePane(
                    texts,
                    formats,
                    words,
                    new RestoreModel.Inside(note, new BackupContents(rows, 41_000, "c", List.of())));
            List<String> said = pane.getChildren().stream()
                    .map(node -> ((Label) node).getText())
                    .toList();
            assertThat(said).noneMatch(text -> text.contains("ui.")).hasSizeGreaterThan(20);
        }
    }

    @Test
    void theHeadSaysHowThingsStandInBothLooks() {
        Texts texts = Texts.of(Texts.INDONESIAN);
        BackupWords words = new BackupWords(texts, new Formats(texts.locale()), ZoneId.of("Asia/Makassar"));
        Shots.take("backup-head", 1366, 560, () -> {
            VBox all = new VBox(24);
            for (SecondPlace.Outcome outcome : SecondPlace.Outcome.values()) {
                BackupHead head = new BackupHead(texts, words, () -> {}, () -> {}, () -> {});
                boolean late = outcome == SecondPlace.Outcome.ABSENT;
                head.show(new BackupModel.State(
                        new BackupAge(late ? BackupAge.State.OVERDUE : BackupAge.State.FRESH, late ? 9 : 0),
                        Optional.of(new Occasion.Done(MADE, 5)),
                        Optional.of(Path.of("E:/cadangan kopdesk")),
                        Optional.of(outcome),
                        late,
                        late));
                assertThat(head.lookupAll(".label"))
                        .noneMatch(node ->
                                node instanceof Label label && label.getText().contains("ui."));
                all.getChildren().add(head);
            }
            return all;
        });
    }
}
