package id.kopdesk.member;

import static id.kopdesk.member.TwoCooperatives.JOINED;
import static id.kopdesk.member.TwoCooperatives.OF_TAPIN;
import static id.kopdesk.member.TwoCooperatives.SITI;
import static id.kopdesk.member.TwoCooperatives.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.ConflictException;
import id.kopdesk.database.Engine;
import id.kopdesk.database.History;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.intake.StagedRow;
import id.kopdesk.intake.StagedRow.Choice;
import id.kopdesk.intake.StagedRow.Kind;
import id.kopdesk.region.Kalsel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemberUpdateImportTest {
    private static final LocalDate BORN = LocalDate.of(1985, 5, 12);
    private static final String FAUZI = "6305031205850001";

    @TempDir
    Path folder;

    private static MemberImport imports(TwoCooperatives office) {
        return new MemberImport(office.database, office.members, office.savings, Kalsel.TREE, TODAY);
    }

    private StagedMembers stage(TwoCooperatives office, String csv) {
        return stage(office, csv, TODAY);
    }

    private StagedMembers stage(TwoCooperatives office, String csv, LocalDate asOf) {
        try {
            Path list = Files.writeString(folder.resolve("Anggota KDMP Tatakan.csv"), csv);
            return imports(office).stage(SITI, List.of(list), Optional.empty(), asOf, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MemberFile fauzi(TwoCooperatives office) {
        return office.members.add(
                SITI,
                new Member(
                        office.tatakan,
                        new Person("Ahmad Fauzi", "H.", null, Sex.MALE, "Kandangan", BORN, FAUZI, null),
                        new Contact("Jl. Ahmad Yani 5", "63.05.02.2001", "+6281234567890", null),
                        new Membership("A-1", JOINED, TODAY, MemberRole.BOARD, List.of(), "catatan lama")));
    }

    private static StagedRow only(StagedMembers staged) {
        assertThat(staged.rows().size()).isEqualTo(1);
        return staged.rows().page(null, 0, 1).get(0);
    }

    private static Member now(TwoCooperatives office, MemberFile file) {
        return office.members.find(SITI, file.id()).orElseThrow().member();
    }

    /** What is derived, as it is stored. */
    private static String stored(TwoCooperatives office, MemberFile file) {
        return office.database.read(handle -> handle.createQuery("SELECT sort_name, status FROM member WHERE id = ?")
                .bind(0, file.id())
                .map((rs, context) -> rs.getString(1) + ", " + rs.getString(2))
                .one());
    }

    private static List<String> sentences(StagedRow row) {
        return row.reasons().stream()
                .map(one -> one.sentence(Texts.of(Texts.INDONESIAN)))
                .toList();
    }

    private static final String NEWER = "No Anggota;Nama;NIK;L/P;No HP;Pekerjaan;Alamat;Jabatan;Status;Simpanan Pokok\n"
            + "A-1;AHMAD FAUZI;" + FAUZI + ";;081234567899;Petani;;;Keluar;50000\n";

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aKnownMemberIsShownWithWhatDiffersAndLeftUnlessSomebodySaysUpdate(Engine engine) {
        try (TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"))) {
            MemberFile file = fauzi(office);
            try (StagedMembers staged = stage(office, NEWER)) {
                StagedRow row = only(staged);
                assertThat(row.kind()).isEqualTo(Kind.KNOWN);
                assertThat(row.known()).isEqualTo(file.id());
                assertThat(row.ready()).isFalse();
                assertThat(sentences(row))
                        .contains(
                                "NIK ini sudah ada di buku koperasi yang sama: H. Ahmad Fauzi.",
                                "Telepon: +6281234567890 → +6281234567899.",
                                "Pekerjaan: kosong → Petani.",
                                "Status: Aktif → Keluar.")
                        .noneMatch(said -> said.contains(FAUZI));
                Receipt receipt = imports(office).commit(SITI, staged, Progress.NONE);
                assertThat(receipt.batch()).isNull();
                assertThat(receipt.of(RowStatus.DOUBTFUL)).isEqualTo(1);
            }
            assertThat(office.members.find(SITI, file.id())).contains(file);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void updatingTakesWhatTheListSaysErasesNothingAndIsTakenBackWhole(Engine engine) {
        try (TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"))) {
            MemberFile file = fauzi(office);
            try (StagedMembers staged =
                    stage(office, NEWER.replace("AHMAD FAUZI", "Akhmad Fauzi") + "A-2;Orang Baru;;L;;;;;;20000\n")) {
                staged.choose(1, Choice.UPDATE);
                Receipt receipt = imports(office).commit(SITI, staged, Progress.NONE);
                assertThat(receipt.written()).isEqualTo(2);
                assertThat(receipt.of(RowStatus.CHANGED)).isEqualTo(1);
                assertThat(receipt.of(RowStatus.NEW)).isEqualTo(1);
                assertThat(receipt.of(RowStatus.DOUBTFUL)).isZero();
                Member after = now(office, file);
                assertThat(after.person())
                        .isEqualTo(new Person("Akhmad Fauzi", "H.", null, Sex.MALE, "Kandangan", BORN, FAUZI, null));
                assertThat(after.contact())
                        .isEqualTo(new Contact("Jl. Ahmad Yani 5", "63.05.02.2001", "+6281234567899", "Petani"));
                assertThat(after.membership().role()).isEqualTo(MemberRole.BOARD);
                assertThat(after.membership().note()).isEqualTo("catatan lama");
                assertThat(after.membership().joinOn()).isEqualTo(JOINED);
                assertThat(after.membership().standing())
                        .containsExactly(new Standing(MemberStatus.LEFT, TODAY, "menurut daftar anggota"));
                assertThat(office.savings.balance(SITI, file.id()).all()).isZero();
                SavingStoreTest.recounted(office);
                assertThat(stored(office, file)).isEqualTo("AKHMAD FAUZI, LEFT");
                History history = new History(MemberTables.all());
                History.Step step = office.database
                        .read(handle -> history.ofSubject(handle, file.id(), 5))
                        .get(0);
                assertThat(step.unit()).isEqualTo(receipt.unit());
                assertThat(Objects.requireNonNull(step.before()).get("phone")).isEqualTo("+6281234567890");
                assertThat(step.after().get("phone")).isEqualTo("+6281234567899");

                assertThatThrownBy(() -> imports(office)
                                .revert(TwoCooperatives.VIEWER, Objects.requireNonNull(receipt.unit()), "salah"))
                        .isInstanceOf(CodedException.class);
                assertThat(imports(office).revert(SITI, Objects.requireNonNull(receipt.unit()), "salah berkas"))
                        .isEqualTo(3);
                assertThat(now(office, file)).isEqualTo(file.member());
                assertThat(stored(office, file)).isEqualTo("AHMAD FAUZI, ACTIVE");
                SavingStoreTest.recounted(office);
            }
        }
    }

    @Test
    void theSameListAfterTheUpdateIsTheSame() {
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            fauzi(office);
            try (StagedMembers staged = stage(office, NEWER)) {
                assertThat(staged.choose(Kind.KNOWN, Choice.UPDATE)).isEqualTo(1);
                imports(office).commit(SITI, staged, Progress.NONE);
            }
            try (StagedMembers staged = stage(office, NEWER)) {
                assertThat(only(staged).kind()).isEqualTo(Kind.SAME);
            }
        }
    }

    @Test
    void whatAPersonKeepsStaysOurs() {
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            MemberFile file = fauzi(office);
            try (StagedMembers staged = stage(office, NEWER)) {
                KnownRow known = staged.known(only(staged)).orElseThrow();
                assertThat(known.update().differences())
                        .extracting(one -> one.field())
                        .containsExactly(MemberField.PHONE, MemberField.JOB, MemberField.STATUS);
                staged.choose(1, Choice.UPDATE, Set.of("phone", "status"));
                imports(office).commit(SITI, staged, Progress.NONE);
            }
            Member after = now(office, file);
            assertThat(after.contact().phone()).isEqualTo("+6281234567890");
            assertThat(after.contact().job()).isEqualTo("Petani");
            assertThat(after.membership().status()).isEqualTo(MemberStatus.ACTIVE);
        }
    }

    @Test
    void aMemberThatWasSavedSinceStagingIsNotOverwrittenAndNothingElseIsSaved() {
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            MemberFile file = fauzi(office);
            try (StagedMembers staged = stage(office, NEWER + "A-2;Orang Baru;;L;;;;;;20000\n")) {
                staged.choose(1, Choice.UPDATE);
                Member other = file.member().with(new Contact(null, null, "+6285700000000", "Guru"));
                MemberFile saved = office.members.save(SITI, file.id(), file.version(), other);
                assertThatThrownBy(() -> imports(office).commit(SITI, staged, Progress.NONE))
                        .isInstanceOf(ConflictException.class);
                assertThat(office.members.find(SITI, file.id())).contains(saved);
                assertThat(office.names(office.search(), MemberFilter.all())).hasSize(1);
                // Looked at again, the row is held against what stands there now, and is to be decided anew.
                KnownRow known =
                        staged.known(staged.rows().find(1).orElseThrow()).orElseThrow();
                assertThat(known.file()).isEqualTo(saved);
                assertThat(known.row().choice()).isEqualTo(Choice.NONE);
                staged.choose(1, Choice.UPDATE);
                assertThat(imports(office).commit(SITI, staged, Progress.NONE).written())
                        .isEqualTo(2);
            }
            assertThat(now(office, file).contact().phone()).isEqualTo("+6281234567899");
        }
    }

    @Test
    void nobodyIsAMemberOfOneCooperativeTwiceByNik() {
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            fauzi(office);
            try (StagedMembers staged = stage(office, NEWER)) {
                assertThatThrownBy(() -> staged.choose(1, Choice.TAKE))
                        .isInstanceOfSatisfying(
                                CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-752"));
                assertThat(staged.choose(Kind.KNOWN, Choice.TAKE)).isZero();
                assertThat(staged.known(only(staged)).orElseThrow().mayBeNew()).isFalse();
            }
        }
    }

    @Test
    void aNumberBesideAnotherNameIsOnlyTakenByWhoLookedAtIt() {
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            MemberFile file = fauzi(office);
            String csv = "No Anggota;Nama;L/P;Alamat\nA-1;Rahmadi;L;Tatakan\nA-1;Akhmad Fauzi;L;Tatakan RT 2\n";
            try (StagedMembers staged = stage(office, csv)) {
                List<StagedRow> rows = staged.rows().page(null, 0, 5);
                assertThat(rows).extracting(StagedRow::kind).containsOnly(Kind.KNOWN);
                assertThat(rows.get(0).reasons().get(0).key()).isEqualTo("member.import.known.numberAlone");
                assertThat(rows.get(1).reasons().get(0).key()).isEqualTo("member.import.known.number");
                assertThat(staged.choose(Kind.KNOWN, Choice.UPDATE)).isEqualTo(1);
                assertThat(staged.rows().find(2).orElseThrow().updates()).isTrue();
                assertThatThrownBy(() -> staged.choose(1, Choice.UPDATE)).isInstanceOf(CodedException.class);
                staged.choose(1, Choice.TAKE);
                assertThat(imports(office).commit(SITI, staged, Progress.NONE).written())
                        .isEqualTo(2);
            }
            assertThat(now(office, file).contact().address()).isEqualTo("Tatakan RT 2");
            assertThat(office.names(office.search(), MemberFilter.all())).containsExactly("H. Akhmad Fauzi", "Rahmadi");
        }
    }

    @Test
    void aNumberOfAnotherCooperativeIsNobodyHere() {
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            Member there = office.person(office.indrasari, "Rahmadi", Sex.MALE);
            office.members.add(
                    SITI, there.with(new Membership("A-1", JOINED, TODAY, MemberRole.MEMBER, List.of(), null)));
            try (StagedMembers staged = stage(office, "No Anggota;Nama;L/P\nA-1;Rahmadi;L\n")) {
                assertThat(only(staged).kind()).isEqualTo(Kind.NEW);
            }
        }
    }

    @Test
    void anOlderListDoesNotSpeakAgainstANewerStatusAndWhatARuleForbidsIsNotTaken() {
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            MemberFile file = fauzi(office);
            LocalDate left = JOINED.plusMonths(6);
            MemberFile gone = office.members.save(
                    SITI,
                    file.id(),
                    file.version(),
                    file.member()
                            .with(file.member()
                                    .membership()
                                    .withStanding(List.of(new Standing(MemberStatus.LEFT, left, "pindah")))));
            String csv = "Nama;NIK;Status;Tgl Masuk;No HP\nAhmad Fauzi;" + FAUZI + ";Aktif;01-06-2026;081111111111\n";
            try (StagedMembers staged = stage(office, csv, left.minusDays(1))) {
                KnownRow known = staged.known(only(staged)).orElseThrow();
                assertThat(known.update().differences())
                        .extracting(one -> one.field())
                        .containsExactly(MemberField.PHONE);
                assertThat(known.update().refusals())
                        .extracting(one -> one.difference().field())
                        .containsExactly(MemberField.JOIN_ON);
                assertThat(sentences(only(staged)))
                        .anyMatch(said -> said.startsWith("Tanggal bergabung 1 Jun 2026 tidak dapat diambil"));
                assertThat(staged.choose(Kind.KNOWN, Choice.UPDATE)).isEqualTo(1);
                imports(office).commit(SITI, staged, Progress.NONE);
            }
            Member after = now(office, gone);
            assertThat(after.membership().standing())
                    .isEqualTo(gone.member().membership().standing());
            assertThat(after.membership().joinOn()).isEqualTo(JOINED);
            assertThat(after.contact().phone()).isEqualTo("+6281111111111");
            SavingStoreTest.recounted(office);
        }
    }

    @Test
    void nobodyUpdatesBeyondTheirRegions() {
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            Member there = office.person(office.indrasari, "Rahmadi", Sex.MALE);
            MemberFile file =
                    office.members.add(SITI, there.with(there.person().withNationalId("6305031205850004", null)));
            try (StagedMembers staged =
                    stage(office, "Nama;NIK;No HP;Koperasi\nRahmadi;6305031205850004;081111111111;KDMP Indrasari\n")) {
                staged.choose(1, Choice.UPDATE);
                assertThatThrownBy(() -> imports(office).commit(OF_TAPIN, staged, Progress.NONE))
                        .isInstanceOf(CodedException.class);
            }
            assertThat(office.members.find(SITI, file.id())).contains(file);
        }
    }

    /** Random books and lists: a filled cell is taken, an empty one erases nothing, counts equal a recount. */
    @Test
    void everyFilledCellIsTakenAndNoEmptyOneErases() {
        Random random = new Random(20260805);
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            List<MemberFile> files = new ArrayList<>();
            StringBuilder csv =
                    new StringBuilder("No Anggota;Nama;NIK;Tempat Lahir;No HP;Pekerjaan;Alamat;Status;Keterangan\n");
            List<String[]> cells = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String nik = String.format("63050312058500%02d", i + 1);
                files.add(office.members.add(
                        SITI,
                        new Member(
                                office.tatakan,
                                new Person(name(i), null, null, Sex.MALE, some(random, "Rantau"), BORN, nik, null),
                                new Contact(
                                        some(random, "Jalan " + i),
                                        null,
                                        some(random, "+62811" + (1_000_000 + i)),
                                        some(random, "Guru")),
                                new Membership(
                                        "N-" + i,
                                        JOINED,
                                        TODAY,
                                        MemberRole.MEMBER,
                                        random.nextInt(3) == 0
                                                ? List.of(
                                                        new Standing(MemberStatus.INACTIVE, JOINED.plusMonths(2), null))
                                                : List.of(),
                                        some(random, "catatan " + i)))));
                String[] row = {
                    "N-" + i,
                    name(i),
                    random.nextBoolean() ? nik : "",
                    text(random, "Barabai"),
                    text(random, "0812" + (2_000_000 + i)),
                    text(random, "Petani"),
                    text(random, "Gang " + i),
                    text(random, random.nextBoolean() ? "Aktif" : "Tidak aktif"),
                    text(random, "baru " + i)
                };
                cells.add(row);
                csv.append(String.join(";", row)).append('\n');
            }
            try (StagedMembers staged = stage(office, csv.toString())) {
                long known = staged.counts().getOrDefault(Kind.KNOWN, 0L);
                assertThat(known).isBetween(40L, 60L);
                assertThat(known + staged.counts().getOrDefault(Kind.SAME, 0L)).isEqualTo(60);
                assertThat(staged.choose(Kind.KNOWN, Choice.UPDATE)).isEqualTo((int) known);
                Receipt receipt = imports(office).commit(SITI, staged, Progress.NONE);
                assertThat(receipt.of(RowStatus.CHANGED)).isEqualTo((int) known);
                for (int i = 0; i < 60; i++) {
                    Member before = files.get(i).member();
                    Member after = now(office, files.get(i));
                    String[] row = cells.get(i);
                    assertThat(after.person().nationalId())
                            .isEqualTo(before.person().nationalId());
                    taken(row[3], before.person().birthPlace(), after.person().birthPlace());
                    taken(
                            row[4].isEmpty() ? "" : "+62" + row[4].substring(1),
                            before.contact().phone(),
                            after.contact().phone());
                    taken(row[5], before.contact().job(), after.contact().job());
                    taken(row[6], before.contact().address(), after.contact().address());
                    taken(row[8], before.membership().note(), after.membership().note());
                    taken(
                            row[7].isEmpty() ? "" : row[7].equals("Aktif") ? "ACTIVE" : "INACTIVE",
                            before.membership().status().name(),
                            after.membership().status().name());
                    assertThat(after.membership().standing())
                            .containsAll(before.membership().standing());
                }
                SavingStoreTest.recounted(office);
                imports(office).revert(SITI, Objects.requireNonNull(receipt.unit()), "salah berkas");
                files.forEach(file -> assertThat(now(office, file)).isEqualTo(file.member()));
                SavingStoreTest.recounted(office);
            }
        }
    }

    private static void taken(
            String cell,
            @org.jspecify.annotations.Nullable Object before,
            @org.jspecify.annotations.Nullable Object after) {
        assertThat(after).isEqualTo(cell.isEmpty() ? before : cell);
    }

    private static String name(int i) {
        return "Orang " + "ABCDEFGHIJ".charAt(i / 10) + "abcdefghij".charAt(i % 10) + "n";
    }

    private static @org.jspecify.annotations.Nullable String some(Random random, String text) {
        return random.nextInt(3) == 0 ? null : text;
    }

    private static String text(Random random, String text) {
        return random.nextBoolean() ? text : "";
    }

    @Test
    void dateAndWordsOfAFindingAreSaidInTheReadersLanguage() {
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            fauzi(office);
            try (StagedMembers staged =
                    stage(office, "Nama;NIK;Tgl Lahir;Jabatan\nAhmad Fauzi;" + FAUZI + ";12-05-1986;Pengawas\n")) {
                List<Finding> reasons = only(staged).reasons();
                assertThat(reasons.stream().map(one -> one.sentence(Texts.of(Texts.ENGLISH))))
                        .contains("Date of birth: 12 May 1985 → 12 May 1986.", "Role: Board → Supervisor.");
                assertThat(sentences(only(staged)))
                        .contains("Tanggal lahir: 12 Mei 1985 → 12 Mei 1986.", "Kedudukan: Pengurus → Pengawas.");
            }
        }
    }
}
