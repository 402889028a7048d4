package id.kopdesk.loan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.cooperative.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which steps are open, and the reason in words for each that is not. */
class StepGatesTest {
    private static final Scheme PMK49 = Loans.shipped("PMK49");
    private static final LocalDate DAY = Loans.FILED;

    private static LoanFile upTo(StepKind last) {
        LoanFile file = Loans.filed(PMK49, Loans.TATAKAN, Loans.asking(700_000_000));
        LocalDate day = DAY;
        for (SchemeStep step : PMK49.steps(Branch.VILLAGE)) {
            day = day.plusDays(1);
            if (step.kind() != StepKind.REQUEST) {
                LoanEvent event = LoanEvent.done(step.kind(), day);
                file = Loans.done(
                        file, step.kind() == StepKind.MINUTES ? event.withAmounts(700_000_000L, 150_000_000L) : event);
            }
            file = Loans.with(file, step.documents().toArray(DocumentKind[]::new));
            if (step.kind() == last) {
                return file;
            }
        }
        return file;
    }

    @Test
    void afterTheRequestOnlyTheStudyIsOpenAndItsPapersAreNamed() {
        LoanCase loan = Loans.of(Loans.filed(PMK49, Loans.TATAKAN, Loans.asking(700_000_000)), PMK49);
        assertThat(Loans.look(loan, StepKind.REQUEST).status()).isEqualTo(StepLook.Status.DONE);
        assertThat(Loans.reasons(loan, StepKind.STUDY))
                .containsExactly("Surat permohonan belum diunggah", "Proposal rencana bisnis belum diunggah");
        LoanCase complete = Loans.of(upTo(StepKind.REQUEST), PMK49);
        assertThat(Loans.look(complete, StepKind.STUDY).status()).isEqualTo(StepLook.Status.OPEN);
        assertThat(Loans.reasons(complete, StepKind.MEETING)).containsExactly("Tahap \"Kajian\" belum selesai");
    }

    @Test
    void everyStepOfADesaOpensWhenTheOneBeforeIsDoneWithItsPapers() {
        List<SchemeStep> steps = PMK49.steps(Branch.VILLAGE);
        assertThat(steps).extracting(SchemeStep::kind).contains(StepKind.FORWARD);
        for (int i = 0; i + 2 < steps.size(); i++) {
            LoanCase loan = Loans.of(upTo(steps.get(i).kind()), PMK49);
            assertThat(Loans.look(loan, steps.get(i + 1).kind()).status())
                    .as(
                            "%s after %s: %s",
                            steps.get(i + 1).kind(),
                            steps.get(i).kind(),
                            Loans.reasons(loan, steps.get(i + 1).kind()))
                    .isEqualTo(StepLook.Status.OPEN);
            if (i + 3 < steps.size()) {
                assertThat(Loans.look(loan, steps.get(i + 2).kind()).status()).isEqualTo(StepLook.Status.BLOCKED);
            }
        }
    }

    @Test
    void aKelurahanHasNoBpdAndIsApprovedByTheRegent() {
        assertThat(PMK49.steps(Branch.WARD)).extracting(SchemeStep::kind).doesNotContain(StepKind.FORWARD);
        assertThat(PMK49.approver(Branch.WARD)).isEqualTo(Approver.REGENT);
        assertThat(PMK49.approver(Branch.VILLAGE)).isEqualTo(Approver.VILLAGE_HEAD);
        assertThat(Branch.of("63.71.01.1001")).isEqualTo(Branch.WARD);
    }

    @Test
    void theMinutesMustBeUploadedBeforeTheApproval() {
        LoanFile file = upTo(StepKind.MINUTES);
        LoanFile without = file.withDocuments(file.documents().stream()
                .filter(d -> d.value().kind() != DocumentKind.MINUTES)
                .toList());
        assertThat(Loans.reasons(Loans.of(without, PMK49), StepKind.APPROVAL))
                .containsExactly(
                        "Berita acara belum diunggah",
                        "Pagu dana desa belum diisi, jadi batas dukungan belum dapat diperiksa.");
    }

