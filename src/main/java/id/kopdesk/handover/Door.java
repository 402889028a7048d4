package id.kopdesk.handover;

import id.kopdesk.base.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Where the socket lies and what opens it, in a file that only its owner can read.
 *
 * @param token 64 hexadecimal digits, another for every order
 */
record Door(String socket, String token) {
    private static final String NAME = "panggilan.json";
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    static Door at(Path socket) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return new Door(socket.toString(), HexFormat.of().formatHex(random));
    }

    /** Empty where nobody listens, or where the note is no such note: the data are then opened in the plain way. */
    static Optional<Door> read(Path folder) {
        try {
            return Optional.of(Json.read(Files.readString(folder.resolve(NAME)), Door.class));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void write(Path folder) throws IOException {
        Path beside = folder.resolve(NAME + ".tmp");
        Files.deleteIfExists(beside);
        Files.createFile(beside, ownerOnly());
        Files.write(beside, Json.write(this).getBytes(StandardCharsets.UTF_8));
        Files.move(beside, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
    }

    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    /** On Windows the folder lies in the user's own profile, whose rights files inherit. */
    private static FileAttribute<?>[] ownerOnly() {
        return POSIX ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)} : new FileAttribute<?>[0];
    }

    static void close(Path socket) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(socket, OWNER);
        }
    }
}
