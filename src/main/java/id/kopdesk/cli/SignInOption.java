package id.kopdesk.cli;

import id.kopdesk.account.AccessEvent;
import id.kopdesk.account.AccessKind;
import id.kopdesk.account.AccessLog;
import id.kopdesk.account.Secret;
import id.kopdesk.account.SignIn;
import id.kopdesk.base.CodedException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As whom a command works. A password is never an argument: every program of the PC can read those. */
final class SignInOption {
    private static final String VARIABLE = "KOPDESK_SANDI";

    @Option(
            names = {"--pengguna", "--user"},
            paramLabel = "NAMA",
            descriptionKey = "option.user")
    private @Nullable String user;

    @Option(
            names = {"--sandi-berkas", "--password-file"},
            paramLabel = "FILE",
            descriptionKey = "option.password")
    private @Nullable Path file;

    /** What of the process's variables a command reads: the only ones that are handed over. */
    static Map<String, String> variables(Map<String, String> environment) {
        String given = environment.get(VARIABLE);
        return given == null ? Map.of() : Map.of(VARIABLE, given);
    }

    /** @throws CodedException when the office asks for a password and none, or a wrong one, was given */
    SignIn.Entry open(Path folder, CliContext context) {
        SignIn.Entry entry = enter(folder, context);
        Routines.guard(entry.database(), folder, context);
        return entry;
    }

    /**
     * What leaves by a command stands in the access log before it leaves, as what leaves by the window does.
     *
     * @param kind of record, as the log names it
     * @throws RuntimeException when the entry cannot be written; then nothing goes out
     */
    static void exported(SignIn.Entry entry, CliContext context, String kind, String what) {
        new AccessLog(entry.database())
                .noteNow(new AccessEvent(
                        AccessKind.EXPORTED,
                        entry.actor().name(),
                        context.clock().instant(),
                        kind,
                        null,
                        what));
    }

    private SignIn.Entry enter(Path folder, CliContext context) {
        SignIn way = context.inside()
                .filter(inside -> inside.has(folder))
                .map(inside -> SignIn.again(inside.database().borrowed(), folder, context.clock()))
                .orElseGet(() -> new SignIn(folder, context.clock()));
        if (!way.needed()) {
            if (user != null) {
                context.tell("cli.signin.open", user);
            }
            return way.open();
        }
        String given = context.environment().get(VARIABLE);
        String login = user;
        if (login == null || (file == null && given == null)) {
            throw new CodedException("KD-907", "account.signin.needed", folder.toString());
        }
        try (Secret password = file != null ? PasswordFile.read(file) : Secret.of(String.valueOf(given))) {
            return way.with(login, password);
        }
    }
}