    @Test
    void aLoanBeyondTheLimitIsNamedWithItsArticle() {
        LoanFile file = upTo(StepKind.MINUTES);
        LoanFile large = file.withSubmissions(List.of(Part.fresh(Loans.asking(3_250_000_000L))));
        assertThat(Loans.reasons(Loans.of(large, PMK49), StepKind.APPROVAL))
                .contains(
                        "Plafon Rp3.250.000.000 melebihi Rp3.000.000.000, Pasal 5(1) PMK 49/2025.",
                        "Plafon Rp3.250.000.000 melebihi kesepakatan berita acara Rp700.000.000, Pasal 6(4) Permendes PDT 10/2025.");
    }

    @Test
    void supportBeyondThirtyPerCentIsRefusedWhereTheFundsAreKnown() {
        LoanFile file = upTo(StepKind.MINUTES);
        VillageFund fund = new VillageFund(Loans.TATAKAN, 2025, 450_000_000, null, null, "Perbup");
        Optional<Capacity> capacity =
                Capacity.of(PMK49, List.of(Loans.TATAKAN), List.of(fund), 2025, file.submission(), file.amount());
        LoanCase loan = new LoanCase(
                file,
                PMK49,
                Eligibility.of(Loans.fit(Loans.TATAKAN), file.submission()),
                capacity,
                java.util.Set.of(),
                0,
                Loans.TODAY);
        assertThat(Loans.reasons(loan, StepKind.APPROVAL))
                .singleElement()
                .asString()
                .startsWith("Dukungan Rp150.000.000 per tahun melebihi Rp135.000.000, yaitu 30 % dari pagu 2025");
        assertThat(Loans.look(loan, StepKind.APPROVAL).status()).isEqualTo(StepLook.Status.BLOCKED);
    }

    @Test
    void theBankIsNotAskedBeforeTheBorrowerIsFitAndUnknownIsNotUnmet() {
        LoanFile file = upTo(StepKind.APPROVAL);
        CooperativeFile fit = Loans.fit(Loans.TATAKAN);
        CooperativeFile lacking = fit.withMilestones(fit.milestones().stream()
                .filter(m -> m.value().kind() != MilestoneKind.TAX_ID)
                .map(m -> m.value().kind() != MilestoneKind.BUSINESS_ID
                        ? m
                        : m.with(new Milestone(
                                MilestoneKind.BUSINESS_ID, MilestoneState.IN_PROCESS, null, null, DAY, null)))
                .toList());
        LoanCase loan = new LoanCase(
                file,
                PMK49,
                Eligibility.of(lacking, file.submission()),
                Optional.empty(),
                java.util.Set.of(),
                0,
                Loans.TODAY);
        assertThat(Loans.reasons(loan, StepKind.SUBMISSION))
                .containsExactly(
                        "NPWP koperasi belum diketahui, Pasal 6 huruf d PMK 49/2025.",
                        "NIB belum terpenuhi, Pasal 6 huruf e PMK 49/2025.");
    }

