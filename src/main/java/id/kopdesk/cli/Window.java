package id.kopdesk.cli;

import java.nio.file.Path;

/** The program's window, so that commands need not know it. */
public interface Window {
    /**
     * Opens the window on the office in this folder and returns when it has been closed.
     *
     * @param demo the folder holds a demo office
     * @return false when there is no display
     */
    boolean open(Path folder, boolean demo);

    /**
     * As {@link #open(Path, boolean)}, and shows a file there that somebody opened in the file manager.
     *
     * @return false when there is no display
     */
    default boolean open(Path folder, Path file) {
        return open(folder, false);
    }
}
