package id.kopdesk.loan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.Part;
import id.kopdesk.office.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every refusal by itself: the value, the limit, the article. */
class RulesTest {
    private static final Scheme PMK49 = Loans.shipped("PMK49");

    private static Submission asked(long amount, long operating, String rate, int tenor, int grace) {
        return new Submission(
                1,
                Loans.FILED,
                amount,
                operating,
                new BigDecimal(rate),
                tenor,
                grace,
                RepaymentMethod.ANNUITY,
                null,
                true,
                true,
                true);
    }

    private static List<String> terms(Submission s, long others) {
        return Loans.sentences(TermRules.check(s, PMK49, others));
    }

    @Test
    void eachValueOutsideTheSchemeIsNamedWithItsSource() {
        assertThat(terms(asked(3_000_000_000L, 500_000_000, "6", 72, 6), 0)).isEmpty();
        assertThat(terms(asked(3_000_000_001L, 0, "6", 72, 6), 0))
                .containsExactly("Plafon Rp3.000.000.001 melebihi Rp3.000.000.000, Pasal 5(1) PMK 49/2025.");
        assertThat(terms(asked(1_000_000_000, 500_000_001, "6", 72, 6), 0))
                .containsExactly("Belanja operasional Rp500.000.001 melebihi Rp500.000.000, Pasal 5(2) PMK 49/2025.");
        assertThat(terms(asked(1_000_000_000, 0, "7.5", 72, 6), 0))
                .containsExactly("Bunga 7,5 % berbeda dari 6 % per tahun, Pasal 5(1) huruf b PMK 49/2025.");
        assertThat(terms(asked(1_000_000_000, 0, "6", 73, 6), 0))
                .containsExactly("Jangka waktu 73 bulan melebihi 72 bulan, Pasal 5(1) PMK 49/2025.");
        assertThat(terms(asked(1_000_000_000, 0, "6", 72, 9), 0))
                .containsExactly("Masa tenggang 9 bulan melebihi 8 bulan, Pasal 5(1) PMK 49/2025.");
        assertThat(terms(asked(1_000_000_000, 0, "6", 72, 5), 0))
                .containsExactly("Masa tenggang 5 bulan kurang dari 6 bulan, Pasal 5(1) PMK 49/2025.");
        assertThat(terms(asked(100, 101, "6", 72, 6), 0))
                .containsExactly(
                        "Belanja operasional harus bagian dari pinjaman: tidak negatif dan tidak melebihi pokoknya.");
        assertThat(terms(asked(1_500_000_000, 0, "6", 72, 6), 1_500_000_001))
                .containsExactly("Pinjaman Rp1.500.000.000 bersama usulan lain yang masih berjalan Rp1.500.000.001"
                        + " melebihi Rp3.000.000.000, Pasal 8(1) PMK 49/2025.");
        assertThat(terms(asked(1_500_000_000, 0, "6", 72, 6), 1_500_000_000)).isEmpty();
    }

    @Test
    void aSchemeIsOpenOnlyWhileItIsInForce() {
        LocalDate today = Loans.TODAY;
        assertThat(TermRules.filing(PMK49, LocalDate.of(2025, 7, 21), today)).isEmpty();
        assertThat(TermRules.filing(PMK49, LocalDate.of(2025, 11, 13), today)).isEmpty();
        assertThat(Loans.sentences(TermRules.filing(PMK49, LocalDate.of(2025, 7, 20), today)))
                .singleElement()
                .asString()
                .startsWith("Skema ini baru berlaku sejak 21 Jul 2025");
        assertThat(Loans.sentences(TermRules.filing(PMK49, LocalDate.of(2025, 11, 14), today)))
                .singleElement()
                .asString()
                .startsWith("Skema ini hanya untuk usulan sampai 13 Nov 2025");
        assertThat(TermRules.filing(Loans.shipped("GERAI"), today.plusDays(1), today))
                .extracting(Finding::key)
                .containsExactly("loan.rule.future");
    }

