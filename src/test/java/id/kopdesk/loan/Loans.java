package id.kopdesk.loan;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Role;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Database;
import id.kopdesk.office.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Cooperatives and proposals for the tests of this room. */
public final class Loans {
    public static final Actor SITI = new Actor("siti", Role.ADMINISTRATOR, Set.of());
    public static final Texts TEXTS = Texts.of(Texts.INDONESIAN);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final String TATAKAN = "63.05.03.2001";
    static final LocalDate FILED = LocalDate.of(2025, 8, 18);

    private Loans() {}

    static Scheme shipped(String code) {
        return ShippedSchemes.all().stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A cooperative with everything that the rule asks for. */
    public static CooperativeFile fit(String village) {
        Cooperative c = Cooperative.named("Koperasi Desa Merah Putih Tatakan", CooperativeKind.VILLAGE, village);
        List<Part<Milestone>> steps = Stream.of(
                        MilestoneKind.LEGAL_ENTITY,
                        MilestoneKind.REGISTRATION_NUMBER,
                        MilestoneKind.BANK_ACCOUNT,
                        MilestoneKind.TAX_ID,
                        MilestoneKind.BUSINESS_ID)
                .map(kind -> Part.fresh(new Milestone(kind, MilestoneState.DONE, null, null, FILED, null)))
                .toList();
        return CooperativeFile.fresh(c, FILED).withMilestones(steps);
    }

    public static Submission asking(long amount) {
        return new Submission(
                1,
                FILED,
                amount,
                amount / 10,
                BigDecimal.valueOf(6),
                72,
                6,
                RepaymentMethod.ANNUITY,
                "Gerai sembako",
                true,
                true,
                true);
    }

    static LoanFile filed(Scheme scheme, String village, Submission asked) {
        Proposal p = new Proposal(UUID.randomUUID(), village, scheme.id(), null, FILED, "BRI", null, null, null);
        return LoanFile.filed(p, asked);
    }

    static LoanCase of(LoanFile file, Scheme scheme) {
        return new LoanCase(
                file, scheme, Eligibility.of(fit(TATAKAN), file.submission()), Optional.empty(), Set.of(), 0, TODAY);
    }

    /** With the paper of each kind at hand. */
    static LoanFile with(LoanFile file, DocumentKind... kinds) {
        return file.withDocuments(Stream.concat(
                        file.documents().stream(),
                        Arrays.stream(kinds).map(kind -> Part.fresh(new LoanDocument(1, kind, null, null, "Lemari 1"))))
                .toList());
    }

    /** As {@link LoanBook} would, but without asking. */
    static LoanFile done(LoanFile file, LoanEvent event) {
        return file.adding(
                event.numbered(file.events().size() + 1, file.submission().round()));
    }

    static LoanFile done(LoanFile file, StepKind step, LocalDate day) {
        return done(file, LoanEvent.done(step, day));
    }

    /** A proposal of 700 million up to its agreement, with its schedule, as the rules would let it come about. */
    public static LoanCase agreed() {
        Scheme scheme = shipped("PMK49");
        LoanFile file = filed(scheme, TATAKAN, asking(700_000_000));
        LocalDate day = FILED;
        for (SchemeStep step : scheme.steps(Branch.VILLAGE)) {
            day = day.plusDays(3);
            if (step.kind() != StepKind.REQUEST) {
                file = done(file, told(LoanEvent.done(step.kind(), day)));
            }
            file = with(file, step.documents().toArray(DocumentKind[]::new));
            if (step.kind() == StepKind.AGREEMENT) {
                break;
            }
        }
        LoanTerms terms = file.submission().terms(scheme, 700_000_000, day);
        return of(
                file.withInstalments(Schedule.of(terms, WorkingDays.shipped()).instalments().stream()
                        .map(Part::fresh)
                        .toList()),
                scheme);
    }

    /** As {@link #agreed()}, with people named for the meeting. */
    public static LoanCase named(String list) {
        LoanCase loan = agreed();
        return loan.with(loan.file()
                .withGuests(GuestList.read(list, Attendee.OTHERS, TEXTS).guests().stream()
                        .map(Part::fresh)
                        .toList()));
    }

    private static LoanEvent told(LoanEvent event) {
        return switch (event.step()) {
            case MEETING ->
                event.withMeeting("Balai desa", "Ketua BPD", java.util.Map.of(Attendee.COUNCIL, 5, Attendee.BOARD, 4));
            case MINUTES -> event.withReference("BA/7/2025").withAmounts(700_000_000L, 150_000_000L);
            case DECISION, AGREEMENT -> event.withReference("PK/9/2025").withAmounts(700_000_000L, null);
            default -> event;
        };
    }

    /** The same in a database. */
    public static LoanFile agreed(Database database, LoanBook book, CooperativeFile cooperative) {
        Scheme scheme = new SchemeStore(database)
                .all().stream()
                        .filter(s -> s.code().equals("PMK49"))
                        .findFirst()
                        .orElseThrow();
        Proposal p = new Proposal(cooperative.id(), TATAKAN, scheme.id(), null, FILED, "BRI", null, null, null);
        LoanFile file = book.file(SITI, p, asking(700_000_000));
        LocalDate day = FILED;
        for (SchemeStep step : scheme.steps(Branch.VILLAGE)) {
            day = day.plusDays(3);
            if (step.kind() != StepKind.REQUEST) {
                file = book.record(SITI, file, told(LoanEvent.done(step.kind(), day)));
            }
            if (step.kind() == StepKind.AGREEMENT) {
                return file;
            }
            file = book.documents(
                    SITI,
                    file,
                    with(file, step.documents().toArray(DocumentKind[]::new)).documents());
        }
        throw new IllegalStateException();
    }

    static StepLook look(LoanCase loan, StepKind step) {
        return StepGates.look(loan).stream()
                .filter(l -> l.step().kind() == step)
                .findFirst()
                .orElseThrow();
    }

    static List<String> reasons(LoanCase loan, StepKind step) {
        return sentences(look(loan, step).reasons());
    }

    static List<String> sentences(List<Finding> found) {
        return found.stream().map(f -> f.sentence(TEXTS)).toList();
    }

    public static LoanBook book(Database database, LocalDate today) {
        return new LoanBook(database, new CooperativeStore(database, file -> List.of()), new LoanBook.Surroundings() {
            @Override
            public LocalDate today() {
                return today;
            }

            @Override
            public WorkingDays days() {
                return WorkingDays.shipped();
            }

            @Override
            public StepDays deadlines() {
                return StepDays.usual();
            }
        });
    }
}
