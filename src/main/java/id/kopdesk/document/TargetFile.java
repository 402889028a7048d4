package id.kopdesk.document;

import id.kopdesk.base.CodedException;
import id.kopdesk.database.SafeFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file beside its place and moves it there when it is whole: under its own name it is never half. */
public final class TargetFile {
    /** What fills the file. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private TargetFile() {}

    /** @throws CodedException KD-553 when the target is open in another program, KD-552 when it cannot be written */
    public static void write(Path target, Content content) {
        Path beside = target.resolveSibling("." + target.getFileName() + ".tmp");
        try {
            requireFree(target);
            if (target.getParent() != null) {
                Files.createDirectories(target.getParent());
            }
            try (FileChannel channel = FileChannel.open(
                            beside,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING);
                    OutputStream out = Channels.newOutputStream(channel)) {
                content.write(out);
                out.flush();
                channel.force(true);
            }
            SafeFiles.move(beside, target);
        } catch (IOException e) {
            throw new CodedException(e, "KD-552", "document.write.failed", target.toString());
        } finally {
            drop(beside);
        }
    }

    /** Word and LibreOffice lay an owner note beside a document that they have open. */
    private static void requireFree(Path target) {
        String name = String.valueOf(target.getFileName());
        // Word leaves out the first two letters of a longer name.
        boolean word = Files.exists(target.resolveSibling("~$" + name))
                || (name.length() > 2 && Files.exists(target.resolveSibling("~$" + name.substring(2))));
        if (word || Files.exists(target.resolveSibling(".~lock." + name + "#"))) {
            throw new CodedException("KD-553", "document.write.open", target.toString());
        }
    }

    private static void drop(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(TargetFile.class).warn("left behind: {}", beside, e);
        }
    }
}
