package id.kopdesk.loan;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.History;
import id.kopdesk.database.Undo;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.document.AttachmentTable;
import id.kopdesk.office.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everything that is done to a proposal. Each step reads the proposal's surroundings, asks the pure rules, and saves all
 * or nothing; a refusal is a {@link CodedException} (KD-604) whose sentence names the legal source.
 */
public final class LoanBook {
    /** What attachments call a proposal; their slot is the name of a {@link DocumentKind}. */
    public static final String SUBJECT = "loan_proposal";

    private final Database database;
    private final LoanStore store;
    private final SchemeStore schemes;
    private final CooperativeStore cooperatives;
    private final Surroundings surroundings;

    /** What of the office the rules need, read anew for every change. */
    public interface Surroundings {
        LocalDate today();

        WorkingDays days();

        StepDays deadlines();
    }

    public LoanBook(Database database, CooperativeStore cooperatives, Surroundings surroundings) {
        this.database = database;
        this.cooperatives = cooperatives;
        this.surroundings = surroundings;
        store = new LoanStore(database);
        schemes = new SchemeStore(database);
    }

    /** Empty when there is none or it lies outside the person's regions. */
    public Optional<LoanCase> open(Actor actor, UUID id) {
        return store.find(actor, id).map(file -> of(actor, file));
    }

    /** The proposal with all that its rules look at. */
    public LoanCase of(Actor actor, LoanFile file) {
        Scheme scheme = scheme(file.proposal().schemeId());
        Optional<CooperativeFile> borrower =
                cooperatives.find(actor, file.proposal().cooperativeId());
        List<Criterion> criteria = scheme.cooperativeBorrows()
                ? borrower.map(c -> Eligibility.of(c, file.submission())).orElse(List.of())
                : List.of();
        List<String> villages =
                borrower.map(LoanBook::villages).orElse(List.of(file.proposal().villageCode()));
        List<VillageFund> funds = database.read(handle -> FundStore.of(handle, villages));
        long others =
                database.read(handle -> store.others(handle, file.proposal().cooperativeId(), file.id()));
        Set<String> slots = database.read(handle -> AttachmentTable.slots(handle, SUBJECT, file.id()));
        LocalDate today = surroundings.today();
        int year = fundYear(funds, scheme, file.proposal().filedOn());
        return new LoanCase(
                file,
                scheme,
                criteria,
                Capacity.of(scheme, villages, funds, year, file.submission(), file.amount()),
                Arrays.stream(DocumentKind.values())
                        .filter(kind -> slots.contains(kind.name()))
                        .collect(Collectors.toSet()),
                others,
                today);
    }

    static List<String> villages(CooperativeFile cooperative) {
        List<String> covered = cooperative.villages().stream()
                .map(v -> v.value().villageCode())
                .distinct()
                .toList();
        return covered.isEmpty() ? List.of(cooperative.cooperative().villageCode()) : covered;
    }

    /** The year of filing, or the newest before it whose base is known. */
    private static int fundYear(List<VillageFund> funds, Scheme scheme, LocalDate filedOn) {
        return funds.stream()
                .filter(f -> f.fundYear() <= filedOn.getYear()
                        && f.base(scheme.supportBase()).isPresent())
                .mapToInt(VillageFund::fundYear)
                .max()
                .orElse(filedOn.getYear());
    }

    Scheme scheme(UUID id) {
        return schemes.find(id).orElseThrow(() -> new CodedException("KD-605", "loan.scheme.gone"));
    }

    /** What a cooperative's live proposals come to, in rupiah. */
    public long live(UUID cooperative) {
        return database.read(handle -> store.others(handle, cooperative, new UUID(0, 0)));
    }

