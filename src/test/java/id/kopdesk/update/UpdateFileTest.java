package id.kopdesk.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateFileTest {
    private static final Installed OFFICE = Publisher.pc("1.4.0", Form.DEB);

    private final Publisher publisher = new Publisher();

    @TempDir
    Path folder;

    @Test
    void aWholeFileSaysItsVersionAndWhoSignedIt() {
        Head head = new UpdateFile(publisher.write(folder.resolve("a")), publisher.trusted()).verify(Progress.NONE);
        assertThat(head.manifest().version()).hasToString("2.0.0");
        assertThat(head.manifest().notes()).isEqualTo("Rekap triwulan per kecamatan.");
        assertThat(head.signer().name()).isEqualTo("Rilis percobaan");
        assertThat(head.signer().fingerprint()).matches("([0-9a-f]{4} ){7}[0-9a-f]{4}");
        head.manifest().requireFor(OFFICE);
    }

    @Test
    void everyBitOfTheHeadAndManyOfTheRestMakeItRefused() {
        byte[] good = publisher.bytes();
        int head = publisher.head().length;
        Random random = new Random(90);
        IntStream bits = IntStream.concat(IntStream.range(0, head * 8), random.ints(400, head * 8, good.length * 8));
        ReleaseKeys keys = publisher.trusted();
        bits.forEach(bit -> {
            byte[] bent = good.clone();
            bent[bit / 8] ^= (byte) (1 << bit % 8);
            Path file = Publisher.write(folder.resolve("bit"), bent);
            assertThatThrownBy(() -> new UpdateFile(file, keys).verify(Progress.NONE))
                    .as("bit %s", bit)
                    .isInstanceOfSatisfying(
                            CodedException.class,
                            e -> assertThat(e.code()).isIn("KD-981", "KD-982", "KD-983", "KD-988"));
        });
    }

    @Test
    void aFileThatIsCutOrHasTooMuchIsRefused() {
        byte[] good = publisher.bytes();
        ReleaseKeys keys = publisher.trusted();
        IntStream lengths = IntStream.concat(
                IntStream.range(0, publisher.head().length + 2), new Random(91).ints(50, 0, good.length));
        lengths.forEach(length -> {
            Path file = Publisher.write(folder.resolve("cut"), Arrays.copyOf(good, length));
            refused(
                    length < Head.MARK.length() ? "KD-981" : "KD-982",
                    () -> new UpdateFile(file, keys).verify(Progress.NONE));
        });
        Path longer = Publisher.write(folder.resolve("longer"), Publisher.joined(good, new byte[] {0}));
        refused("KD-982", () -> new UpdateFile(longer, keys).verify(Progress.NONE));
    }

    @Test
    void anothersSignatureIsRefusedAlsoUnderTheRightName() {
        Path file = publisher.write(folder.resolve("a"));
        refused("KD-983", () -> new UpdateFile(file, new Publisher().trusted()).verify(Progress.NONE));
    }

    @Test
    void anotherInstallerBehindAGoodHeadIsRefused() {
        byte[] other = publisher.installer();
        Arrays.fill(other, 100, 200, (byte) 7);
        Path file = Publisher.write(folder.resolve("a"), Publisher.joined(publisher.head(), other));
        refused("KD-988", () -> new UpdateFile(file, publisher.trusted()).verify(Progress.NONE));
        refused(
                "KD-988",
                () -> new Landing(folder).take(new UpdateFile(file, publisher.trusted()), OFFICE, Progress.NONE));
        assertThat(folder.resolve("pembaruan")).isEmptyDirectory();
    }

    @Test
    void aCopyWithoutReleaseKeysSaysSoBeforeAnythingElse() {
        Path file = publisher.write(folder.resolve("a"));
        ReleaseKeys none = ReleaseKeys.parse("# belum ada\n");
        refused("KD-980", () -> new UpdateFile(file, none).verify(Progress.NONE));
        assertThat(new CodedException("KD-980", "update.refused.nokey").sentence(Texts.of(Texts.INDONESIAN)))
                .contains("dibuat tanpa kunci rilis");
    }

    @Test
    void aDamagedListOfKeysIsNoListWithoutKeys() {
        assertThatThrownBy(() -> ReleaseKeys.parse("AAAA rusak\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReleaseKeys.parse("bukan base64!\n")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1.4.0, DEB, ''",
        "2.0.0-SNAPSHOT, DEB, ''",
        "2.0.0, DEB, KD-986",
        "2.0.1, DEB, KD-986",
        "10.0, DEB, KD-986",
        "0.9.9, DEB, KD-987",
        "1.4.0, SETUP, KD-985",
        "?, DEB, KD-989",
    })
    void onlyANewerVersionForThisSystemIsTaken(String own, Form form, String code) {
        Path file = publisher.write(folder.resolve("a"));
        ThrowingCallable take = () -> new Landing(folder)
                .take(new UpdateFile(file, publisher.trusted()), Publisher.pc(own, form), Progress.NONE);
        if (code.isEmpty()) {
            assertThat(folder).satisfies(at -> take.call());
            assertThat(folder.resolve("pembaruan/kopdesk_2.0.0_amd64.deb")).hasBinaryContent(publisher.installer());
        } else {
            refused(code, take);
            assertThat(folder.resolve("pembaruan")).as("nothing is left").isEmptyDirectory();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../kopdesk_2.deb",
                "/etc/kopdesk_2.deb",
                "kopdesk_..deb",
                "kopdesk_/../../x.deb",
                "kopdesk_\\..\\x.deb",
                "C:kopdesk_2.deb",
                "kopdesk_2.exe",
                "kopdesk_2.deb\u0000",
                "CON.deb",
                "",
            })
    void aNameThatLeadsElsewhereIsRefusedEvenWhenSigned(String name) {
        Path file = publisher.with("file", name).write(folder.resolve("a"));
        refused(
                "KD-984",
                () -> new Landing(folder).take(new UpdateFile(file, publisher.trusted()), OFFICE, Progress.NONE));
        assertThat(folder.resolve("pembaruan")).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "size, 9000000000000000000, KD-984",
        "size, 1073741825, KD-984",
        "size, 0, KD-984",
        "size, -1, KD-984",
        "size, 2999, KD-982",
        "size, 1073741824, KD-982",
        "size, banyak, KD-984",
        "sha256, ABC, KD-984",
        "product, lain, KD-984",
        "version, terbaru, KD-984",
        "minimum, x, KD-984",
        "form, zip, KD-984",
    })
    void numbersAndWordsThatCannotBeAreRefusedBeforeAnyByteIsWritten(String part, String value, String code) {
        Object written = value.matches("-?\\d+") ? Long.valueOf(value) : value;
        Path file = publisher.with(part, written).write(folder.resolve("a"));
        refused(code, () -> new UpdateFile(file, publisher.trusted()).verify(Progress.NONE));
    }

    @Test
    void aManifestThatIsNoJsonOrTooLongIsRefusedInWords() {
        for (byte[] json : List.of(
                "null".getBytes(StandardCharsets.UTF_8),
                "[]".getBytes(StandardCharsets.UTF_8),
                "[".repeat(60_000).getBytes(StandardCharsets.UTF_8),
                new byte[] {'"', (byte) 0xC3, '"'})) {
            Path file = Publisher.write(folder.resolve("a"), publisher.head(json));
            refused("KD-984", () -> new UpdateFile(file, publisher.trusted()).verify(Progress.NONE));
        }
        Path endless = Publisher.write(folder.resolve("a"), publisher.head(new byte[Head.MOST + 1]));
        refused("KD-982", () -> new UpdateFile(endless, publisher.trusted()).verify(Progress.NONE));
    }

    @Test
    void theInstallerLiesWhereOnlyItsOwnerReachesItAndAloneThere() throws Exception {
        Path file = publisher.write(folder.resolve("a"));
        Landing landing = new Landing(folder);
        landing.take(new UpdateFile(file, publisher.trusted()), OFFICE, Progress.NONE);
        Files.writeString(landing.folder().resolve("kopdesk_1.9.0_amd64.deb"), "lama");
        Ready ready = landing.take(new UpdateFile(file, publisher.trusted()), OFFICE, Progress.NONE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(landing.folder())))
                .isEqualTo("rwx------");
        assertThat(landing.folder()).isDirectoryNotContaining("glob:**1.9.0**");
        assertThat(ready.whole()).isTrue();
        assertThat(ready.way()).isEqualTo(Ready.Way.BY_ADMINISTRATOR);
        assertThat(ready.instruction()).isEqualTo("sudo apt install '" + ready.installer() + "'");
        Files.writeString(ready.installer(), "lain");
        assertThat(ready.whole()).isFalse();
    }

    @Test
    void anInstallerThatWasChangedSinceIsNotStarted() throws Exception {
        Publisher windows = publisher.form(Form.SETUP);
        Path file = windows.write(folder.resolve("a"));
        Ready ready = new Landing(folder)
                .take(new UpdateFile(file, windows.trusted()), Publisher.pc("1.0.0", Form.SETUP), Progress.NONE);
        assertThat(ready.way()).isEqualTo(Ready.Way.STARTS);
        Path ran = folder.resolve("ran");
        Files.writeString(ready.installer(), "#!/bin/sh\ntouch '" + ran + "'\n");
        Files.setPosixFilePermissions(ready.installer(), PosixFilePermissions.fromString("rwx------"));
        assertThat(ready.start()).isFalse();
        assertThat(ran).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "SETUP, SETUP, STARTS",
        "MSI, MSI, STARTS",
        "SETUP_PC, SETUP_PC, STARTS",
        "ZIP, ZIP, UNPACK",
        "TAR, TAR, UNPACK",
        "DEB, DEB, BY_ADMINISTRATOR",
        "MSI, SETUP, OTHER_FORM",
        "SETUP, SETUP_PC, OTHER_FORM",
    })
    void anotherFormIsNeverStartedOverTheOneThatStandsHere(Form offered, Form own, Ready.Way way) {
        Publisher made = publisher.form(offered);
        Path file = made.write(folder.resolve("a"));
        Ready ready = new Landing(folder)
                .take(new UpdateFile(file, made.trusted()), Publisher.pc("1.0.0", own), Progress.NONE);
        assertThat(ready.way()).isEqualTo(way);
        assertThat(ready.command().isPresent()).isEqualTo(way == Ready.Way.STARTS);
    }

    @Test
    void whatStandsOnAPcIsToldByWhatLiesBesideIt() throws Exception {
        Path own = Files.createDirectories(folder.resolve("Programs/Kopdesk"));
        assertThat(Installed.formOf(own)).isEmpty();
        Files.writeString(own.resolve("Kopdesk.exe"), "");
        assertThat(Installed.formOf(own)).contains(Form.ZIP);
        Files.writeString(own.resolve("uninstall.exe"), "");
        assertThat(Installed.formOf(own)).contains(Form.SETUP);
        Path everybody = Files.createDirectories(folder.resolve("Program Files/Kopdesk"));
        Files.writeString(everybody.resolve("Kopdesk.exe"), "");
        assertThat(Installed.formOf(everybody)).contains(Form.MSI);
        Files.writeString(everybody.resolve("uninstall.exe"), "");
        assertThat(Installed.formOf(everybody)).contains(Form.SETUP_PC);
        assertThat(Form.platformOf("Windows 11", "amd64")).isEqualTo("windows-x64");
        assertThat(Form.platformOf("Linux", "aarch64")).isEqualTo("linux-aarch64");
    }

    @Test
    void versionsAreOrderedByTheirNumbers() {
        List<String> rising =
                List.of("0.9", "1.0-1", "1.0.0", "1.2", "1.10", "1.10.0.1", "2.0.0-SNAPSHOT", "2", "10.0");
        for (int i = 0; i < rising.size(); i++) {
            for (int j = 0; j < rising.size(); j++) {
                assertThat(Integer.signum(version(rising.get(i)).compareTo(version(rising.get(j)))))
                        .as("%s and %s", rising.get(i), rising.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
        assertThat(version("1.2")).isEqualByComparingTo(version("1.2.0"));
        assertThat(ProgramVersion.of("1.2.")).isEmpty();
        assertThat(ProgramVersion.of("")).isEmpty();
    }

    private static ProgramVersion version(String text) {
        return ProgramVersion.of(text).orElseThrow();
    }

    private static void refused(String code, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(CodedException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.sentence(Texts.of(Texts.INDONESIAN)))
                    .doesNotContain("update.")
                    .doesNotContain("{");
        });
    }
}
