package id.kopdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kopdesk.account.Offices;
import id.kopdesk.database.Database;
import id.kopdesk.region.RegionTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Refusals that only a process of its own can meet. */
class ProcessTest {
    @TempDir
    Path folder;

    private static Called run(List<String> command, Path scratch) throws IOException, InterruptedException {
        Path out = scratch.resolve("out.txt");
        Path err = scratch.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();
        return new Called(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private Path office() throws IOException {
        Path data = folder.resolve("data");
        RegionTemplate.open(data).close();
        CliTest.key(data);
        return data;
    }

    @Test
    void commandsRunWhereThereIsNoJavaFxAtAll() throws Exception {
        String bare = Called.pathWithoutJavaFx();
        Called found = run(Called.process(bare, "wilayah", "cari", "rantau kiwa"), folder);
        assertThat(found.err()).isEmpty();
        assertThat(found.code()).isZero();
        assertThat(found.out()).contains("Rantau Kiwa");
        Called whole = run(Called.process(bare, "periksa", "--data", office()), folder);
        assertThat(whole.code()).isZero();
        assertThat(whole.out())
                .startsWith("Data utuh")
                .contains("Lampiran utuh", "Catatan akses utuh")
                .hasLineCount(3);
    }

    @Test
    void aSecondProgramOnTheSameDataIsToldWhoHasIt() throws Exception {
        Path data = office();
        try (Database held = Offices.open(data, Clock.systemUTC())) {
            assertThat(held.demo()).isFalse();
            Called second = run(Called.process(Called.pathWithoutJavaFx(), "periksa", "--data", data), folder);
            assertThat(second.code()).isEqualTo(3);
            assertThat(second.out()).isEmpty();
            assertThat(second.err())
                    .contains("KD-210", Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsRefusedAndStaysAsItWas() throws Exception {
        assumeTrue(
                System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/setpriv")),
                "needs root and setpriv to become somebody else");
        Path data = office();
        Path shut = Files.createDirectory(folder.resolve("tutup"));
        for (Path open = folder; open != null && !open.equals(Path.of("/tmp")); open = open.getParent()) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (Stream<Path> files = Files.list(data)) {
            files.filter(Files::isRegularFile).forEach(file -> file.toFile().setReadable(true, false));
        }
        List<String> before = names(data);
        Called check = run(asNobody("periksa", "--data", data), folder);
        assertThat(check.err()).contains("KD-204");
        assertThat(check.code()).isEqualTo(3);
        Called make = run(asNobody("kantor", "buat", "--wilayah", "63.05", "--data", shut.resolve("x")), folder);
        assertThat(make.err()).contains("KD-204");
        assertThat(make.code()).isEqualTo(3);
        assertThat(names(data)).isEqualTo(before);
        assertThat(names(shut)).isEmpty();
    }

    @Test
    void aFullDiskIsNamedAndNothingIsLeftOnIt() throws Exception {
        Path small = Files.createDirectory(folder.resolve("kecil"));
        assumeTrue(mount(small), "needs leave to mount a small disk");
        try {
            Called make = run(
                    Called.process(Called.pathWithoutJavaFx(), "kantor", "buat", "--wilayah", "63", "--data", small),
                    folder);
            assertThat(make.err()).contains("KD-219");
            assertThat(make.code()).isEqualTo(3);
            assertThat(names(small)).isEmpty();
            Called backup = run(
                    Called.process(
                            Called.pathWithoutJavaFx(),
                            "cadangkan",
                            "--data",
                            office(),
                            "--keluaran",
                            small.resolve("cadangan.zip")),
                    folder);
            assertThat(backup.err()).contains("KD-912");
            assertThat(backup.code()).isEqualTo(3);
            assertThat(names(small)).isEmpty();
        } finally {
            new ProcessBuilder("umount", small.toString()).start().waitFor();
        }
    }

    private static boolean mount(Path at) throws InterruptedException {
        try {
            return new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", at.toString())
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> asNobody(Object... args) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        command.addAll(Called.process(forEverybody(Called.pathWithoutJavaFx()), args));
        return command;
    }

    /** The class path copied to where somebody else may read: a home folder is often closed. */
    private String forEverybody(String classPath) throws IOException {
        Path program = folder.resolve("program");
        List<String> parts = new ArrayList<>();
        for (String part : classPath.split(java.io.File.pathSeparator)) {
            Path from = Path.of(part);
            Path to = program.resolve(parts.size() + "-" + from.getFileName());
            parts.add(to.toString());
            if (Files.exists(from) && !Files.exists(to)) {
                copy(from, to);
            }
        }
        return String.join(java.io.File.pathSeparator, parts);
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        for (Path one : all) {
            Path target = to.resolve(from.relativize(one).toString());
            Files.createDirectories(Files.isDirectory(one) ? target : target.getParent());
            if (Files.isRegularFile(one)) {
                Files.copy(one, target);
            }
        }
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> list = Files.list(in)) {
            return list.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