    @Test
    void aReturnedProposalWaitsForItsResubmissionAndThenGoesOnWhereItWasSentBack() {
        LoanFile file = upTo(StepKind.APPROVAL);
        LoanFile back = Loans.done(
                file,
                LoanEvent.ended(EventKind.RETURNED, StepKind.MEETING, DAY.plusDays(30), "Rencana pengembalian kurang"));
        LoanCase loan = Loans.of(back, PMK49);
        assertThat(loan.standing().outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(loan.standing().next().kind()).isEqualTo(StepKind.MEETING);
        assertThat(Loans.reasons(loan, StepKind.MEETING))
                .contains("Menunggu pengajuan ulang. Alasan pengembalian: Rencana pengembalian kurang");
        LoanFile again = back.withSubmissions(LoanFile.and(
                        back.submissions(), Loans.asking(600_000_000).as(2)))
                .adding(LoanEvent.done(StepKind.REQUEST, DAY.plusDays(31)).numbered(9, 2));
        LoanCase second = Loans.of(again, PMK49);
        assertThat(second.standing().outcome()).isEqualTo(Outcome.OPEN);
        assertThat(Loans.look(second, StepKind.STUDY).status()).isEqualTo(StepLook.Status.DONE);
        assertThat(Loans.look(second, StepKind.MEETING).status()).isEqualTo(StepLook.Status.OPEN);
        assertThat(again.submissions()).as("the round before stays").hasSize(2);
    }

    @Test
    void nothingIsOpenAfterARejectionOrAWithdrawal() {
        for (EventKind kind : List.of(EventKind.REJECTED, EventKind.WITHDRAWN)) {
            LoanFile file = Loans.done(
                    upTo(StepKind.SUBMISSION),
                    LoanEvent.ended(kind, StepKind.DECISION, DAY.plusDays(60), "Tidak layak"));
            assertThat(StepGates.look(Loans.of(file, PMK49)))
                    .filteredOn(l -> l.status() != StepLook.Status.DONE)
                    .isNotEmpty()
                    .allSatisfy(l -> assertThat(Loans.sentences(l.reasons()))
                            .singleElement()
                            .asString()
                            .contains("Tidak layak"));
        }
    }

    @Test
    void aBuildingIsHandedOverOnlyWhenItIsFinished() {
        Scheme gerai = Loans.shipped("GERAI");
        LoanFile file = Loans.with(
                Loans.filed(gerai, Loans.TATAKAN, Loans.asking(2_500_000_000L)),
                DocumentKind.REQUEST_LETTER,
                DocumentKind.LAND_PROOF,
                DocumentKind.BUILD_PHOTO);
        for (StepKind step : List.of(StepKind.SITE, StepKind.SITE_CHECK, StepKind.BUILDING)) {
            file = Loans.done(file, step, DAY);
        }
        LoanFile half = file.withBuilds(List.of(Part.fresh(new BuildProgress(DAY, 62, null))));
        LoanCase loan = new LoanCase(half, gerai, List.of(), Optional.empty(), java.util.Set.of(), 0, Loans.TODAY);
        assertThat(Loans.reasons(loan, StepKind.HANDOVER)).containsExactly("Pembangunan baru 62 %.");
        LoanFile full = half.withBuilds(LoanFile.and(half.builds(), new BuildProgress(DAY.plusDays(9), 100, null)));
        assertThat(Loans.look(loan.with(full), StepKind.HANDOVER).status()).isEqualTo(StepLook.Status.OPEN);
    }

    @Test
    void aLoanClosesOnlyWhenTheLastRupiahIsPaid() {
        LoanFile file =
                upTo(StepKind.REPAYMENT).withInstalments(List.of(Part.fresh(new Instalment(1, DAY, 1_000, 5, 0))));
        assertThat(Loans.reasons(Loans.of(file, PMK49), StepKind.CLOSING))
                .containsExactly("Angsuran belum lunas; sisa Rp1.005.");
        LoanFile paid = file.withPayments(
                List.of(Part.fresh(new Payment(PaymentKind.INSTALMENT, DAY, 1_005, PaymentSource.COOPERATIVE, null))));
        assertThat(Loans.look(Loans.of(paid, PMK49), StepKind.CLOSING).status()).isEqualTo(StepLook.Status.OPEN);
    }

    @Test
    void optionalStepsMayBePassedOver() {
        Scheme lpdb = Loans.shipped("LPDB");
        LoanFile file = Loans.with(
                Loans.filed(lpdb, Loans.TATAKAN, Loans.asking(500_000_000)),
                DocumentKind.REQUEST_LETTER,
                DocumentKind.BUSINESS_PLAN);
        LoanCase loan = Loans.of(file, lpdb);
        assertThat(Loans.look(loan, StepKind.MEETING).status()).isEqualTo(StepLook.Status.OPEN);
        assertThat(Loans.look(loan, StepKind.SUBMISSION).status()).isEqualTo(StepLook.Status.OPEN);
        assertThat(loan.standing().next().kind()).isEqualTo(StepKind.SUBMISSION);
    }

    @Test
    void attendeesAreKeptByElement() {
        Map<Attendee, Integer> present = Map.of(Attendee.COUNCIL, 5, Attendee.BOARD, 4, Attendee.WOMEN, 0);
        assertThat(Attendee.write(present)).isEqualTo("COUNCIL=5;BOARD=4");
        assertThat(Attendee.read("COUNCIL=5;BOARD=4"))
                .containsOnly(Map.entry(Attendee.COUNCIL, 5), Map.entry(Attendee.BOARD, 4));
    }
}
