package id.kopdesk.demo;

import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.loan.Attendee;
import id.kopdesk.loan.Branch;
import id.kopdesk.loan.Claim;
import id.kopdesk.loan.EventKind;
import id.kopdesk.loan.Instalment;
import id.kopdesk.loan.LoanEvent;
import id.kopdesk.loan.LoanFile;
import id.kopdesk.loan.LoanStory;
import id.kopdesk.loan.PaymentSource;
import id.kopdesk.loan.Proposal;
import id.kopdesk.loan.RepaymentMethod;
import id.kopdesk.loan.Scheme;
import id.kopdesk.loan.SchemePath;
import id.kopdesk.loan.SchemeStep;
import id.kopdesk.loan.StepKind;
import id.kopdesk.loan.Submission;
import id.kopdesk.office.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loan proposals of a demo office: every state of every scheme, some of them late. */
final class Proposals {
    /** A cooperative that may ask for a loan. */
    record Borrower(java.util.UUID id, String village) {
        static Borrower of(CooperativeFile file) {
            return new Borrower(file.id(), file.cooperative().villageCode());
        }
    }

    private static final List<String> BANKS = List.of("BRI", "BNI", "Mandiri", "BSI");
    private static final List<String> PURPOSES = List.of(
            "Gerai sembako dan gudang",
            "Gerai sembako, apotek desa",
            "Gudang dan kendaraan angkut",
            "Modal unit simpan pinjam");

    private final Dice dice;
    private final LocalDate today;
    private final WorkingDays days = WorkingDays.shipped();
    private final List<LoanFile> made = new ArrayList<>();
    private final List<Borrower> borrowers;
    private int next;

    /** @param borrowers as many as there are, in any order; each asks once */
    Proposals(Dice dice, LocalDate today, List<Borrower> borrowers) {
        this.dice = dice;
        this.today = today;
        this.borrowers = borrowers;
    }

    List<LoanFile> all(List<Scheme> schemes) {
        for (Scheme scheme : schemes) {
            List<StepKind> stops =
                    scheme.steps(Branch.VILLAGE).stream().map(SchemeStep::kind).toList();
            for (StepKind stop : stops) {
                int times = stop == StepKind.REPAYMENT ? 5 : 1 + dice.below(2);
                for (int i = 0; i < times; i++) {
                    tell(scheme, stop, null, i);
                }
            }
            tell(scheme, stops.get(Math.min(1, stops.size() - 1)), EventKind.RETURNED, 0);
            tell(scheme, stops.get(stops.size() / 2), EventKind.REJECTED, 0);
            tell(scheme, stops.get(1), EventKind.WITHDRAWN, 0);
        }
        return made;
    }

    /** @param stop the last step done; @param end how it ends after that, or null for going on */
    private void tell(Scheme scheme, StepKind stop, @Nullable EventKind end, int number) {
        if (next >= borrowers.size()) {
            return;
        }
        Borrower who = borrowers.get(next++);
        boolean over = stop == StepKind.CLOSING;
        LocalDate filed = filed(scheme, stop);
        long amount = 1_000_000L * (350 + 50L * dice.below(9));
        Submission asked = new Submission(
                1,
                filed,
                amount,
                amount / 10,
                scheme.path() == SchemePath.REVOLVING_FUND ? new BigDecimal("3") : BigDecimal.valueOf(6),
                over ? 9 : 72,
                6,
                dice.chance(70) ? RepaymentMethod.ANNUITY : RepaymentMethod.EQUAL_PRINCIPAL,
                dice.of(PURPOSES),
                true,
                dice.chance(80) ? Boolean.TRUE : null,
                dice.chance(80) ? Boolean.TRUE : Boolean.FALSE);
        boolean state = !scheme.cooperativeBorrows();
        Proposal proposal = new Proposal(
                who.id(),
                who.village(),
                scheme.id(),
                "500.3/" + (100 + next) + "/" + filed.getYear(),
                filed,
                scheme.path() == SchemePath.REVOLVING_FUND ? "LPDB" : dice.of(BANKS),
                state ? "Tanah kas desa, " + (10 + dice.below(9)) + "00 m²" : null,
                state ? PaymentSource.VILLAGE_FUND : null,
                null);
        LoanStory story = new LoanStory(dice::id, scheme, proposal, asked);
        walk(story, scheme, Branch.of(who.village()), stop, filed, amount, number);
        if (number % 3 == 0) {
            story.file().done(StepKind.MEETING).ifPresent(meeting -> name(story, meeting, number % 9 == 0));
        }
        if (end != null) {
            LocalDate day = last(story).plusDays(3 + dice.below(9));
            String reason = end == EventKind.RETURNED
                    ? "Rincian biaya dan rencana pengembalian belum lengkap"
                    : end == EventKind.REJECTED ? "Arus kas usaha belum cukup" : "Pengurus memilih menunggu skema baru";
            story.tell(LoanEvent.ended(end, stop, day.isAfter(today) ? today : day, reason));
        }
        made.add(story.file());
    }

    /** Those who sat in the meeting; now and then one name is missing, as it happens. */
    private void name(LoanStory story, LoanEvent meeting, boolean missing) {
        for (Attendee element : Attendee.values()) {
            int people = meeting.attendance().getOrDefault(element, 0)
                    - (missing && element == Attendee.PUBLIC_FIGURES ? 1 : 0);
            for (int i = 0; i < people; i++) {
                boolean woman = element == Attendee.WOMEN || dice.chance(30);
                String name = woman
                        ? dice.of(People.WOMEN) + " " + dice.of(People.SECOND_WOMEN)
                        : dice.of(People.MEN) + " " + dice.of(People.SECOND);
                story.named(element, name, element == Attendee.COUNCIL && i == 0 ? "Ketua" : null);
            }
        }
    }

