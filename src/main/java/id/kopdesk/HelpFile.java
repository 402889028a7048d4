package id.kopdesk;

import id.kopdesk.account.LogFile;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.safekeeping.CheckText;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** "Simpan berkas bantuan": log, versions and the check of the data in one file, without anybody's data. */
final class HelpFile {
    private final UiContext ui;
    private final Database database;
    private final Path folder;

    HelpFile(UiContext ui, Database database, Path folder) {
        this.ui = ui;
        this.database = database;
        this.folder = folder;
    }

    void save() {
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        ui.texts().get("ui.help.file.title"),
                        "bantuan-kopdesk.zip",
                        null,
                        List.of(new Dialogs.FileKind("ZIP", List.of("*.zip")))))
                .ifPresent(target -> ui.tasks()
                        .act("ui.help.file.task", progress -> write(target, progress))
                        .onDone(() -> ui.dialogs()
                                .toast(ui.texts().get("ui.help.file.saved", String.valueOf(target.getFileName()))))
                        .start());
    }

    void write(Path target, Progress progress) {
        List<String> check = new CheckText(ui.texts(), ui.formats()).of(database.check(Tables.all(), progress));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
            put(zip, "versi.txt", versions());
            put(zip, "periksa.txt", String.join("\n", check).getBytes(StandardCharsets.UTF_8));
            Path log = LogFile.folderIn(folder);
            if (Files.isDirectory(log)) {
                try (Stream<Path> files = Files.list(log)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        put(zip, "log/" + file.getFileName(), Files.readAllBytes(file));
                    }
                }
            }
        } catch (IOException e) {
            throw new CodedException(e, "KD-972", "ui.help.file.failed", String.valueOf(target.getFileName()));
        }
    }

    private byte[] versions() {
        String text = "Kopdesk " + Version.text() + "\nJava " + System.getProperty("java.version") + "\nJavaFX "
                + System.getProperty("javafx.runtime.version") + "\n" + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + "\nSkema " + database.schema() + "\n" + database.engine() + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
