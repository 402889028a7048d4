package id.kopdesk.faults;

import id.kopdesk.database.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for what nobody may read in logs, reports, temporary and crash files: a NIK, a key, a recovery key, a password. */
final class Secrets {
    private static final Pattern DIGITS = Pattern.compile("(?<![0-9A-Za-z.-])\\d{16}(?![0-9A-Za-z-])");
    private static final String WORD = "[bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz]";
    private static final Pattern RECOVERY = Pattern.compile("\\b(?:" + WORD + "[ -]){8}" + WORD + "\\b");
    private static final Pattern KEY = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");
    private static final Pattern TYPED = Pattern.compile("Secret\\.of\\(\"([^\"\\\\]{8,})\"");
    /** What this program, its libraries and its tests name their temporary files. */
    private static final Pattern OURS = Pattern.compile("(kopdesk|poi|embedded|surefire|hs_err|crash|look).*");

    private static final int LARGEST = 64 << 20;

    private final Set<String> words;

    Secrets(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** With the key of the tests' data and every password that a test types. */
    static Secrets ofTests() throws IOException {
        Set<String> words = new TreeSet<>(Set.of(Engine.KEY.hex()));
        List<Path> sources;
        try (Stream<Path> walk = Files.walk(Path.of("src/test/java"))) {
            sources = walk.filter(path -> path.toString().endsWith(".java")).toList();
        }
        for (Path source : sources) {
            TYPED.matcher(Files.readString(source)).results().forEach(found -> words.add(found.group(1)));
        }
        return new Secrets(words);
    }

    Set<String> words() {
        return words;
    }

    /** Everything that the tests of this run have written beside data and keys; compiled tests hold the test key. */
    List<String> inTheRun() throws IOException {
        List<String> hits = new ArrayList<>();
        for (Path place : List.of(
                Path.of("target/surefire-reports"),
                Path.of("target/suite-log"),
                Path.of("target/template"),
                Path.of("log"),
                temporary())) {
            hits.addAll(in(place));
        }
        try (Stream<Path> here = Files.list(Path.of("."))) {
            for (Path file : here.filter(path -> path.toString().matches(".*(hs_err|\\.log|\\.hprof|replay).*"))
                    .toList()) {
                hits.addAll(in(file));
            }
        }
        return hits;
    }

    /** @return a line for each file with something in it, without what it is */
    List<String> in(Path place) throws IOException {
        List<String> hits = new ArrayList<>();
        if (!Files.exists(place)) {
            return hits;
        }
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return strange(folder, place) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!strange(file, place)
                        && written(file)
                        && attributes.isRegularFile()
                        && attributes.size() < LARGEST) {
                    look(file, hits);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return hits;
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Other programs share the folder of temporary files. */
    private static boolean strange(Path path, Path place) {
        return place.equals(temporary())
                && place.equals(path.getParent())
                && !OURS.matcher(String.valueOf(path.getFileName())).matches();
    }

    /** A log, a report, or a file that died: not a data file, a key file, or a list that a test wrote on purpose. */
    private static boolean written(Path file) {
        return String.valueOf(file.getFileName())
                .matches(
                        ".*(\\.log|\\.txt|\\.xml|\\.dump|\\.dumpstream|\\.hprof|\\.tmp|\\.mdmp)|(hs_err|crash|poi).*|replay.*");
    }

    private void look(Path file, List<String> hits) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (words.stream().anyMatch(text::contains)) {
            hits.add(file + ": a password or the key");
        }
        if (RECOVERY.matcher(text).find()) {
            hits.add(file + ": a recovery key");
        }
        // Reports and dumps name digests of files, the program's own log never does.
        if (file.toString().endsWith(".log") && KEY.matcher(text).find()) {
            hits.add(file + ": what may be a key");
        }
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            if (plausible(digits.group())) {
                hits.add(file + ": a NIK of " + digits.group().substring(0, 4));
                return;
            }
        }
    }

    /** Province, day and month as a NIK has them; so many digits otherwise are nanoseconds or sizes. */
    private static boolean plausible(String digits) {
        int province = Integer.parseInt(digits.substring(0, 2));
        int day = Integer.parseInt(digits.substring(6, 8)) % 40;
        int month = Integer.parseInt(digits.substring(8, 10));
        return province >= 11 && province <= 97 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }
}
