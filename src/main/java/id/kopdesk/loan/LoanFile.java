package id.kopdesk.loan;

import id.kopdesk.base.Ids;
import id.kopdesk.cooperative.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A proposal with everything that belongs to it, as read or as it shall be saved. */
public record LoanFile(
        UUID id,
        long version,
        Proposal proposal,
        List<Part<Submission>> submissions,
        List<Part<LoanEvent>> events,
        List<Part<LoanDocument>> documents,
        List<Part<Disbursement>> disbursements,
        List<Part<Instalment>> instalments,
        List<Part<Payment>> payments,
        List<Part<Claim>> claims,
        List<Part<BuildProgress>> builds,
        List<Part<Guest>> guests) {
    public LoanFile {
        submissions = sorted(submissions, Comparator.comparing(Submission::round));
        events = sorted(events, Comparator.comparing(LoanEvent::no));
        documents = List.copyOf(documents);
        disbursements = sorted(disbursements, Comparator.comparing(Disbursement::onDate));
        instalments = sorted(instalments, Comparator.comparing(Instalment::no));
        payments = sorted(payments, Comparator.comparing(Payment::onDate));
        claims = sorted(claims, Comparator.comparing(Claim::instalmentNo));
        builds = sorted(builds, Comparator.comparing(BuildProgress::onDate));
        guests = sorted(guests, Comparator.comparing(Guest::round).thenComparing(Guest::place));
    }

    private static <T> List<Part<T>> sorted(List<Part<T>> parts, Comparator<T> by) {
        List<Part<T>> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparing(Part::value, by));
        return List.copyOf(sorted);
    }

    /** Filed on the proposal's day: the request is its first event. */
    public static LoanFile filed(UUID id, Proposal proposal, Submission submission) {
        LoanEvent request = LoanEvent.done(StepKind.REQUEST, proposal.filedOn()).numbered(1, 1);
        return new LoanFile(
                id,
                0,
                proposal,
                List.of(Part.fresh(submission.as(1))),
                List.of(Part.fresh(request)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public static LoanFile filed(Proposal proposal, Submission submission) {
        return filed(Ids.next(), proposal, submission);
    }

    public boolean isNew() {
        return version == 0;
    }

    /** The newest round. */
    public Submission submission() {
        return submissions.get(submissions.size() - 1).value();
    }

    /** The newest event of a step done, in any round. */
    public Optional<LoanEvent> done(StepKind step) {
        return events.stream()
                .map(Part::value)
                .filter(e -> e.kind() == EventKind.DONE && e.step() == step)
                .reduce((older, newer) -> newer);
    }

    public Optional<LoanDocument> document(DocumentKind kind) {
        return documents.stream().map(Part::value).filter(d -> d.kind() == kind).reduce((older, newer) -> newer);
    }

    /** What was agreed with the bank, else granted by it, else asked for. */
    public long amount() {
        return done(StepKind.AGREEMENT)
                .map(LoanEvent::amount)
                .or(() -> done(StepKind.DECISION).map(LoanEvent::amount))
                .orElse(submission().amount());
    }

    public long disbursed() {
        return disbursements.stream().mapToLong(d -> d.value().amount()).sum();
    }

    public Schedule schedule() {
        return new Schedule(instalments.stream().map(Part::value).toList());
    }

    LoanFile adding(LoanEvent event) {
        return withEvents(and(events, event));
    }

    static <T> List<Part<T>> and(List<Part<T>> parts, T one) {
        List<Part<T>> more = new ArrayList<>(parts);
        more.add(Part.fresh(one));
        return more;
    }

    LoanFile withProposal(Proposal proposal) {
        return copy(c -> c.proposal = proposal);
    }

    LoanFile withSubmissions(List<Part<Submission>> submissions) {
        return copy(c -> c.submissions = submissions);
    }

    LoanFile withEvents(List<Part<LoanEvent>> events) {
        return copy(c -> c.events = events);
    }

    LoanFile withDocuments(List<Part<LoanDocument>> documents) {
        return copy(c -> c.documents = documents);
    }

    LoanFile withDisbursements(List<Part<Disbursement>> disbursements) {
        return copy(c -> c.disbursements = disbursements);
    }

    LoanFile withInstalments(List<Part<Instalment>> instalments) {
        return copy(c -> c.instalments = instalments);
    }

    LoanFile withPayments(List<Part<Payment>> payments) {
        return copy(c -> c.payments = payments);
    }

    LoanFile withClaims(List<Part<Claim>> claims) {
        return copy(c -> c.claims = claims);
    }

    LoanFile withBuilds(List<Part<BuildProgress>> builds) {
        return copy(c -> c.builds = builds);
    }

    LoanFile withGuests(List<Part<Guest>> guests) {
        return copy(c -> c.guests = guests);
    }

    private LoanFile copy(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.made();
    }

    /** The same proposal while one of its parts is exchanged. */
    private static final class Copy {
        private final UUID id;
        private final long version;
        private Proposal proposal;
        private List<Part<Submission>> submissions;
        private List<Part<LoanEvent>> events;
        private List<Part<LoanDocument>> documents;
        private List<Part<Disbursement>> disbursements;
        private List<Part<Instalment>> instalments;
        private List<Part<Payment>> payments;
        private List<Part<Claim>> claims;
        private List<Part<BuildProgress>> builds;
        private List<Part<Guest>> guests;

        private Copy(LoanFile of) {
            id = of.id;
            version = of.version;
            proposal = of.proposal;
            submissions = of.submissions;
            events = of.events;
            documents = of.documents;
            disbursements = of.disbursements;
            instalments = of.instalments;
            payments = of.payments;
            claims = of.claims;
            builds = of.builds;
            guests = of.guests;
        }

        private LoanFile made() {
            return new LoanFile(
                    id,
                    version,
                    proposal,
                    submissions,
                    events,
                    documents,
                    disbursements,
                    instalments,
                    payments,
                    claims,
                    builds,
                    guests);
        }
    }

    /** Who was named for the meeting of a round, in the order of the list. */
    public List<Guest> guests(int round) {
        return guests.stream().map(Part::value).filter(g -> g.round() == round).toList();
    }
}
