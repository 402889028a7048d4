package id.kopdesk.cli;

import id.kopdesk.account.FolderKey;
import id.kopdesk.account.RecoveryKey;
import id.kopdesk.account.Secret;
import id.kopdesk.base.CodedException;
import id.kopdesk.safekeeping.KeySource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What opens a backup: nothing, a password of its day, or the recovery key; never as an argument. */
final class BackupKeyOption {
    private static final String VARIABLE = "KOPDESK_SANDI";

    @Option(
            names = {"--pengguna", "--user"},
            paramLabel = "NAMA",
            descriptionKey = "option.restore.user")
    private @Nullable String user;

    @Option(
            names = {"--sandi-berkas", "--password-file"},
            paramLabel = "FILE",
            descriptionKey = "option.password")
    private @Nullable Path password;

    @Option(
            names = {"--pemulihan-berkas", "--recovery-file"},
            paramLabel = "FILE",
            descriptionKey = "option.restore.recovery")
    private @Nullable Path recovery;

    KeySource source(CliContext context) {
        return folder -> {
            Path words = recovery;
            if (words != null) {
                return FolderKey.with(folder, RecoveryKey.parse(text(words)));
            }
            String login = user;
            Path line = password;
            String given = context.environment().get(VARIABLE);
            if (login == null || (line == null && given == null)) {
                return FolderKey.open(folder);
            }
            try (Secret secret = line != null ? PasswordFile.read(line) : Secret.of(String.valueOf(given))) {
                return FolderKey.with(folder, login, secret);
            }
        };
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new CodedException(e, "KD-966", "cli.password.file", file.toString());
        }
    }
}
