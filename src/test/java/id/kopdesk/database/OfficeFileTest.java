package id.kopdesk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFileTest {
    private static final DataKey KEY = DataKey.random();

    @TempDir
    Path folder;

    private Path data() {
        return folder.resolve("kopdesk.mv.db");
    }

    private void make() {
        Database.create(folder, KEY, false, Clock.systemUTC()).close();
    }

    private Database open() {
        return Database.open(folder, KEY, Clock.systemUTC());
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static Object touch(Database database) {
        return database.write(Actor.ofThisPc(), Change.save(), work -> {
            work.insert(
                    Table.of("office_notes", "id", new Table.Column("title", Table.Kind.TEXT)),
                    id.kopdesk.base.Ids.next(),
                    java.util.Map.of("title", "x"));
            return true;
        });
    }

    private static void withNotes(Database database) {
        database.note(h -> h.execute("CREATE TABLE office_notes (id UUID, office_id UUID, version BIGINT, row_hash"
                + " CHAR(64), removed_at TIMESTAMP WITH TIME ZONE, removed_reason VARCHAR(9), title VARCHAR(9))"));
    }

    @Test
    void aWriteThatAPowerCutBrokeOffInsideABlockTakesNoSaveWithIt() throws IOException {
        make();
        try (Database database = open()) {
            withNotes(database);
            touch(database);
        }
        byte[] whole = Files.readAllBytes(data());
        byte[] torn = java.util.Arrays.copyOf(whole, whole.length + 700);
        java.util.Arrays.fill(torn, whole.length, torn.length, (byte) 7);
        Files.write(data(), torn);
        refused("KD-211", () -> Database.open(folder, DataKey.random(), Clock.systemUTC()));
        assertThat(Files.readAllBytes(data())).isEqualTo(torn);
        try (Database database = open()) {
            assertThat(database.entries()).isEqualTo(1);
        }
    }

    @Test
    void aSaveThatMayNotHaveReachedTheDiskIsCheckedAtTheNextStart() throws IOException {
        make();
        try (Database database = open()) {
            assertThat(database.doubtful()).isFalse();
            withNotes(database);
            // The sentinel cannot be replaced while a folder of its name lies there.
            Files.delete(folder.resolve("penanda.json"));
            Files.createDirectories(folder.resolve("penanda.json").resolve("x"));
            refused("KD-218", () -> touch(database));
            refused("KD-218", () -> touch(database));
            assertThat(database.doubtful()).isTrue();
            database.certain();
            assertThat(database.doubtful()).as("while saving has stopped").isTrue();
        }
        Files.delete(folder.resolve("penanda.json").resolve("x"));
        Files.delete(folder.resolve("penanda.json"));
        try (Database database = open()) {
            assertThat(database.doubtful()).isTrue();
            assertThat(database.entries()).as("the save stands").isEqualTo(1);
            database.certain();
        }
        try (Database database = open()) {
            assertThat(database.doubtful()).isFalse();
        }
    }

    @Test
    void theFileOnDiskShowsNoPlainText() throws IOException {
        try (Database database = Database.create(folder, KEY, false, Clock.systemUTC())) {
            database.note(h -> h.execute("CREATE TABLE plain_words_in_here (x INT)"));
        }
        assertThat(new String(Files.readAllBytes(data()), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContainIgnoringCase("plain_words_in_here")
                .doesNotContainIgnoringCase("chain_head");
    }

    @Test
    void aSecondProgramIsToldWhoHasTheDataOpen() throws IOException, InterruptedException {
        try (Database first = Database.create(folder, KEY, false, Clock.systemUTC())) {
            assertThat(first.schema()).isEqualTo(Migrations.SCHEMA);
            Process second = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SecondProgram.class.getName(),
                            folder.toString(),
                            KEY.hex())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(second.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(second.waitFor()).isEqualTo(3);
            assertThat(said)
                    .contains("KD-210")
                    .contains(System.getProperty("user.name"))
                    .contains(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void aWrongKeyIsNotCalledDamage() {
        make();
        refused("KD-211", () -> Database.open(folder, DataKey.random(), Clock.systemUTC()));
        open().close();
    }

    @Test
    void aMissingFileIsNeverReplacedByAnEmptyOne() throws IOException {
        make();
        Files.delete(data());
        refused("KD-222", this::open);
        assertThat(data()).doesNotExist();
        refused("KD-220", this::make);
    }

    @Test
    void aForeignFileIsLeftAlone() throws IOException {
        Files.createFile(data());
        refused("KD-223", this::open);
        Files.delete(data());
        Files.createDirectory(data());
        refused("KD-223", this::open);
        Files.delete(data());
        byte[] letter = "bukan basis data".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(data(), letter);
        assertThatThrownBy(this::open).isInstanceOf(CodedException.class);
        assertThat(Files.readAllBytes(data())).isEqualTo(letter);
        Path target = folder.resolve("other");
        Files.move(data(), target);
        Files.createSymbolicLink(data(), target);
        refused("KD-221", this::open);
    }

    @Test
    void dataOfANewerProgramIsRefusedAndNotTouched() throws IOException {
        try (Database database = Database.create(folder, KEY, false, Clock.systemUTC())) {
            database.note(h -> h.execute("UPDATE office_meta SET schema_version = 99999"));
        }
        Files.delete(folder.resolve("penanda.json"));
        byte[] before = Files.readAllBytes(data());
        refused("KD-216", this::open);
        assertThat(Files.readAllBytes(data())).isEqualTo(before);
    }

    @Test
    void anOlderCopyIsNamedInsteadOfShown() throws IOException {
        try (Database database = Database.create(folder, KEY, false, Clock.systemUTC())) {
            withNotes(database);
            touch(database);
        }
        byte[] yesterday = Files.readAllBytes(data());
        try (Database database = open()) {
            touch(database);
        }
        byte[] today = Files.readAllBytes(data());
        Files.write(data(), yesterday);
        refused("KD-224", this::open);
        Files.write(data(), today);
        open().close();
    }

    @Test
    void aCutOffFileIsNeverShownAsAnEmptyOffice() throws IOException {
        try (Database database = Database.create(folder, KEY, false, Clock.systemUTC())) {
            withNotes(database);
            for (int i = 0; i < 20; i++) {
                touch(database);
            }
        }
        byte[] whole = Files.readAllBytes(data());
        for (int cut = 1; cut <= 20; cut++) {
            // H2 may keep its lock on a file that it failed to open: each cut gets a folder of its own.
            Path copy = Files.createDirectory(folder.resolve("cut" + cut));
            Files.copy(folder.resolve("penanda.json"), copy.resolve("penanda.json"));
            byte[] left = Arrays.copyOf(whole, (int) ((long) whole.length * cut / 20));
            Files.write(copy.resolve("kopdesk.mv.db"), left);
            try (Database database = Database.open(copy, KEY, Clock.systemUTC())) {
                // What was cut off was free room at the end: everything must be there.
                assertThat(database.<Long>read(h -> h.createQuery("SELECT COUNT(*) FROM office_notes")
                                .mapTo(Long.class)
                                .one()))
                        .as("cut at %s/20", cut)
                        .isEqualTo(20);
            } catch (CodedException e) {
                assertThat(cut).as(e.code()).isLessThan(20);
                assertThat(Files.readAllBytes(copy.resolve("kopdesk.mv.db")))
                        .as("a damaged file is not written to")
                        .isEqualTo(left);
            }
        }
    }

    @Test
    void foldersThatLoseDataAreRefused() {
        refused("KD-201", () -> Database.create(folder.resolve("a;INIT=RUNSCRIPT"), KEY, false, Clock.systemUTC()));
        refused("KD-203", () -> Database.create(folder.resolve("OneDrive - Dinas"), KEY, false, Clock.systemUTC()));
        refused("KD-203", () -> Database.create(folder.resolve("Dropbox/data"), KEY, false, Clock.systemUTC()));
    }

    @Test
    void aPathWithBlanksAndLettersOfAnyScriptWorks() {
        Path odd = folder.resolve("Dinas Koperasi – Siti’s données 数据");
        Database.create(odd, KEY, false, Clock.systemUTC()).close();
        Database.open(odd, KEY, Clock.systemUTC()).close();
    }

    @Test
    void anInterruptedCallerDoesNotCloseTheDatabase() {
        try (Database database = Database.create(folder, KEY, false, Clock.systemUTC())) {
            withNotes(database);
            for (int i = 0; i < 50; i++) {
                Thread.currentThread().interrupt();
                touch(database);
                assertThat(Thread.interrupted()).isTrue();
            }
            assertThat(database.<Long>read(h -> ChainHead.read(h).entryNo())).isEqualTo(50);
        }
    }

    /** What a second start does; prints the refusal. */
    static final class SecondProgram {
        private SecondProgram() {}

        public static void main(String[] arguments) {
            try {
                Database.open(Path.of(arguments[0]), DataKey.ofHex(arguments[1]), Clock.systemUTC())
                        .close();
            } catch (CodedException e) {
                System.out.println(
                        e.code() + " " + e.sentence(id.kopdesk.base.Texts.of(id.kopdesk.base.Texts.INDONESIAN)));
                System.exit(3);
            }
        }
    }
}
