package id.kopdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.TablePrefs.ColumnLayout;
import id.kopdesk.ui.TablePrefs.TableLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePrefsTest {
    @TempDir
    private Path folder;

    private final List<IOException> notKept = new ArrayList<>();

    private FilePrefs open() {
        return new FilePrefs(folder.resolve("tampilan.json"), notKept::add);
    }

    @Test
    void looksAndLayoutsAreFoundAgain() {
        TableLayout layout = new TableLayout(
                List.of(new ColumnLayout("name", 300, true), new ColumnLayout("nib", 90, false)),
                List.of(new SortKey("name", true)));
        FilePrefs prefs = open();
        prefs.dark(true);
        prefs.language(Texts.ENGLISH);
        prefs.sidebarFolded(true);
        prefs.write("cooperatives", layout);
        FilePrefs again = open();
        assertThat(again.dark()).isTrue();
        assertThat(again.language()).isEqualTo(Texts.ENGLISH);
        assertThat(again.sidebarFolded()).isTrue();
        assertThat(again.read("cooperatives")).contains(layout);
        assertThat(notKept).isEmpty();
    }

    @Test
    void aDamagedFileMeansTheUsualLooks() throws IOException {
        for (String damaged : List.of("", "{", "[]", "{\"dark\":\"x\"}", "{}", "null")) {
            Files.writeString(folder.resolve("tampilan.json"), damaged);
            FilePrefs prefs = open();
            assertThat(prefs.dark()).as(damaged).isFalse();
            assertThat(prefs.read("x")).isEmpty();
            prefs.sidebarFolded(true);
            assertThat(open().sidebarFolded()).isTrue();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenLosesOnlyThePreference() throws IOException {
        Path file = folder.resolve("file");
        Files.writeString(file, "x");
        FilePrefs prefs = new FilePrefs(file.resolve("tampilan.json"), notKept::add);
        prefs.dark(true);
        assertThat(prefs.dark()).isTrue();
        assertThat(notKept).hasSize(1);
    }
}
