package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.database.Database;
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
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the program writes beside its data tells no NIK, no key and no password. */
final class SecretFaults {
    private static final String NIK = "6303054107850003";
    private static final Pattern DIGITS = Pattern.compile("(?<![0-9A-Za-z.-])\\d{16}(?![0-9A-Za-z-])");
    /** What this program, its libraries and its tests name their temporary files. */
    private static final Pattern OURS = Pattern.compile("(kopdesk|poi|embedded|surefire|hs_err|crash|look).*");

    private static final int LARGEST = 64 << 20;

    List<Fault> all() {
        return List.of(
                Fault.once(56, "refusals about a person: log, answers, temporary and crash files", this::ownRun),
                Fault.once(56, "logs, reports, temporary and crash files of this test run", this::suite));
    }

    /** A refused list, a damaged file and a crash, all with a NIK at hand. */
    private void ownRun(Path folder, Random random, int at) throws Exception {
        Path data = folder.resolve("o");
        try (Database database = Desk.make(data)) {
            new Desk(database).save(1, "Koperasi " + NIK);
        }
        Files.writeString(
                data.resolve("kunci.json"),
                "{\"versi\":1,\"bentuk\":\"polos\",\"rahasia\":true,\"kunci\":\"" + Engine.KEY.hex() + "\"}");
        Path list = Files.writeString(
                folder.resolve("daftar.csv"), "NAMA KOPERASI;DESA/KEL;NIB\nKoperasi " + NIK + ";Entah;" + NIK + "\n");
        Path temp = Files.createDirectory(folder.resolve("tmp"));
        List<String> options = List.of("-Djava.io.tmpdir=" + temp, "-XX:ErrorFile=" + temp.resolve("crash.log"));
        List<String> said = new ArrayList<>();
        for (List<String> command : List.of(
                List.of("periksa", "--data", data.toString()),
                List.of("impor", "koperasi", list.toString(), "--data", data.toString()),
                List.of("impor", "koperasi", folder.resolve(NIK + ".xlsx").toString(), "--data", data.toString()))) {
            try (Child child = Child.start(
                    List.of(),
                    options,
                    System.getProperty("java.class.path"),
                    "id.kopdesk.Kopdesk",
                    command.toArray())) {
                said.addAll(child.all(120));
            }
        }
        assertThat(data.resolve("log")).as("the log of the program").isNotEmptyDirectory();
        List<String> hits = new ArrayList<>();
        said.stream().filter(line -> line.contains(Engine.KEY.hex())).forEach(hits::add);
        scan(data.resolve("log"), hits);
        scan(temp, hits);
        assertThat(hits).isEmpty();
    }

    /** Everything that earlier tests of this run left behind; source files and compiled tests hold the test key. */
    private void suite(Path folder, Random random, int at) throws IOException {
        List<String> hits = new ArrayList<>();
        scan(Path.of("target/surefire-reports"), hits);
        scan(Path.of("target/template"), hits);
        scan(Path.of("log"), hits);
        scan(Path.of(System.getProperty("java.io.tmpdir")), hits);
        try (var here = Files.list(Path.of("."))) {
            for (Path file : here.filter(path -> path.toString().matches(".*(hs_err|\\.log|\\.hprof|replay).*"))
                    .toList()) {
                scan(file, hits);
            }
        }
        assertThat(hits).isEmpty();
    }

    private static void scan(Path place, List<String> hits) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean strange = folder.getParent() != null
                        && folder.getParent().equals(Path.of(System.getProperty("java.io.tmpdir")))
                        && !OURS.matcher(String.valueOf(folder.getFileName())).matches();
                return strange ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                boolean loose = file.getParent() != null
                        && file.getParent().equals(Path.of(System.getProperty("java.io.tmpdir")))
                        && !OURS.matcher(String.valueOf(file.getFileName())).matches();
                if (!loose && written(file) && attributes.isRegularFile() && attributes.size() < LARGEST) {
                    look(file, hits);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A log, a report, or a file that died: not a data file, a key file, or a list that a test wrote on purpose. */
    private static boolean written(Path file) {
        return String.valueOf(file.getFileName())
                .matches(
                        ".*(\\.log|\\.txt|\\.xml|\\.dump|\\.dumpstream|\\.hprof|\\.tmp|\\.mdmp)|(hs_err|crash|poi).*|replay.*");
    }

    private static void look(Path file, List<String> hits) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (text.contains(Engine.KEY.hex())) {
            hits.add(file + ": the key");
        }
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            if (plausible(digits.group())) {
                hits.add(file + ": " + digits.group().substring(0, 6) + "…");
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