    private static List<String> event(LoanFile file, LoanEvent event) {
        return Loans.sentences(EventRules.check(Loans.of(file, PMK49), event));
    }

    private static LoanFile upTo(StepKind last) {
        LoanFile file = Loans.filed(PMK49, Loans.TATAKAN, Loans.asking(700_000_000));
        LocalDate day = Loans.FILED;
        for (SchemeStep step : PMK49.steps(Branch.VILLAGE)) {
            day = day.plusDays(1);
            LoanEvent done = LoanEvent.done(step.kind(), day);
            if (step.kind() != StepKind.REQUEST) {
                file = Loans.done(file, step.kind() == StepKind.MINUTES ? done.withAmounts(700_000_000L, null) : done);
            }
            file = Loans.with(file, step.documents().toArray(DocumentKind[]::new));
            if (step.kind() == last) {
                return file;
            }
        }
        throw new IllegalStateException();
    }

    @Test
    void minutesDecisionAndAgreementNeedAmountsThatFit() {
        LocalDate day = Loans.FILED.plusDays(90);
        assertThat(event(upTo(StepKind.MEETING), LoanEvent.done(StepKind.MINUTES, day)))
                .containsExactly("Berita acara harus menyebut pinjaman paling besar yang disepakati,"
                        + " Pasal 6(4) Permendes PDT 10/2025.");
        assertThat(event(
                        upTo(StepKind.MEETING),
                        LoanEvent.done(StepKind.MINUTES, day).withAmounts(1L, -1L)))
                .containsExactly("Jumlah tidak boleh negatif.");
        assertThat(event(
                        upTo(StepKind.SUBMISSION),
                        LoanEvent.done(StepKind.DECISION, day).withAmounts(700_000_001L, null)))
                .containsExactly("Pinjaman yang disetujui bank harus lebih dari nol dan paling banyak sebesar yang"
                        + " diminta, Rp700.000.000.");
        LoanFile decided = Loans.with(
                Loans.done(
                        upTo(StepKind.SUBMISSION),
                        LoanEvent.done(StepKind.DECISION, day).withAmounts(600_000_000L, null)),
                DocumentKind.BANK_DECISION);
        assertThat(event(decided, LoanEvent.done(StepKind.AGREEMENT, day).withAmounts(600_000_001L, null)))
                .containsExactly("Pinjaman dalam perjanjian harus lebih dari nol dan paling banyak sebesar yang"
                        + " disetujui, Rp600.000.000.");
        assertThat(event(decided, LoanEvent.done(StepKind.AGREEMENT, day).withAmounts(600_000_000L, null)))
                .isEmpty();
    }

    @Test
    void whatIsDoneOrNotOfTheSchemeCannotBeRecorded() {
        LocalDate day = Loans.FILED.plusDays(30);
        assertThat(event(upTo(StepKind.STUDY), LoanEvent.done(StepKind.STUDY, day)))
                .containsExactly(
                        "Tahap \"Kajian\" tidak dapat dicatat: sudah selesai atau bukan bagian dari skema ini.");
        assertThat(event(upTo(StepKind.STUDY), LoanEvent.done(StepKind.BUILDING, day)))
                .containsExactly(
                        "Tahap \"Pembangunan\" tidak dapat dicatat: sudah selesai atau bukan bagian dari skema ini.");
        assertThat(event(upTo(StepKind.STUDY), LoanEvent.ended(EventKind.RETURNED, StepKind.BUILDING, day, "x")))
                .containsExactly("Pilih tahap tempat usulan dilanjutkan setelah diperbaiki.");
        LoanFile over =
                Loans.done(upTo(StepKind.STUDY), LoanEvent.ended(EventKind.WITHDRAWN, StepKind.FORWARD, day, "Batal"));
        assertThat(event(over, LoanEvent.ended(EventKind.REJECTED, StepKind.FORWARD, day, "x")))
                .containsExactly("Usulan sudah ditarik. ");
    }

