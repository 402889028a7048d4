package id.kopdesk.safekeeping;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The file operations of backup and restore, each of which may be the last one before the power goes. */
interface Disk {
    void directories(Path folder) throws IOException;

    /** Opens a new or emptied file; what is written is on the disk once the stream is closed. */
    OutputStream create(Path file) throws IOException;

    /** Brings a file that somebody else wrote onto the disk. */
    void force(Path file) throws IOException;

    /** Renames within one disk, replacing a file of that name. */
    void move(Path from, Path to) throws IOException;

    /** Removes a file or an empty folder; that it is not there is no fault. */
    void delete(Path path) throws IOException;
}
