package id.kopdesk.ui;

import id.kopdesk.base.Json;
import id.kopdesk.base.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks and table layouts in a small file of their own; a damaged or missing file means the usual looks. */
public final class FilePrefs implements TablePrefs, Appearance {
    /** Public parts, because the JSON reader fills them. */
    public record Content(boolean dark, String language, boolean folded, Map<String, TableLayout> tables) {}

    private final Path file;
    private final Consumer<IOException> notKept;
    private Content content;

    /** @param notKept told when a preference could not be written; nothing else depends on it */
    public FilePrefs(Path file, Consumer<IOException> notKept) {
        this.file = file;
        this.notKept = notKept;
        content = read(file);
    }

    private static Content read(Path file) {
        Content usual = new Content(false, "id", false, Map.of());
        try {
            if (!Files.exists(file)) {
                return usual;
            }
            Content kept = Json.read(Files.readString(file), Content.class);
            return kept == null || kept.tables() == null || kept.language() == null ? usual : kept;
        } catch (IOException | IllegalArgumentException e) {
            return usual;
        }
    }

    private void keep(Content now) {
        content = now;
        try {
            Path half = file.resolveSibling(file.getFileName() + ".tmp");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(half, Json.writeIndented(now));
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            notKept.accept(e);
        }
    }

    @Override
    public Optional<TableLayout> read(String tableId) {
        return Optional.ofNullable(content.tables().get(tableId));
    }

    @Override
    public void write(String tableId, TableLayout layout) {
        Map<String, TableLayout> tables = new LinkedHashMap<>(content.tables());
        tables.put(tableId, layout);
        keep(new Content(content.dark(), content.language(), content.folded(), tables));
    }

    @Override
    public boolean dark() {
        return content.dark();
    }

    @Override
    public void dark(boolean on) {
        keep(new Content(on, content.language(), content.folded(), content.tables()));
    }

    @Override
    public Locale language() {
        return content.language().equals("en") ? Texts.ENGLISH : Texts.INDONESIAN;
    }

    @Override
    public void language(Locale language) {
        keep(new Content(content.dark(), language.getLanguage(), content.folded(), content.tables()));
    }

    @Override
    public boolean sidebarFolded() {
        return content.folded();
    }

    @Override
    public void sidebarFolded(boolean folded) {
        keep(new Content(content.dark(), content.language(), folded, content.tables()));
    }
}
