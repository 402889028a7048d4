package id.kopdesk.account;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a person's data lies by the platform's custom: never in a folder that roams or syncs. */
public final class DataFolder {
    private DataFolder() {}

    public static Path own() {
        return of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")), false);
    }

    /** The demo office has a folder beside, so that it never mixes with real data. */
    public static Path demo() {
        return of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")), true);
    }

    static Path of(String system, Map<String, String> environment, Path home, boolean demo) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            Path base = orElse(
                    environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
            return base.resolve(demo ? "Kopdesk Demo" : "Kopdesk");
        }
        if (os.contains("mac")) {
            return home.resolve("Library/Application Support").resolve(demo ? "Kopdesk Demo" : "Kopdesk");
        }
        Path base = orElse(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"));
        return base.resolve(demo ? "kopdesk-demo" : "kopdesk");
    }

    private static Path orElse(@Nullable String given, Path custom) {
        return given == null || given.isBlank() ? custom : Path.of(given);
    }
}