    /** What stands against filing it as it is; warnings are in it. */
    public List<Finding> checkFiling(Proposal proposal, Submission asked) {
        Scheme scheme = scheme(proposal.schemeId());
        long others = database.read(handle -> store.others(handle, proposal.cooperativeId(), new UUID(0, 0)));
        List<Finding> found = new ArrayList<>(TermRules.filing(scheme, proposal.filedOn(), surroundings.today()));
        found.addAll(TermRules.check(asked, scheme, others));
        return found;
    }

    /** Files a new proposal under the edition that it names. */
    public LoanFile file(Actor actor, Proposal proposal, Submission asked) {
        LoanFile made = LoanFile.filed(proposal, asked);
        return database.write(actor, Change.save(), work -> {
            file(work, made);
            return again(work, made.id());
        });
    }

    /** As {@link #file(Actor, Proposal, Submission)}, inside a larger unit of work and under an id of its own. */
    public void file(UnitOfWork work, LoanFile made) {
        Refusal.unlessSound(checkFiling(made.proposal(), made.submission()));
        store.save(work, made, Optional.empty(), scheme(made.proposal().schemeId()), surroundings.deadlines());
    }

    /** Goes on after a return: the new round stands beside the one before. */
    public LoanFile resubmit(Actor actor, LoanFile read, Submission asked) {
        return change(actor, read, loan -> {
            LoanStanding standing = loan.standing();
            List<Finding> found = new ArrayList<>(TermRules.check(asked, loan.scheme(), loan.otherLoans()));
            if (standing.outcome() != Outcome.RETURNED) {
                found.add(0, Finding.error("", "loan.rule.resubmit"));
            }
            LoanEvent again = LoanEvent.done(StepKind.REQUEST, asked.filedOn());
            if (asked.filedOn().isBefore(standing.since()) || asked.filedOn().isAfter(loan.today())) {
                found.add(Finding.error("filedOn", "loan.rule.resubmitDay", standing.since()));
            }
            Refusal.unlessSound(found);
            int round = read.submission().round() + 1;
            return read.withSubmissions(LoanFile.and(read.submissions(), asked.as(round)))
                    .adding(numbered(read, again, round));
        });
    }

    /** A step done, or a return, rejection or withdrawal with its reason. */
    public LoanFile record(Actor actor, LoanFile read, LoanEvent event) {
        return change(actor, read, loan -> {
            Refusal.unlessSound(EventRules.check(loan, event));
            LoanFile next = read.adding(numbered(read, event, read.submission().round()));
            boolean schedules = event.kind() == EventKind.DONE
                    && (event.step() == StepKind.AGREEMENT
                            || event.step() == StepKind.HANDOVER
                                    && !loan.scheme().cooperativeBorrows());
            return schedules ? withSchedule(next, loan.scheme(), event.onDate()) : next;
        });
    }

    /** Papers of the proposal as they shall be. */
    public LoanFile documents(Actor actor, LoanFile read, List<Part<LoanDocument>> documents) {
        return change(actor, read, loan -> read.withDocuments(documents));
    }

    /**
     * The named list of the newest round's meeting as it shall be; counts stay with the meeting.
     *
     * @throws CodedException KD-604 when a line of the list was not understood
     */
    public LoanFile guests(Actor actor, LoanFile read, GuestList list) {
        Refusal.unlessSound(list.findings());
        return change(actor, read, loan -> {
            int round = read.submission().round();
            List<Part<Guest>> kept = new ArrayList<>(read.guests());
            List<Part<Guest>> before =
                    kept.stream().filter(g -> g.value().round() == round).toList();
            kept.removeAll(before);
            for (int i = 0; i < list.guests().size(); i++) {
                Guest guest = list.guests().get(i).at(round, i + 1);
                kept.add(i < before.size() ? before.get(i).with(guest) : Part.fresh(guest));
            }
            return read.withGuests(kept);
        });
    }

    /** The office's own fields; cooperative, village, scheme and day of filing stay. */
    public LoanFile describe(Actor actor, LoanFile read, Proposal wanted) {
        return database.write(actor, Change.save(), work -> {
            describe(work, read, wanted);
            return again(work, read.id());
        });
    }

