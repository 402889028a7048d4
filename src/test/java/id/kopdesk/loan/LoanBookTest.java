package id.kopdesk.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.ConflictException;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A proposal from its filing to its last rupiah, on both engines; every refusal leaves everything as it was. */
@SuppressWarnings("NullAway.Init") // Each test opens its engine's office first.
class LoanBookTest {
    private static final LocalDate FILED = Loans.FILED;

    @TempDir
    Path folder;

    private Database database;
    private LoanBook book;
    private Scheme pmk49;
    private CooperativeFile cooperative;

    private void open(Engine engine) {
        database = engine.fresh(folder.resolve("o"));
        book = Loans.book(database, Loans.TODAY);
        pmk49 = new SchemeStore(database)
                .all().stream()
                        .filter(s -> s.code().equals("PMK49"))
                        .findFirst()
                        .orElseThrow();
        cooperative = new CooperativeStore(database, file -> List.of())
                .save(Loans.SITI, Loans.fit(Loans.TATAKAN), Optional.empty());
    }

    private Proposal proposal() {
        return new Proposal(cooperative.id(), Loans.TATAKAN, pmk49.id(), "500/12/2025", FILED, "BRI", null, null, null);
    }

    private LoanFile papers(LoanFile file, DocumentKind... kinds) {
        List<Part<LoanDocument>> all = new ArrayList<>(file.documents());
        for (DocumentKind kind : kinds) {
            all.add(Part.fresh(new LoanDocument(1, kind, null, FILED, "Lemari 2")));
        }
        return book.documents(Loans.SITI, file, all);
    }

