package id.kopdesk.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The order to show a file that somebody opened in the file manager. */
public final class OpenFile {
    /** Also the option of the program's own command line. */
    public static final String WORD = "--buka";

    private OpenFile() {}

    public static List<String> words(Path file) {
        return List.of(WORD, file.toAbsolutePath().toString());
    }

    /** Empty for any other order. */
    public static Optional<Path> of(Order order) {
        return order.words().size() == 2 && order.words().get(0).equals(WORD)
                ? Optional.of(Path.of(order.words().get(1)))
                : Optional.empty();
    }

    /** Whether an order only concerns the window: to come to the front, with a file or without. */
    public static boolean window(Order order) {
        return order.words().isEmpty() || of(order).isPresent();
    }
}