    /** As {@link #describe(Actor, LoanFile, Proposal)}, inside a larger unit of work. */
    public void describe(UnitOfWork work, LoanFile read, Proposal wanted) {
        change(work, read, loan -> {
            Proposal was = read.proposal();
            return read.withProposal(new Proposal(
                    was.cooperativeId(),
                    was.villageCode(),
                    was.schemeId(),
                    wanted.reference(),
                    was.filedOn(),
                    wanted.bank(),
                    wanted.site(),
                    wanted.instalmentSource(),
                    wanted.note()));
        });
    }

    public LoanFile disburse(Actor actor, LoanFile read, Disbursement part) {
        return change(actor, read, loan -> {
            List<Finding> found = new ArrayList<>(MoneyRules.disbursement(loan, part));
            LoanFile next = read.withDisbursements(LoanFile.and(read.disbursements(), part));
            if (!loan.standing().has(StepKind.DISBURSEMENT)) {
                LoanEvent first = LoanEvent.done(StepKind.DISBURSEMENT, part.onDate());
                found.addAll(EventRules.check(loan, first));
                next = next.adding(numbered(read, first, read.submission().round()));
            }
            Refusal.unlessSound(found);
            return next;
        });
    }

    /** A payment; the one that settles the last rupiah also closes the step of repayment. */
    public LoanFile pay(Actor actor, LoanFile read, Payment payment) {
        return change(actor, read, loan -> {
            Refusal.unlessSound(MoneyRules.payment(loan, payment));
            return settled(loan, read.withPayments(LoanFile.and(read.payments(), payment)), payment.onDate());
        });
    }

    public LoanFile claim(Actor actor, LoanFile read, Claim claim) {
        return change(actor, read, loan -> {
            Refusal.unlessSound(MoneyRules.claim(loan, claim, surroundings.days()));
            return read.withClaims(LoanFile.and(read.claims(), claim));
        });
    }

    /** The funds of a claim are in the repayment account: the instalment is paid, and the village has a claim. */
    public LoanFile place(Actor actor, LoanFile read, Part<Claim> claim, LocalDate day) {
        return change(actor, read, loan -> {
            List<Finding> found = new ArrayList<>();
            if (claim.value().placedOn() != null) {
                found.add(Finding.error("placedOn", "loan.rule.placed"));
            }
            if (day.isBefore(claim.value().claimedOn()) || day.isAfter(loan.today())) {
                found.add(Finding.error(
                        "placedOn", "loan.rule.placedDay", claim.value().claimedOn()));
            }
            Payment payment = new Payment(
                    PaymentKind.INSTALMENT,
                    day,
                    claim.value().amount(),
                    claim.value().source(),
                    null);
            found.addAll(MoneyRules.payment(loan, payment));
            Refusal.unlessSound(found);
            List<Part<Claim>> claims = read.claims().stream()
                    .map(c -> c.id().equals(claim.id()) ? c.with(c.value().placed(day)) : c)
                    .toList();
            LoanFile next = read.withClaims(claims).withPayments(LoanFile.and(read.payments(), payment));
            return settled(loan, next, day);
        });
    }

    public LoanFile build(Actor actor, LoanFile read, BuildProgress progress) {
        return change(actor, read, loan -> {
            Refusal.unlessSound(MoneyRules.build(loan, progress));
            return read.withBuilds(LoanFile.and(read.builds(), progress));
        });
    }

    /** Takes over a bank's own table in the place of the schedule; only before anything was paid. */
    public LoanFile bankTable(Actor actor, LoanFile read, List<Instalment> table) {
        return database.write(actor, Change.save(), work -> {
            bankTable(work, read, table);
            return again(work, read.id());
        });
    }

