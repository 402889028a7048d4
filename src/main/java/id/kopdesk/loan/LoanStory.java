package id.kopdesk.loan;

import id.kopdesk.cooperative.Part;
import id.kopdesk.office.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A proposal told event by event, without asking the rules: for made-up offices and for lists that were imported. */
public final class LoanStory {
    private final Supplier<UUID> ids;
    private final Scheme scheme;
    private final UUID id;
    private final Proposal proposal;
    private final List<Part<Submission>> submissions = new ArrayList<>();
    private final List<Part<LoanEvent>> events = new ArrayList<>();
    private final List<Part<LoanDocument>> documents = new ArrayList<>();
    private final List<Part<Disbursement>> disbursements = new ArrayList<>();
    private final List<Part<Instalment>> instalments = new ArrayList<>();
    private final List<Part<Payment>> payments = new ArrayList<>();
    private final List<Part<Claim>> claims = new ArrayList<>();
    private final List<Part<BuildProgress>> builds = new ArrayList<>();
    private final List<Part<Guest>> guests = new ArrayList<>();

    /** @param ids gives every row its id */
    public LoanStory(Supplier<UUID> ids, Scheme scheme, Proposal proposal, Submission asked) {
        this.ids = ids;
        this.scheme = scheme;
        this.proposal = proposal;
        id = ids.get();
        submissions.add(part(asked.as(1)));
        tell(LoanEvent.done(StepKind.REQUEST, proposal.filedOn()));
    }

    public LoanStory tell(LoanEvent event) {
        events.add(part(event.numbered(events.size() + 1, submissions.size())));
        return this;
    }

    /** Sent back before; comes again. */
    public LoanStory again(Submission asked) {
        submissions.add(part(asked.as(submissions.size() + 1)));
        return tell(LoanEvent.done(StepKind.REQUEST, asked.filedOn()));
    }

    /** The papers of a step lie in the cupboard. */
    public LoanStory papers(SchemeStep step, String shelf) {
        step.documents()
                .forEach(kind -> documents.add(part(new LoanDocument(submissions.size(), kind, null, null, shelf))));
        return this;
    }

    public LoanStory disbursed(LocalDate day, long amount) {
        disbursements.add(part(new Disbursement(day, amount, null)));
        return this;
    }

    public LoanStory scheduled(LocalDate start, WorkingDays days) {
        LoanFile now = file();
        Schedule.of(now.submission().terms(scheme, now.amount(), start), days)
                .instalments()
                .forEach(i -> instalments.add(part(i)));
        return this;
    }

    public List<Instalment> instalments() {
        return instalments.stream().map(Part::value).toList();
    }

    public LoanStory paid(LocalDate day, long amount, PaymentSource source) {
        payments.add(part(new Payment(PaymentKind.INSTALMENT, day, amount, source, null)));
        return this;
    }

    public LoanStory returned(LocalDate day, long amount) {
        payments.add(part(new Payment(PaymentKind.TO_VILLAGE, day, amount, PaymentSource.COOPERATIVE, null)));
        return this;
    }

    public LoanStory claimed(Claim claim) {
        claims.add(part(claim));
        return this;
    }

    public LoanStory built(LocalDate day, int percent) {
        builds.add(part(new BuildProgress(day, percent, null)));
        return this;
    }

    /** Somebody named on the list of the meeting. */
    public LoanStory named(Attendee element, String name, @Nullable String duty) {
        guests.add(part(new Guest(submissions.size(), guests.size() + 1, element, name, duty)));
        return this;
    }

    public LoanFile file() {
        return new LoanFile(
                id,
                0,
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

    private <T> Part<T> part(T value) {
        return new Part<>(ids.get(), 0, value);
    }
}