    private static LoanCase running() {
        LoanCase agreed = Loans.agreed();
        LoanFile file = agreed.file()
                .withDisbursements(List.of(Part.fresh(new Disbursement(LocalDate.of(2025, 9, 20), 700_000_000, null))));
        return agreed.with(file);
    }

    @Test
    void moneyThatCannotBeIsRefused() {
        LoanCase loan = running();
        LocalDate day = LocalDate.of(2025, 12, 1);
        assertThat(Loans.sentences(MoneyRules.payment(
                        loan, new Payment(PaymentKind.INSTALMENT, day, 0, PaymentSource.COOPERATIVE, null))))
                .containsExactly("Jumlah harus lebih dari nol.");
        assertThat(Loans.sentences(MoneyRules.payment(
                        loan,
                        new Payment(
                                PaymentKind.INSTALMENT, LocalDate.of(2025, 9, 1), 5, PaymentSource.COOPERATIVE, null))))
                .singleElement()
                .asString()
                .startsWith("Tanggal 1 Sep 2025 mendahului perjanjian pinjaman");
        Claim wrong = new Claim(99, 5, day, null, PaymentSource.VILLAGE_FUND, null);
        assertThat(Loans.sentences(MoneyRules.claim(loan, wrong, WorkingDays.shipped())))
                .containsExactly("Tidak ada angsuran ke-99 pada jadwal ini.");
        Claim tooMuch = new Claim(1, 99_000_000, day, null, PaymentSource.VILLAGE_FUND, null);
        assertThat(Loans.sentences(MoneyRules.claim(loan, tooMuch, WorkingDays.shipped())))
                .containsExactly(
                        "Permintaan harus lebih dari nol dan paling banyak sebesar kekurangan angsuran, Rp3.500.000,"
                                + " Pasal 11 PMK 49/2025.",
                        "Permintaan ini lewat dari batas 17 Okt 2025 (4 hari kerja setelah jatuh tempo),"
                                + " Pasal 11 PMK 49/2025.");
        assertThat(Loans.sentences(MoneyRules.build(loan, new BuildProgress(day, 101, null))))
                .containsExactly("Kemajuan harus antara 0 dan 100 persen.");
    }

