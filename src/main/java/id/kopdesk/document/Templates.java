package id.kopdesk.document;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.TargetFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Templates of documents: the office's own file {@code <data folder>/templat/NAME.docx}, or else the one shipped. */
public final class Templates {
    private final Path folder;

    /** @param dataFolder the office's data folder */
    public Templates(Path dataFolder) {
        folder = dataFolder.resolve("templat");
    }

    /**
     * @param name such as "berita-acara-pemusnahan"
     * @param shipped makes the program's own, such as {@link DocxDraft#bytes}
     */
    public InputStream open(String name, Supplier<byte[]> shipped) {
        Path own = file(name);
        if (!Files.isRegularFile(own)) {
            return new ByteArrayInputStream(shipped.get());
        }
        try {
            return new ByteArrayInputStream(Files.readAllBytes(own));
        } catch (IOException e) {
            throw new CodedException(e, "KD-556", "document.template.own", own.toString());
        }
    }

    /** Lays the shipped template into the folder for the office to change; one that is there already stays. */
    public Path layOut(String name, Supplier<byte[]> shipped) {
        Path own = file(name);
        if (!Files.exists(own)) {
            TargetFile.write(own, out -> out.write(shipped.get()));
        }
        return own;
    }

    /** Whether the office uses a file of its own. */
    public boolean own(String name) {
        return Files.isRegularFile(file(name));
    }

    private Path file(String name) {
        return folder.resolve(name + ".docx");
    }
}
