package id.kopdesk.loan.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.ConflictException;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.intake.Batch;
import id.kopdesk.intake.Choice;
import id.kopdesk.intake.FieldChange;
import id.kopdesk.intake.Item;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.loan.EventKind;
import id.kopdesk.loan.LoanBook;
import id.kopdesk.loan.LoanEvent;
import id.kopdesk.loan.LoanFile;
import id.kopdesk.loan.LoanFilter;
import id.kopdesk.loan.LoanLine;
import id.kopdesk.loan.LoanList;
import id.kopdesk.loan.LoanStore;
import id.kopdesk.loan.Loans;
import id.kopdesk.loan.Proposal;
import id.kopdesk.loan.Scheme;
import id.kopdesk.loan.SchemeStore;
import id.kopdesk.loan.StepKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of proposals and a bank's schedule come in through the common staging, all or nothing, and go out again. */
class LoanImportTest {
    private static final String HEAD =
            "Kode wilayah;Nama koperasi;Kode skema;Nomor agenda;Tanggal usulan;Bank;Plafon;Tenor;Masa tenggang\n";

    @TempDir
    Path folder;

    private Path csv(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<LoanLine> all(Database database) {
        return new LoanList(database)
                .page(Loans.SITI, LoanFilter.all(), Loans.TODAY, LoanList.Sort.FILED, false, null, 100);
    }

    @Test
    void soundRowsAreFiledAndTheOthersSayWhyNot() throws IOException {
        try (Database database = Engine.H2.fresh(folder.resolve("o"))) {
            new CooperativeStore(database, file -> List.of())
                    .save(Loans.SITI, Loans.fit(Loans.TATAKAN), Optional.empty());
            LoanBook book = Loans.book(database, Loans.TODAY);
            LoanImport imports = new LoanImport(database, book, Loans.SITI, Loans.TODAY, Loans.TEXTS);
            Path file = csv(
                    "usulan.csv",
                    HEAD
                            + "63.05.03.2001;Koperasi Desa Merah Putih Tatakan;PMK49;500/1;18/08/2025;BRI;700000000;72;6\n"
                            + "63.05.03.2001;Koperasi Desa Merah Putih Tatakan;PMK49;500/2;19/08/2025;BRI;3250000000;72;6\n"
                            + "63.05.03.2001;Koperasi Desa Merah Putih Tatakan;LAMA;500/3;20/08/2025;BRI;1000000;12;0\n"
                            + "63.05.03.2002;Koperasi Entah;PMK49;500/4;20/08/2025;BRI;1000000;12;6\n"
                            + "63.05.03.2001;Koperasi Desa Merah Putih Tatakan;PMK49;500/5;01/12/2025;BRI;1000000;12;6\n");
            LoanImport.Staged staged = imports.stage(file, Loans.TODAY, Progress.NONE);
            assertThat(staged.preview().counts())
                    .containsEntry(RowStatus.NEW, 1)
                    .containsEntry(RowStatus.REJECTED, 4);
            assertThat(staged.preview().items().get(1).reasons())
                    .extracting(f -> f.sentence(Loans.TEXTS))
                    .contains("Plafon Rp3.250.000.000 melebihi Rp3.000.000.000, Pasal 5(1) PMK 49/2025.");
            Receipt receipt = imports.commit(staged, Progress.NONE);
            assertThat(receipt.written()).isEqualTo(1);
            assertThat(all(database)).singleElement().satisfies(line -> {
                assertThat(line.reference()).isEqualTo("500/1");
                assertThat(line.amount()).isEqualTo(700_000_000);
            });
            assertThat(imports.stage(file, Loans.TODAY, Progress.NONE).preview().counts())
                    .containsEntry(RowStatus.SAME, 1);

            Batch batch = imports.earlier().get(0);
            imports.revert(batch, "keliru");
            assertThat(all(database)).isEmpty();
        }
    }

    private static final String TATAKAN = "63.05.03.2001;Koperasi Desa Merah Putih Tatakan;PMK49;";

    /** One proposal of Rp700 million with no bank yet, filed on 18 August 2025. */
    private static LoanFile filed(Database database, LoanBook book) {
        CooperativeFile cooperative = new CooperativeStore(database, file -> List.of())
                .save(Loans.SITI, Loans.fit(Loans.TATAKAN), Optional.empty());
        Scheme pmk49 = new SchemeStore(database)
                .newest().stream()
                        .filter(s -> s.code().equals("PMK49"))
                        .findFirst()
                        .orElseThrow();
        LocalDate day = LocalDate.of(2025, 8, 18);
        return book.file(
                Loans.SITI,
                new Proposal(cooperative.id(), Loans.TATAKAN, pmk49.id(), "500/1", day, null, "Tanah desa", null, null),
                Loans.asking(700_000_000));
    }

    @Test
    void aRowThatNamesAKnownProposalWaitsForADecisionAndSaysWhatDiffers() throws IOException {
        try (Database database = Engine.H2.fresh(folder.resolve("o"))) {
            LoanBook book = Loans.book(database, Loans.TODAY);
            LoanFile ours = filed(database, book);
            LoanImport imports = new LoanImport(database, book, Loans.SITI, Loans.TODAY, Loans.TEXTS);
            Path file = csv("usulan.csv", HEAD + TATAKAN + "500/1;18/08/2025;BNI;650000000;72;6\n");
            LoanImport.Staged staged = imports.stage(file, Loans.TODAY, Progress.NONE);
            Item doubt = staged.preview().items().get(0);
            assertThat(doubt.status()).isEqualTo(RowStatus.DOUBTFUL);
            assertThat(doubt.reasons())
                    .extracting(f -> f.sentence(Loans.TEXTS))
                    .contains(
                            "Sudah tercatat (diajukan 18 Agu 2025), berbeda pada bank, pinjaman. Tentukan: biarkan, ambil"
                                    + " alih yang boleh, atau usulan baru. Tahapnya kini: Kajian.",
                            "Pinjaman: Rp700.000.000 di program, Rp650.000.000 di berkas. Tidak diambil alih; isi usulan"
                                    + " berubah hanya lewat pengembalian dan pengajuan ulang.");
            assertThat(imports.commit(staged, Progress.NONE).written())
                    .as("nothing is taken in silence")
                    .isZero();
            assertThat(doubt.choices())
                    .extracting(Choice::label)
                    .containsExactly("Usulan 500/1, 18 Agu 2025, Rp700.000.000", "Usulan baru");

            Item known = staged.preview()
                    .decide(doubt.row(), doubt.decision().choose(doubt.choices().get(0)));
            assertThat(known.status()).isEqualTo(RowStatus.CHANGED);
            assertThat(known.changes()).containsExactly(new FieldChange("bank", "", "BNI"));
            assertThat(imports.commit(staged, Progress.NONE).written()).isEqualTo(1);
            LoanFile now = new LoanStore(database).find(Loans.SITI, ours.id()).orElseThrow();
            assertThat(now.proposal().bank()).isEqualTo("BNI");
            assertThat(now.proposal().site())
                    .as("what the list does not know stays")
                    .isEqualTo("Tanah desa");
            assertThat(now.submissions()).isEqualTo(ours.submissions());

            imports.revert(imports.earlier().get(0), "keliru");
            assertThat(all(database))
                    .singleElement()
                    .satisfies(line -> assertThat(line.bank()).isNull());
        }
    }

    @Test
    void theSameRowMayBeLeftOrFiledAsAnotherProposal() throws IOException {
        try (Database database = Engine.H2.fresh(folder.resolve("o"))) {
            LoanBook book = Loans.book(database, Loans.TODAY);
            LoanFile ours = filed(database, book);
            LoanImport imports = new LoanImport(database, book, Loans.SITI, Loans.TODAY, Loans.TEXTS);
            Path file = csv(
                    "usulan.csv",
                    HEAD + TATAKAN + "500/9;20/08/2025;BRI;100000000;72;6\n" + TATAKAN
                            + "500/1;18/08/2025;BRI;700000000;72;6\n");
            LoanImport.Staged staged = imports.stage(file, Loans.TODAY, Progress.NONE);
            Item other = staged.preview().items().get(0);
            Item same = staged.preview().items().get(1);
            assertThat(List.of(other.status(), same.status())).containsOnly(RowStatus.DOUBTFUL);
            assertThat(staged.preview()
                            .decide(
                                    other.row(),
                                    other.decision().choose(other.choices().get(1)))
                            .status())
                    .isEqualTo(RowStatus.NEW);
            staged.preview().decide(same.row(), same.decision().skip());
            assertThat(imports.commit(staged, Progress.NONE).written()).isEqualTo(1);
            assertThat(all(database)).extracting(LoanLine::reference).containsExactly("500/1", "500/9");
            assertThat(new LoanStore(database).find(Loans.SITI, ours.id())).contains(ours);
        }
    }

    @Test
    void aProposalThatSomebodySavedMeanwhileIsNotOverwritten() throws IOException {
        try (Database database = Engine.H2.fresh(folder.resolve("o"))) {
            LoanBook book = Loans.book(database, Loans.TODAY);
            LoanFile ours = filed(database, book);
            LoanImport imports = new LoanImport(database, book, Loans.SITI, Loans.TODAY, Loans.TEXTS);
            LoanImport.Staged staged = imports.stage(
                    csv("u.csv", HEAD + TATAKAN + "500/1;18/08/2025;BNI;700000000;72;6\n"), Loans.TODAY, Progress.NONE);
            Item doubt = staged.preview().items().get(0);
            staged.preview()
                    .decide(doubt.row(), doubt.decision().choose(doubt.choices().get(0)));
            book.record(Loans.SITI, ours, LoanEvent.ended(EventKind.WITHDRAWN, StepKind.STUDY, Loans.TODAY, "batal"));
            assertThatThrownBy(() -> imports.commit(staged, Progress.NONE)).isInstanceOf(ConflictException.class);
            assertThat(all(database).get(0).bank()).isNull();
        }
    }

    @Test
    void theTemplateIsReadBack() throws IOException {
        try (Database database = Engine.H2.fresh(folder.resolve("o"))) {
            LoanImport imports =
                    new LoanImport(database, Loans.book(database, Loans.TODAY), Loans.SITI, Loans.TODAY, Loans.TEXTS);
            Path file = folder.resolve("templat.xlsx");
            imports.template(file, Loans.TEXTS);
            assertThatThrownBy(() -> imports.stage(file, Loans.TODAY, Progress.NONE))
                    .as("known by its headings, but empty")
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-611"));
        }
    }

    @Test
    void aBanksTableIsTakenWholeOrNotAtAll() throws IOException {
        try (Database database = Engine.H2.fresh(folder.resolve("o"))) {
            CooperativeFile cooperative = new CooperativeStore(database, file -> List.of())
                    .save(Loans.SITI, Loans.fit(Loans.TATAKAN), Optional.empty());
            LoanBook book = Loans.book(database, Loans.TODAY);
            LoanFile loan = Loans.agreed(database, book, cooperative);
            LoanImport imports = new LoanImport(database, book, Loans.SITI, Loans.TODAY, Loans.TEXTS);
            String head = "Angsuran ke;Jatuh tempo;Pokok;Bunga;Sisa pokok\n";
            Path wrong = csv(
                    "salah.csv", head + "1;13/10/2025;350000000;3500000;350000000\n2;12/11/2025;349999999;1750000;1\n");
            LoanImport.Staged bad = imports.stageTable(loan, wrong, Loans.TODAY, Progress.NONE);
            assertThatThrownBy(() -> imports.commit(bad, Progress.NONE))
                    .isInstanceOfSatisfying(
                            CodedException.class,
                            e -> assertThat(e.sentence(Loans.TEXTS))
                                    .isEqualTo(
                                            "Jumlah pokok dalam tabel bank Rp699.999.999, sedangkan pinjaman Rp700.000.000."));
            assertThat(new LoanStore(database)
                            .find(Loans.SITI, loan.id())
                            .orElseThrow()
                            .instalments())
                    .as("nothing half taken")
                    .hasSize(72);

            Path right = csv(
                    "bank.csv", head + "1;13/10/2025;350000000;3500000;350000000\n2;12/11/2025;350000000;1750000;0\n");
            imports.commit(imports.stageTable(loan, right, Loans.TODAY, Progress.NONE), Progress.NONE);
            assertThat(new LoanStore(database)
                            .find(Loans.SITI, loan.id())
                            .orElseThrow()
                            .schedule()
                            .interest())
                    .isEqualTo(5_250_000);
            imports.revert(imports.earlier().get(0), "jadwal lama");
            assertThat(new LoanStore(database)
                            .find(Loans.SITI, loan.id())
                            .orElseThrow()
                            .instalments())
                    .hasSize(72);
        }
    }
}
