package id.kopdesk.safekeeping;

import id.kopdesk.account.LogFile;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.FastStart;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.database.SafeFiles;
import id.kopdesk.database.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** "Simpan berkas bantuan": log, versions and the result of a check in one zip that may leave the office. */
public final class SupportFile {
    private final Database database;
    private final Path folder;
    private final List<Table> tables;
    private final CheckText words;
    private final String version;

    /**
     * @param folder the office's data folder
     * @param tables all business tables of the program
     * @param version of the program
     */
    public SupportFile(Database database, Path folder, List<Table> tables, CheckText words, String version) {
        this.database = database;
        this.folder = folder;
        this.tables = List.copyOf(tables);
        this.words = words;
        this.version = version;
    }

    /**
     * Writes the zip; an older one of that name is replaced when the new one is whole.
     *
     * @throws CodedException when it cannot be written
     */
    public void write(Path target, Progress progress) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                put(zip, "versi.txt", versions());
                put(zip, "periksa.txt", words.of(database.check(tables, progress)));
                for (Path log : logs()) {
                    progress.check();
                    put(zip, "log/" + log.getFileName(), scrubbed(log));
                }
            }
            SafeFiles.write(target, bytes.toByteArray());
        } catch (IOException e) {
            throw new CodedException(e, "KD-914", "safekeeping.support.failed", target.toString());
        }
    }

    private List<String> versions() {
        return List.of(
                "Kopdesk " + version,
                "skema " + database.schema() + ", " + database.engine() + (database.demo() ? ", demo" : ""),
                "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                "bahasa " + Locale.getDefault().toLanguageTag() + ", memori "
                        + Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MB, prosesor "
                        + Runtime.getRuntime().availableProcessors(),
                "arsip kelas " + FastStart.ofThisRun());
    }

    private List<Path> logs() throws IOException {
        Path logs = LogFile.folderIn(folder);
        if (!Files.isDirectory(logs)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(logs)) {
            return list.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
        }
    }

    /** A line that was cut off in the middle of a character is no reason to send nothing. */
    private List<String> scrubbed(Path log) throws IOException {
        Scrub scrub = new Scrub(System.getProperty("user.home", ""), System.getProperty("user.name", ""));
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(log)))
                .toString();
        List<String> lines = new ArrayList<>();
        text.lines().map(scrub::line).forEach(lines::add);
        return lines;
    }

    private static void put(ZipOutputStream zip, String name, List<String> lines) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(lines.stream().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
