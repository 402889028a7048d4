package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The disk is full or may not be written to. */
final class DiskFaults {
    private static final int ROOM = 260;

    List<Fault> all() {
        return List.of(
                Fault.once(7, "disk full in the data folder while saving", this::whileSaving),
                Fault.once(8, "disk full for the export or for its temporary files", this::whileExporting),
                Fault.once(9, "start on a full disk", this::atStart),
                Fault.once(10, "data folder that somebody else may only read", this::readOnly));
    }

    private static void saysDisk(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        CodedException.class,
                        e -> assertThat(e.sentence(Texts.of(Texts.INDONESIAN)).toLowerCase(java.util.Locale.ROOT))
                                .contains("disk"));
    }

    private void whileSaving(Path folder, Random random, int at) throws Exception {
        Path data = folder.resolve("disk");
        try (SmallDisk disk = new SmallDisk(data, ROOM)) {
            try (Database database = Desk.make(data.resolve("o"))) {
                Desk desk = new Desk(database);
                desk.save(1);
                disk.fill(100);
                assertThatThrownBy(() -> desk.save(2)).satisfies(DiskFaults::saysDisk);
                assertThat(desk.saved()).containsExactly(1);
                disk.free();
                desk.save(3);
                disk.fill(0);
                assertThatThrownBy(() -> desk.save(4)).satisfies(DiskFaults::saysDisk);
                // A draft is not held back by the guard: it meets the full disk itself.
                assertThatThrownBy(() -> database.note(handle -> handle.execute(
                                "CREATE TABLE big AS SELECT" + " SECURE_RAND(900) AS x FROM SYSTEM_RANGE(1, 20000)")))
                        .satisfies(DiskFaults::saysDisk);
                disk.free();
            } catch (CodedException e) {
                // The engine gave up when the disk was full; closing says so, and the next start must find all saves.
                saysDisk(e);
                disk.free();
            }
            Path later = folder.resolve("later");
            copy(data.resolve("o"), later);
            try (Database database = Desk.open(later)) {
                assertThat(new Desk(database).saved()).containsExactlyInAnyOrder(1, 3);
                new Desk(database).requireWhole();
            }
        }
    }

    private void whileExporting(Path folder, Random random, int at) throws Exception {
        try (SmallDisk disk = new SmallDisk(folder.resolve("disk"), 20)) {
            disk.fill(1);
            Path there = folder.resolve("disk/rekap.xlsx");
            Path here = folder.resolve("rekap.xlsx");
            String small = "-Djava.io.tmpdir=" + folder.resolve("disk");
            try (Child target = Child.start(List.of(), Export.class, there, 60_000);
                    Child scratch = Child.start(List.of(small), Export.class, here, 60_000)) {
                assertThat(target.await("refused ", 120)).startsWith("KD-5");
                assertThat(scratch.await("refused ", 120)).startsWith("KD-5");
            }
            assertThat(there).doesNotExist();
            assertThat(here).doesNotExist();
            try (Stream<Path> left = Files.walk(folder)) {
                assertThat(left.filter(Files::isRegularFile).map(p -> String.valueOf(p.getFileName())))
                        .containsExactly("penuh");
            }
        }
    }

    private void atStart(Path folder, Random random, int at) throws Exception {
        Path data = folder.resolve("disk/o");
        try (SmallDisk disk = new SmallDisk(folder.resolve("disk"), ROOM)) {
            try (Database database = Desk.make(data)) {
                new Desk(database).save(1);
            }
            disk.fill(0);
            for (int start = 0; start < 3; start++) {
                assertThatThrownBy(() -> Desk.open(data).close()).satisfies(DiskFaults::saysDisk);
            }
            disk.free();
            try (Database database = Desk.open(data)) {
                assertThat(new Desk(database).saved()).containsExactly(1);
            }
        }
    }

    private void readOnly(Path folder, Random random, int at) throws Exception {
        if (!System.getProperty("user.name").equals("root") || !Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            throw new Fault.CannotRun("needs root and setpriv to become somebody else");
        }
        Path data = folder.resolve("o");
        try (Database database = Desk.make(data)) {
            new Desk(database).save(1);
        }
        for (Path open = folder; open != null && !open.equals(Path.of("/tmp")); open = open.getParent()) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        try (Stream<Path> files = Files.list(data)) {
            files.forEach(file -> file.toFile().setReadable(true, false));
        }
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
        byte[] before = Files.readAllBytes(data.resolve("kopdesk.mv.db"));
        try (Child child = Child.start(
                List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"),
                List.of(),
                forEverybody(folder.resolve("program")),
                ForeignFaults.class.getName(),
                data,
                0)) {
            assertThat(child.await("refused ", 120)).startsWith("KD-204");
        }
        assertThat(Files.readAllBytes(data.resolve("kopdesk.mv.db"))).isEqualTo(before);
    }

    /** What opens a database, copied to where everybody may read: a home folder is often closed. */
    private static String forEverybody(Path program) throws IOException {
        List<String> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            if (Files.exists(Path.of(part))
                    && !part.matches(".*(javafx|poi|xmlbeans|postgres|archunit|testfx|ikonli|atlantafx|surefire).*")) {
                Path to = program.resolve(parts.size() + "-" + Path.of(part).getFileName());
                copy(Path.of(part), to);
                parts.add(to.toString());
            }
        }
        return String.join(java.io.File.pathSeparator, parts);
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.filter(Files::isRegularFile).toList();
        }
        for (Path one : all) {
            Path target =
                    one.equals(from) ? to : to.resolve(from.relativize(one).toString());
            Files.createDirectories(target.getParent());
            Files.write(target, Files.readAllBytes(one));
        }
    }
}