    @Test
    void arrearsAreToldByTheirAge() {
        LoanCase loan = running();
        Repayment january = Repayment.of(loan.file(), LocalDate.of(2026, 1, 20));
        assertThat(january.byAge())
                .isEqualTo(Map.of(
                        Repayment.Age.MONTH, 3_500_000L,
                        Repayment.Age.TWO_MONTHS, 3_500_000L,
                        Repayment.Age.THREE_MONTHS, 3_500_000L,
                        Repayment.Age.LONGER, 3_500_000L));
        assertThat(january.arrears()).isEqualTo(14_000_000);
        LoanFile notPaidOut = loan.file().withDisbursements(List.of());
        assertThat(Repayment.of(notPaidOut, LocalDate.of(2026, 1, 20)).arrears())
                .as("nothing is late before money was paid out")
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "400000000, 149999700, 12499975",
        "499999000, 149999700, 12499975",
        "1050000000, 329999700, 27499975",
        "1599999000, 479999700, 39999975"
    })
    void theBracketTableIsAsPublished(long pagu, long year, long month) {
        Capacity.Bracket bracket =
                Capacity.Bracket.of(pagu, BigDecimal.valueOf(30)).orElseThrow();
        assertThat(bracket.perYear()).isEqualTo(year);
        assertThat(bracket.perMonth()).isEqualTo(month);
        assertThat(Capacity.Bracket.of(399_999_999, BigDecimal.valueOf(30))).isEmpty();
    }

    @Test
    void whatAVillageCarriesFollowsFromThePaguThatTheSchemeMeans() {
        Submission wish = Loans.asking(3_000_000_000L);
        VillageFund fund = new VillageFund(Loans.TATAKAN, 2026, 1_000_000_000, 419_700_000L, 580_300_000L, "Perbup");
        Capacity total = Capacity.of(PMK49, List.of(Loans.TATAKAN), List.of(fund), 2026, wish, wish.amount())
                .orElseThrow();
        assertThat(total.perYear()).isEqualTo(300_000_000);
        assertThat(total.perMonth()).isEqualTo(25_000_000);
        assertThat(total.beyond()).isEqualTo(3_000_000_000L - total.loan());
        assertThat(fund.base(SupportBase.REGULAR)).contains(419_700_000L);
        assertThat(fund.base(SupportBase.AFTER_RESERVE)).contains(419_700_000L);
        Capacity two = Capacity.of(
                        PMK49, List.of(Loans.TATAKAN, "63.05.03.2002"), List.of(fund), 2026, wish, wish.amount())
                .orElseThrow();
        assertThat(two.missing()).containsExactly("63.05.03.2002");
        assertThat(Capacity.of(PMK49, List.of(Loans.TATAKAN), List.of(), 2026, wish, 1))
                .isEmpty();
        assertThat(new VillageFund(Loans.TATAKAN, 2026, 100, 200L, null, "").check())
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("regular", "source");
    }

    @Test
    void theVillagesReturnIsAtLeastTwentyPerCentRoundedUp() {
        VillageReturn one = new VillageReturn(
                new java.util.UUID(0, 1), Loans.TATAKAN, 2025, 12_345_678, BigDecimal.valueOf(20), null, 0);
        assertThat(one.due()).isEqualTo(2_469_136);
        assertThat(new VillageReturn(one.cooperativeId(), Loans.TATAKAN, 2025, -5, one.share(), null, 0).due())
                .isZero();
        assertThat(new VillageReturn(one.cooperativeId(), Loans.TATAKAN, 2031, 5, one.share(), null, 3)
                        .check(Loans.TODAY))
                .extracting(Finding::key)
                .containsExactly("loan.return.year", "loan.return.day");
    }

    @Test
    void theOfficesTargetsSayUntilWhenAStepShouldBeLeft() {
        StepDays days = StepDays.usual();
        LoanFile file = Loans.filed(PMK49, Loans.TATAKAN, Loans.asking(1_000_000));
        assertThat(days.deadline("PMK49", LoanStanding.of(file, PMK49))).contains(Loans.FILED.plusDays(7));
        assertThat(days.deadline("PMK49", LoanStanding.of(upTo(StepKind.STUDY), PMK49)))
                .contains(Loans.FILED.plusDays(2 + 14));
        assertThat(days.deadline("PMK49", LoanStanding.of(upTo(StepKind.DISBURSEMENT), PMK49)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void aTargetHoldsForOneStepOfOneSchemeInWorkingDaysOrNotAtAll() {
        StepTarget five = StepTarget.shipped(StepKind.STUDY).with(5, true);
        StepTarget none = StepTarget.shipped(StepKind.FORWARD).with(0, false);
        StepDays days = new StepDays(
                Map.of(
                        new StepDays.Key("PMK49", StepKind.STUDY), five,
                        new StepDays.Key("PMK49", StepKind.FORWARD), none),
                WorkingDays.shipped());
        LoanFile file = Loans.filed(PMK49, Loans.TATAKAN, Loans.asking(1_000_000));
        assertThat(days.deadline("PMK49", LoanStanding.of(file, PMK49)))
                .contains(WorkingDays.shipped().plusWorkingDays(Loans.FILED, 5))
                .isNotEqualTo(Optional.of(Loans.FILED.plusDays(5)));
        assertThat(days.deadline("LPDB", LoanStanding.of(file, PMK49)))
                .as("the same step of another scheme keeps its own")
                .contains(Loans.FILED.plusDays(7));
        assertThat(days.deadline("PMK49", LoanStanding.of(upTo(StepKind.STUDY), PMK49)))
                .as("0 days is no target")
                .isEmpty();
        assertThat(days.mark()).isNotEqualTo(StepDays.usual().mark());
    }
}
