package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Saved filters in a small file of the data folder, written beside and moved into place. */
final class FileViews implements SavedViews {
    record Content(List<View> views) {}

    private final Path file;

    FileViews(Path file) {
        this.file = file;
    }

    @Override
    public synchronized List<View> all() {
        try {
            return Files.exists(file)
                    ? Json.read(Files.readString(file), Content.class).views()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void keep(View view) {
        List<View> views = new ArrayList<>(all());
        views.removeIf(v -> v.name().equalsIgnoreCase(view.name()));
        views.add(view);
        views.sort((a, b) -> a.name().compareToIgnoreCase(b.name()));
        write(views);
    }

    @Override
    public synchronized void remove(String name) {
        List<View> views = new ArrayList<>(all());
        views.removeIf(v -> v.name().equals(name));
        write(views);
    }

    private void write(List<View> views) {
        try {
            Path half = file.resolveSibling(file.getFileName() + ".tmp");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(half, Json.writeIndented(new Content(views)));
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