    /** Up to the disbursement of 600 million. */
    private LoanFile disbursed() {
        LoanFile file = book.file(Loans.SITI, proposal(), Loans.asking(700_000_000));
        LocalDate day = FILED;
        for (SchemeStep step : pmk49.steps(Branch.VILLAGE)) {
            day = day.plusDays(2);
            LoanEvent event = LoanEvent.done(step.kind(), day);
            file = switch (step.kind()) {
                case REQUEST -> file;
                case MEETING ->
                    book.record(
                            Loans.SITI,
                            file,
                            event.withMeeting(
                                    "Balai desa", "Ketua BPD", Map.of(Attendee.COUNCIL, 5, Attendee.BOARD, 4)));
                case MINUTES -> book.record(Loans.SITI, file, event.withAmounts(700_000_000L, 130_000_000L));
                case DECISION, AGREEMENT -> book.record(Loans.SITI, file, event.withAmounts(600_000_000L, null));
                case DISBURSEMENT -> book.disburse(Loans.SITI, file, new Disbursement(day, 400_000_000, "Vendor"));
                default -> book.record(Loans.SITI, file, event);
            };
            file = papers(file, step.documents().toArray(DocumentKind[]::new));
            if (step.kind() == StepKind.DISBURSEMENT) {
                return file;
            }
        }
        throw new IllegalStateException();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aProposalGoesItsWayAndItsScheduleIsKept(Engine engine) throws Exception {
        open(engine);
        try (AutoCloseable end = database::close) {
            LoanFile file = disbursed();
            assertThat(new LoanStore(database).find(Loans.SITI, file.id())).contains(file);
            assertThat(file.schedule().principal()).isEqualTo(600_000_000);
            assertThat(file.instalments()).hasSize(72);
            LoanCase loan = book.open(Loans.SITI, file.id()).orElseThrow();
            assertThat(loan.standing().next().kind()).isEqualTo(StepKind.REPAYMENT);
            assertThat(loan.repayment().arrears()).isPositive();
            LoanLine line = new LoanList(database)
                    .page(Loans.SITI, LoanFilter.late(), Loans.TODAY, LoanList.Sort.NAME, false, null, 10)
                    .get(0);
            assertThat(line.state()).isEqualTo("REPAYMENT");
            assertThat(line.lateInstalments(Loans.TODAY)).isPositive();
            assertThat(new LoanList(database).counts(Loans.SITI, LoanFilter.all(), Loans.TODAY, LoanList.Facet.BANK))
                    .containsExactly(Map.entry("BRI", 1L));
            assertThat(new DueDays(database).between(Loans.SITI, LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 31)))
                    .hasSize(1);

            assertThat(file.disbursed()).isEqualTo(400_000_000);
            refused(
                    "Pencairan Rp300.000.000 melebihi sisa pinjaman yang belum cair, Rp200.000.000.",
                    () -> book.disburse(Loans.SITI, file, new Disbursement(Loans.TODAY, 300_000_000, null)));
            LoanFile paid = book.pay(Loans.SITI, file, pay(file.schedule().total() - 1));
            refused("Pembayaran Rp2 melebihi sisa yang harus dibayar, Rp1.", () -> book.pay(Loans.SITI, paid, pay(2)));
            LoanFile settled = book.pay(Loans.SITI, paid, pay(1));
            assertThat(settled.done(StepKind.REPAYMENT)).isPresent();
            LoanFile closed = book.record(Loans.SITI, settled, LoanEvent.done(StepKind.CLOSING, Loans.TODAY));
            assertThat(LoanStanding.of(closed, pmk49).outcome()).isEqualTo(Outcome.CLOSED);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theLastChangeIsTakenBackAndWhatFollowsFromItIsComputedAnew(Engine engine) throws Exception {
        open(engine);
        try (AutoCloseable end = database::close) {
            LoanFile agreed = Loans.agreed(database, book, cooperative);
            java.util.UUID unit = database.<Optional<java.util.UUID>>read(
                            h -> new id.kopdesk.database.History(LoanTables.all()).lastUnit(h, "siti"))
                    .orElseThrow();
            book.takeBack(Loans.SITI, agreed, unit, "keliru");
            LoanFile back =
                    new LoanStore(database).find(Loans.SITI, agreed.id()).orElseThrow();
            assertThat(back.done(StepKind.AGREEMENT)).isEmpty();
            assertThat(back.instalments()).isEmpty();
            LoanLine line = new LoanList(database)
                    .page(Loans.SITI, LoanFilter.all(), Loans.TODAY, LoanList.Sort.FILED, true, null, 5)
                    .get(0);
            assertThat(line.state()).isEqualTo("AGREEMENT");
            assertThat(line.owed()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nothingFallsDueBeforeMoneyWasPaidOutAndDeadlinesFollowTheOfficesTargets(Engine engine) throws Exception {
        open(engine);
        try (AutoCloseable end = database::close) {
            LoanFile agreed = Loans.agreed(database, book, cooperative);
            assertThat(agreed.instalments()).hasSize(72);
            assertThat(new DueDays(database).between(Loans.SITI, FILED, Loans.TODAY))
                    .isEmpty();
            LoanList list = new LoanList(database);
            LoanLine before = list.page(Loans.SITI, LoanFilter.all(), Loans.TODAY, LoanList.Sort.FILED, true, null, 5)
                    .get(0);
            assertThat(before.deadline()).isEqualTo(before.since().plusDays(14));
            StepTargets targets = new StepTargets(database);
            targets.save(
                    Loans.SITI,
                    "LPDB",
                    targets.read().target("LPDB", StepKind.ATTORNEY).with(3, false));
            new LoanStore(database).deadlines(targets.read());
            assertThat(list.page(Loans.SITI, LoanFilter.all(), Loans.TODAY, LoanList.Sort.FILED, true, null, 5)
                            .get(0)
                            .deadline())
                    .as("another scheme's target is none of its business")
                    .isEqualTo(before.deadline());
            targets.save(
                    Loans.SITI,
                    "PMK49",
                    targets.read().target("PMK49", StepKind.ATTORNEY).with(30, false));
            new LoanStore(database).deadlines(targets.read());
            assertThat(list.page(Loans.SITI, LoanFilter.all(), Loans.TODAY, LoanList.Sort.FILED, true, null, 5)
                            .get(0)
                            .deadline())
                    .isEqualTo(before.since().plusDays(30));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aShortfallIsClaimedPlacedAndBecomesTheVillagesClaim(Engine engine) throws Exception {
        open(engine);
        try (AutoCloseable end = database::close) {
            LoanFile file = disbursed();
            Instalment first = file.instalments().get(0).value();
            assertThat(MoneyRules.claimUntil(pmk49, first, id.kopdesk.office.WorkingDays.shipped()))
                    .as("due Monday 13 October 2025, four working days later is Friday")
                    .contains(LocalDate.of(2025, 10, 17));
            LocalDate after = first.due().plusDays(2);
            Claim claim = new Claim(1, first.total(), after, null, PaymentSource.VILLAGE_FUND, null);
            refused(
                    "Permintaan penempatan dana baru dapat diajukan setelah jatuh tempo 13 Okt 2025, Pasal 11 PMK 49/2025.",
                    () -> book.claim(
                            Loans.SITI,
                            file,
                            new Claim(1, first.total(), first.due(), null, PaymentSource.VILLAGE_FUND, null)));
            refused(
                    "Dana yang ditempatkan harus Dana Desa, DAU, atau DBH, Pasal 11 PMK 49/2025.",
                    () -> book.claim(Loans.SITI, file, new Claim(1, 1, after, null, PaymentSource.COOPERATIVE, null)));
            LoanFile claimed = book.claim(Loans.SITI, file, claim);
            assertThatThrownBy(() -> book.claim(Loans.SITI, claimed, claim))
                    .as("the same shortfall is not claimed twice")
                    .isInstanceOf(CodedException.class);
            LoanFile placed = book.place(Loans.SITI, claimed, claimed.claims().get(0), after.plusDays(5));
            Repayment repayment = Repayment.of(placed, Loans.TODAY);
            assertThat(repayment.villageClaim()).isEqualTo(first.total());
            assertThat(repayment.lines().get(0).open()).isZero();
            assertThatThrownBy(
                            () -> book.place(Loans.SITI, placed, placed.claims().get(0), after.plusDays(6)))
                    .isInstanceOf(CodedException.class);
            Payment back =
                    new Payment(PaymentKind.TO_VILLAGE, Loans.TODAY, first.total(), PaymentSource.COOPERATIVE, null);
            LoanFile returned = book.pay(Loans.SITI, placed, back);
            assertThat(Repayment.of(returned, Loans.TODAY).villageClaim()).isZero();
            refused(
                    "Pengembalian Rp"
                            + new id.kopdesk.base.Formats(id.kopdesk.base.Texts.INDONESIAN).number(first.total())
                            + " melebihi piutang desa/pemda, Rp0.",
                    () -> book.pay(Loans.SITI, returned, back));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatTheRulesRefuseLeavesNothingBehind(Engine engine) throws Exception {
        open(engine);
        try (AutoCloseable end = database::close) {
            refused(
                    "Plafon Rp3.250.000.000 melebihi Rp3.000.000.000, Pasal 5(1) PMK 49/2025.",
                    () -> book.file(Loans.SITI, proposal(), Loans.asking(3_250_000_000L)));
            Proposal late = new Proposal(
                    cooperative.id(),
                    Loans.TATAKAN,
                    pmk49.id(),
                    null,
                    LocalDate.of(2025, 12, 1),
                    null,
                    null,
                    null,
                    null);
            assertThatThrownBy(() -> book.file(Loans.SITI, late, Loans.asking(1_000_000)))
                    .isInstanceOf(CodedException.class);
            assertThat(new LoanList(database).count(Loans.SITI, LoanFilter.all(), Loans.TODAY))
                    .isZero();

            LoanFile first = book.file(Loans.SITI, proposal(), Loans.asking(2_000_000_000L));
            refused(
                    "Pinjaman Rp1.500.000.000 bersama usulan lain yang masih berjalan Rp2.000.000.000 melebihi"
                            + " Rp3.000.000.000, Pasal 8(1) PMK 49/2025.",
                    () -> book.file(Loans.SITI, proposal(), Loans.asking(1_500_000_000L)));
            refused(
                    "Surat permohonan belum diunggah",
                    () -> book.record(Loans.SITI, first, LoanEvent.done(StepKind.STUDY, FILED.plusDays(1))));
            LoanFile ready = papers(first, DocumentKind.REQUEST_LETTER, DocumentKind.BUSINESS_PLAN);
            refused(
                    "Tanggal 1 Agu 2025 mendahului tahap sebelumnya (Permohonan dan rencana bisnis, 18 Agu 2025).",
                    () -> book.record(Loans.SITI, ready, LoanEvent.done(StepKind.STUDY, LocalDate.of(2025, 8, 1))));
            refused(
                    "Tanggal 25 Nov 2026 belum tiba.",
                    () -> book.record(Loans.SITI, ready, LoanEvent.done(StepKind.STUDY, Loans.TODAY.plusDays(1))));
            refused(
                    "Alasan belum diisi.",
                    () -> book.record(
                            Loans.SITI, ready, LoanEvent.ended(EventKind.RETURNED, StepKind.REQUEST, FILED, " ")));
            assertThat(new LoanStore(database).find(Loans.SITI, ready.id())).contains(ready);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aReturnedProposalComesBackAsASecondRoundBesideTheFirst(Engine engine) throws Exception {
        open(engine);
        try (AutoCloseable end = database::close) {
            LoanFile file = book.file(Loans.SITI, proposal(), Loans.asking(900_000_000));
            refused(
                    "Hanya usulan yang dikembalikan yang dapat diajukan ulang.",
                    () -> book.resubmit(Loans.SITI, file, Loans.asking(800_000_000)));
            LoanFile back = book.record(
                    Loans.SITI,
                    file,
                    LoanEvent.ended(EventKind.RETURNED, StepKind.REQUEST, FILED, "Rincian biaya belum ada"));
            LoanFile again = book.resubmit(Loans.SITI, back, Loans.asking(800_000_000));
            assertThat(again.submissions())
                    .extracting(p -> p.value().amount())
                    .containsExactly(900_000_000L, 800_000_000L);
            assertThat(LoanStanding.of(again, pmk49).outcome()).isEqualTo(Outcome.OPEN);
            assertThatThrownBy(() -> book.record(
                            Loans.SITI, back, LoanEvent.ended(EventKind.WITHDRAWN, StepKind.REQUEST, FILED, "Batal")))
                    .as("somebody resubmitted meanwhile")
                    .isInstanceOf(ConflictException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aBanksOwnTableReplacesTheScheduleOnlyWhenItsSumsAgree(Engine engine) throws Exception {
        open(engine);
        try (AutoCloseable end = database::close) {
            LoanFile file = disbursed();
            List<Instalment> wrong = List.of(
                    new Instalment(1, LocalDate.of(2025, 10, 13), 300_000_000, 1, 300_000_000),
                    new Instalment(2, LocalDate.of(2025, 11, 12), 299_999_999, 1, 1));
            refused(
                    "Jumlah pokok dalam tabel bank Rp599.999.999, sedangkan pinjaman Rp600.000.000.",
                    () -> book.bankTable(Loans.SITI, file, wrong));
            List<Instalment> right = List.of(
                    new Instalment(1, LocalDate.of(2025, 10, 13), 300_000_000, 1, 300_000_000),
                    new Instalment(2, LocalDate.of(2025, 11, 12), 300_000_000, 1, 0));
            assertThat(book.bankTable(Loans.SITI, file, right).schedule().instalments())
                    .isEqualTo(right);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nobodyReadsOrWritesOutsideTheirRegions(Engine engine) throws Exception {
        open(engine);
        try (AutoCloseable end = database::close) {
            Actor banjar = new Actor("budi", Role.OPERATOR, Set.of("63.03"));
            assertThatThrownBy(() -> book.file(banjar, proposal(), Loans.asking(1_000_000)))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-102"));
            LoanFile file = book.file(Loans.SITI, proposal(), Loans.asking(1_000_000));
            assertThat(book.open(banjar, file.id())).isEmpty();
            assertThat(new LoanList(database).count(banjar, LoanFilter.all(), Loans.TODAY))
                    .isZero();
            Actor viewer = new Actor("tamu", Role.VIEWER, Set.of());
            assertThatThrownBy(() -> book.file(viewer, proposal(), Loans.asking(1_000_000)))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-101"));
        }
    }

    private static Payment pay(long amount) {
        return new Payment(PaymentKind.INSTALMENT, Loans.TODAY, amount, PaymentSource.COOPERATIVE, null);
    }

    private static void refused(String sentence, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(CodedException.class, e -> {
            assertThat(e.code()).isEqualTo("KD-604");
            assertThat(e.sentence(Loans.TEXTS)).isEqualTo(sentence);
        });
    }
}
