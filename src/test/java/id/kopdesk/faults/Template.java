package id.kopdesk.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files made once and copied for every try. */
final class Template {
    private final Consumer<Path> maker;
    private @Nullable Map<String, byte[]> files;

    Template(Consumer<Path> maker) {
        this.maker = maker;
    }

    /** The files by name. */
    synchronized Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> made = files;
        if (made == null) {
            made = make();
            files = made;
        }
        return made;
    }

    void copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private Map<String, byte[]> make() throws IOException {
        Path folder = Files.createTempDirectory("kopdesk-faults");
        maker.accept(folder);
        Map<String, byte[]> made = new LinkedHashMap<>();
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : inside) {
            if (Files.isRegularFile(file) && folder.equals(file.getParent())) {
                made.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
            Files.delete(file);
        }
        return made;
    }
}