    /** Old enough for what has happened since; the others lie just so far back that some are in time and some late. */
    private LocalDate filed(Scheme scheme, StepKind stop) {
        boolean early = stop == StepKind.REPAYMENT || stop == StepKind.CLOSING;
        LocalDate end = scheme.validTo();
        if (end != null) {
            return dice.day(scheme.validFrom(), early ? scheme.validFrom().plusDays(20) : end);
        }
        if (early) {
            return dice.day(LocalDate.of(2025, 10, 23), LocalDate.of(2025, 11, 10));
        }
        int passed = scheme.steps(Branch.VILLAGE).stream()
                .map(SchemeStep::kind)
                .toList()
                .indexOf(stop);
        return today.minusDays(3 + 4L * passed + dice.below(22));
    }

    private static LocalDate last(LoanStory story) {
        LoanFile file = story.file();
        return file.events().get(file.events().size() - 1).value().onDate();
    }

    private void walk(
            LoanStory story, Scheme scheme, Branch branch, StepKind stop, LocalDate filed, long amount, int number) {
        LocalDate day = filed;
        int passed = 0;
        List<SchemeStep> steps = scheme.steps(branch);
        long steady = Math.max(1, Math.min(9, (today.toEpochDay() - filed.toEpochDay()) / steps.size()));
        for (SchemeStep step : steps) {
            if (passed++ > 0) {
                day = next(day, steady);
                switch (step.kind()) {
                    case REPAYMENT -> repay(story, number, stop == StepKind.CLOSING);
                    case BUILDING -> {
                        build(story, day, stop);
                        day = last(story);
                    }
                    default -> story.tell(event(step.kind(), day, amount));
                }
                if (step.kind() == StepKind.REPAYMENT) {
                    if (stop == StepKind.REPAYMENT) {
                        return;
                    }
                    day = last(story);
                }
            }
            if (step.kind() == StepKind.DISBURSEMENT) {
                story.disbursed(day, amount);
            }
            if (step.kind() == StepKind.AGREEMENT || step.kind() == StepKind.HANDOVER) {
                story.scheduled(day, days);
            }
            boolean last = step.kind() == stop;
            if (!last || dice.chance(60)) {
                story.papers(step, "Lemari arsip, map " + next);
            }
            if (last) {
                return;
            }
        }
    }

    private LocalDate next(LocalDate day, long steady) {
        LocalDate then = days.nextWorkingDay(day.plusDays(1 + dice.below((int) steady)));
        return then.isAfter(today) ? today : then;
    }

    private LoanEvent event(StepKind step, LocalDate day, long amount) {
        LoanEvent plain = LoanEvent.done(step, day);
        return switch (step) {
            case MEETING ->
                plain.withMeeting(
                        "Balai desa",
                        "Ketua BPD",
                        Map.of(
                                Attendee.VILLAGE_HEAD,
                                1,
                                Attendee.COUNCIL,
                                5 + dice.below(3),
                                Attendee.BOARD,
                                5,
                                Attendee.PUBLIC_FIGURES,
                                6 + dice.below(8),
                                Attendee.WOMEN,
                                2 + dice.below(4)));
            case MINUTES ->
                plain.withReference("BA/" + (10 + dice.below(80)) + "/" + day.getYear())
                        .withAmounts(amount, 120_000_000L);
            case APPROVAL, ATTORNEY -> plain.withReference("140/" + (10 + dice.below(80)) + "/" + day.getYear());
            case DECISION, AGREEMENT -> plain.withAmounts(amount, null);
            default -> plain;
        };
    }

    private void build(LoanStory story, LocalDate day, StepKind stop) {
        LocalDate begun = day;
        int percent = 15 + dice.below(30);
        boolean unfinished = stop == StepKind.BUILDING;
        while (percent < 100 && begun.isBefore(today)) {
            story.built(begun, percent);
            percent += 20 + dice.below(20);
            begun = begun.plusDays(9);
            if (unfinished && percent > 80) {
                break;
            }
        }
        if (!unfinished) {
            story.built(begun.isAfter(today) ? today : begun, 100);
        }
        story.tell(LoanEvent.done(StepKind.BUILDING, begun.isAfter(today) ? today : begun));
    }

    /** Number 0 pays in time, 1 to 3 are as many months behind, 4 was helped by its village. */
    private void repay(LoanStory story, int number, boolean whole) {
        List<Instalment> due = story.instalments().stream()
                .filter(i -> whole || i.due().isBefore(today))
                .toList();
        int behind = number >= 1 && number <= 3 ? number : 0;
        int paying = whole ? due.size() : Math.max(0, due.size() - behind);
        for (int i = 0; i < paying; i++) {
            Instalment each = due.get(i);
            LocalDate day = each.due().isAfter(today) ? today : each.due();
            if (number == 4 && i == paying - 1 && each.due().plusDays(9).isBefore(today)) {
                LocalDate claimed = days.plusWorkingDays(each.due(), 2);
                LocalDate placed = days.plusWorkingDays(each.due(), 5);
                story.claimed(new Claim(each.no(), each.total(), claimed, placed, PaymentSource.VILLAGE_FUND, null))
                        .paid(placed, each.total(), PaymentSource.VILLAGE_FUND);
            } else {
                story.paid(day, each.total(), PaymentSource.COOPERATIVE);
            }
        }
        if (whole) {
            LocalDate end = due.isEmpty() ? today : due.get(due.size() - 1).due();
            story.tell(LoanEvent.done(StepKind.REPAYMENT, end.isAfter(today) ? today : end));
        }
    }
}
