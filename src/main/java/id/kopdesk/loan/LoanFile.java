package id.kopdesk.loan;

import id.kopdesk.base.Ids;
import id.kopdesk.cooperative.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    LoanFile withProposal(Proposal p) {
        return new LoanFile(
                id,
                version,
                p,
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

    LoanFile withSubmissions(List<Part<Submission>> s) {
        return new LoanFile(
                id,
                version,
                proposal,
                s,
                events,
                documents,
                disbursements,
                instalments,
                payments,
                claims,
                builds,
                guests);
    }

    LoanFile withEvents(List<Part<LoanEvent>> e) {
        return new LoanFile(
                id,
                version,
                proposal,
                submissions,
                e,
                documents,
                disbursements,
                instalments,
                payments,
                claims,
                builds,
                guests);
    }

    LoanFile withDocuments(List<Part<LoanDocument>> d) {
        return new LoanFile(
                id,
                version,
                proposal,
                submissions,
                events,
                d,
                disbursements,
                instalments,
                payments,
                claims,
                builds,
                guests);
    }

    LoanFile withDisbursements(List<Part<Disbursement>> d) {
        return new LoanFile(
                id,
                version,
                proposal,
                submissions,
                events,
                documents,
                d,
                instalments,
                payments,
                claims,
                builds,
                guests);
    }

    LoanFile withInstalments(List<Part<Instalment>> i) {
        return new LoanFile(
                id,
                version,
                proposal,
                submissions,
                events,
                documents,
                disbursements,
                i,
                payments,
                claims,
                builds,
                guests);
    }

    LoanFile withPayments(List<Part<Payment>> p) {
        return new LoanFile(
                id,
                version,
                proposal,
                submissions,
                events,
                documents,
                disbursements,
                instalments,
                p,
                claims,
                builds,
                guests);
    }

    LoanFile withClaims(List<Part<Claim>> c) {
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
                c,
                builds,
                guests);
    }

    LoanFile withBuilds(List<Part<BuildProgress>> b) {
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
                b,
                guests);
    }

    LoanFile withGuests(List<Part<Guest>> g) {
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
                g);
    }

    /** Who was named for the meeting of a round, in the order of the list. */
    public List<Guest> guests(int round) {
        return guests.stream().map(Part::value).filter(g -> g.round() == round).toList();
    }
}
