package id.kopdesk.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.LogFile;
import id.kopdesk.base.Formats;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class SupportFileTest {
    @TempDir
    Path folder;

    @AfterEach
    void letGoOfTheLog() {
        LogFile.close();
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                texts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    @Test
    void theHelpFileTellsWhatHappenedAndNothingOfPersons() throws IOException {
        Path data = folder.resolve("data");
        Path file = folder.resolve("bantuan.zip");
        try (Database database = SmallOffice.on(Engine.H2, data)) {
            LogFile.open(data);
            IllegalStateException failure = new IllegalStateException(
                    "Unique index violation: VALUES ( /* 5 */ 'Rahmah binti Ahmad', '6305014107850003', +62 812-3456-789)");
            LoggerFactory.getLogger("id.kopdesk.member").info("saved rahmah@desa.go.id 6305 0141 0785 0003", failure);
            Texts texts = Texts.of(Texts.INDONESIAN);
            new SupportFile(
                            database,
                            data,
                            SmallOffice.TABLES,
                            new CheckText(texts, new Formats(texts.locale())),
                            "0.1.0")
                    .write(file, Progress.NONE);
        }
        Map<String, String> texts = read(file);
        assertThat(texts.keySet()).containsExactly("log/kopdesk.log", "periksa.txt", "versi.txt");
        assertThat(texts.get("log/kopdesk.log"))
                .contains("IllegalStateException", "Unique index violation", "SupportFileTest.java");
        assertThat(texts.get("periksa.txt")).contains("Data utuh");
        assertThat(texts.get("versi.txt")).contains("Kopdesk 0.1.0", "H2 ");
        String all = String.join("\n", texts.values());
        assertThat(all).doesNotContain("Rahmah", "rahmah", "Ahmad", "812-3456", Engine.KEY.hex());
        assertThat(all).doesNotContainPattern("\\d(?:[ .]?\\d){15}");
    }

    @Test
    void noNumberOfSixteenDigitsReachesTheLog() throws IOException {
        Path data = folder.resolve("data");
        try (Database database = SmallOffice.on(Engine.H2, data)) {
            LogFile.open(data);
            LoggerFactory.getLogger("x").warn("NIK 6305014107850003", new IllegalStateException("6305014107850003"));
            assertThat(LogFile.folderIn(data).resolve("kopdesk.log"))
                    .content()
                    .contains("NIK ****")
                    .doesNotContain("6305014107850003")
                    .doesNotContain(database.officeId().toString());
        }
    }
}
