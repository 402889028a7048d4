package id.kopdesk.update;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** A verified installer that waits for the program to close. */
public record Ready(Path installer, Manifest manifest, Installed here) {
    /** What remains to be done with it. */
    public enum Way {
        /** It starts by itself once the window is closed. */
        STARTS,
        /** Somebody with the administrator's password runs {@link #instruction}. */
        BY_ADMINISTRATOR,
        /** It is unpacked beside the old one. */
        UNPACK,
        /** It would stand beside the program instead of over it: somebody decides. */
        OTHER_FORM
    }

    public Way way() {
        if (here.form().filter(own -> own != manifest.form()).isPresent()) {
            return Way.OTHER_FORM;
        }
        return switch (manifest.form()) {
            case SETUP, SETUP_PC, MSI -> Way.STARTS;
            case DEB -> Way.BY_ADMINISTRATOR;
            case ZIP, TAR -> Way.UNPACK;
        };
    }

    /** The command that installs it, for somebody who gives it by hand. */
    public String instruction() {
        return manifest.form() == Form.DEB ? "sudo apt install '" + installer + "'" : installer.toString();
    }

    /** What starts it; empty where it does not start by itself. */
    Optional<List<String>> command() {
        if (way() != Way.STARTS) {
            return Optional.empty();
        }
        String path = installer.toString();
        return Optional.of(
                switch (manifest.form()) {
                    case MSI -> List.of("msiexec.exe", "/i", path);
                    // Only the Explorer asks Windows for the administrator's consent.
                    case SETUP_PC -> List.of("explorer.exe", path);
                    default -> List.of(path);
                });
    }

    /** Starts it, if it still is what was verified; it outlives this program. @return whether it was started */
    public boolean start() {
        Optional<List<String>> command = command();
        if (command.isEmpty()) {
            return false;
        }
        try {
            if (!whole()) {
                LoggerFactory.getLogger(Ready.class).error("the installer is no longer what was verified");
                return false;
            }
            // Not from the data folder: a running program holds the folder that it was started in.
            new ProcessBuilder(command.get())
                    .directory(new File(System.getProperty("java.io.tmpdir", ".")))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            LoggerFactory.getLogger(Ready.class).error("the installer did not start", e);
            return false;
        }
    }

    boolean whole() throws IOException {
        try (InputStream file = Files.newInputStream(installer);
                DigestInputStream in = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(manifest.sha256());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
