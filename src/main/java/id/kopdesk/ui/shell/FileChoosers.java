package id.kopdesk.ui.shell;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Dialogs.FileQuestion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's file choosers; the folder last used is where the next one begins. */
final class FileChoosers {
    private final Texts texts;
    private final Window owner;
    private final Dialogs dialogs;
    private @Nullable Path last;

    FileChoosers(Texts texts, Window owner, Dialogs dialogs) {
        this.texts = texts;
        this.owner = owner;
        this.dialogs = dialogs;
    }

    Optional<Path> open(FileQuestion question) {
        return remember(chooser(question).showOpenDialog(owner));
    }

    Optional<Path> save(FileQuestion question) {
        FileChooser chooser = chooser(question);
        chooser.setInitialFileName(question.suggestion());
        Optional<Path> chosen = remember(chooser.showSaveDialog(owner));
        Optional<Path> named = chosen.map(path -> withExtension(path, question));
        // The system asked about the name without the ending; this is another file.
        if (!named.equals(chosen) && Files.exists(named.orElseThrow())) {
            return named.filter(path -> dialogs.confirm(new Dialogs.Question(
                    texts.get("ui.file.exists"),
                    texts.get("ui.file.exists.message", String.valueOf(path.getFileName())),
                    texts.get("ui.file.overwrite"),
                    true)));
        }
        return named;
    }

    Optional<Path> folder(String title, @Nullable Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        begin(start).ifPresent(chooser::setInitialDirectory);
        return remember(chooser.showDialog(owner));
    }

    static Path withExtension(Path path, FileQuestion question) {
        String name = String.valueOf(path.getFileName());
        if (question.kinds().isEmpty() || name.contains(".")) {
            return path;
        }
        String pattern = question.kinds().get(0).patterns().get(0);
        return pattern.startsWith("*.") ? path.resolveSibling(name + pattern.substring(1)) : path;
    }

    private FileChooser chooser(FileQuestion question) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(question.title());
        question.kinds()
                .forEach(kind -> chooser.getExtensionFilters()
                        .add(new FileChooser.ExtensionFilter(kind.label(), kind.patterns())));
        begin(question.start()).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<File> begin(@Nullable Path start) {
        Path folder = start == null ? last : start;
        return Optional.ofNullable(folder).filter(Files::isDirectory).map(Path::toFile);
    }

    private Optional<Path> remember(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        last = file.isDirectory() ? file.toPath() : file.toPath().getParent();
        return Optional.of(file.toPath());
    }
}