    public void bankTable(UnitOfWork work, LoanFile read, List<Instalment> table) {
        change(work, read, loan -> {
            List<Finding> found = new ArrayList<>(MoneyRules.table(table, read.amount()));
            if (!read.payments().isEmpty()) {
                found.add(Finding.error("", "loan.rule.tablePaid"));
            }
            if (read.done(StepKind.AGREEMENT).isEmpty()) {
                found.add(Finding.error("", "loan.rule.tableEarly"));
            }
            Refusal.unlessSound(found);
            return read.withInstalments(table.stream().map(Part::fresh).toList());
        });
    }

    /**
     * Takes a whole unit of work back and computes anew what follows from it.
     *
     * @throws CodedException when something in it was changed since, or this person may not write there
     */
    public void takeBack(Actor actor, LoanFile read, UUID unit, String reason) {
        actor.requireWrite(read.proposal().villageCode());
        new Undo(database, new History(LoanTables.all())).takeBack(actor, unit, reason);
        database.write(actor, Change.save(), work -> {
            store.find(work.handle(), read.id()).ifPresent(now -> change(work, now, loan -> now));
            return true;
        });
    }

    /** @throws CodedException KD-101 or KD-102 when this person may not write to a proposal of the unit of work */
    public void requireWrite(Actor actor, UUID unit) {
        touched(unit).forEach(file -> actor.requireWrite(file.proposal().villageCode()));
    }

    /** Computes what follows from the facts of every proposal that a unit of work touched and that still stands. */
    public void computeAnew(Actor actor, UUID unit) {
        List<LoanFile> files = touched(unit);
        database.write(actor, Change.save(), work -> {
            files.forEach(file -> change(work, file, loan -> file));
            return true;
        });
    }

    private List<LoanFile> touched(UUID unit) {
        return database.read(handle -> handle
                .createQuery("SELECT DISTINCT v.subject_id FROM change_value v JOIN change_entry e"
                        + " ON e.entry_no = v.entry_no WHERE e.unit_of_work = ?")
                .bind(0, unit)
                .mapTo(UUID.class)
                .list()
                .stream()
                .flatMap(id -> store.find(handle, id).stream())
                .toList());
    }

    private LoanFile withSchedule(LoanFile file, Scheme scheme, LocalDate start) {
        if (file.submission().method() == RepaymentMethod.BANK_TABLE) {
            return file;
        }
        LoanTerms terms = file.submission().terms(scheme, file.amount(), start);
        return file.withInstalments(Schedule.of(terms, surroundings.days()).instalments().stream()
                .map(Part::fresh)
                .toList());
    }

    private static LoanFile settled(LoanCase loan, LoanFile next, LocalDate day) {
        boolean paid = !next.instalments().isEmpty()
                && Repayment.of(next, loan.today()).owed() == 0;
        LoanStanding standing = loan.standing();
        if (!paid || standing.has(StepKind.REPAYMENT) || standing.position(StepKind.REPAYMENT) < 0) {
            return next;
        }
        LocalDate on = day.isBefore(standing.since()) ? standing.since() : day;
        return next.adding(numbered(
                next, LoanEvent.done(StepKind.REPAYMENT, on), next.submission().round()));
    }

    private static LoanEvent numbered(LoanFile file, LoanEvent event, int round) {
        return event.numbered(file.events().size() + 1, round);
    }

    private LoanFile change(Actor actor, LoanFile read, Move move) {
        return database.write(actor, Change.save(), work -> {
            change(work, read, move);
            return again(work, read.id());
        });
    }

    private void change(UnitOfWork work, LoanFile read, Move move) {
        LoanCase loan = of(work.actor(), read);
        store.save(work, move.apply(loan), Optional.of(read), loan.scheme(), surroundings.deadlines());
    }

    private LoanFile again(UnitOfWork work, UUID id) {
        return store.find(work.handle(), id).orElseThrow();
    }

    /** What becomes of a proposal, given all that its rules look at. */
    private interface Move {
        LoanFile apply(LoanCase loan);
    }
}
