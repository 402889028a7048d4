package id.kopdesk.loan.list;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.CooperativeLine;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.intake.Choice;
import id.kopdesk.intake.ImportProfile;
import id.kopdesk.intake.Verdict;
import id.kopdesk.loan.LoanBook;
import id.kopdesk.loan.LoanFile;
import id.kopdesk.loan.LoanLine;
import id.kopdesk.loan.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Judges rows of a list of proposals: whose they are, whether we have them, and whether the scheme allows them. */
final class LoanListProfile implements ImportProfile<LoanRow> {
    private final Actor actor;
    private final List<CooperativeLine> cooperatives;
    private final KnownProposals known;
    private final LoanBook book;

    LoanListProfile(Actor actor, List<CooperativeLine> cooperatives, KnownProposals known, LoanBook book) {
        this.actor = actor;
        this.cooperatives = cooperatives;
        this.known = known;
        this.book = book;
    }

    @Override
    public String id() {
        return LoanColumns.PROPOSALS;
    }

    @Override
    public Set<String> keys(LoanRow row) {
        String who = row.village().isEmpty() ? CleanText.sortName(row.name()) : row.village();
        return Set.of(who + "|" + row.schemeCode() + "|" + row.filedOn());
    }

    @Override
    public Verdict judge(LoanRow row) {
        List<CooperativeLine> found = borrowers(row);
        if (found.isEmpty()) {
            return Verdict.refused(
                    null, List.of(Finding.error("cooperative", "loan.list.cooperative", row.name(), row.village())));
        }
        if (found.size() > 1) {
            List<Choice> choices = found.stream()
                    .map(c -> new Choice(Choice.Kind.RECORD, c.id().toString(), c.name()))
                    .toList();
            return Verdict.doubt(
                    null, choices, List.of(Finding.warning("cooperative", "loan.list.several", found.size())));
        }
        CooperativeLine borrower = found.get(0);
        if (!actor.reaches(borrower.villageCode())) {
            return Verdict.refused(
                    borrower.villageCode(),
                    List.of(Finding.error("village", "loan.list.scope", borrower.villageCode())));
        }
        if (!row.another()) {
            Optional<Verdict> had = known(row, borrower);
            if (had.isPresent()) {
                return had.get();
            }
        }
        List<Finding> reasons =
                new ArrayList<>(book.checkFiling(proposal(row.of(borrower.id(), borrower.villageCode())), row.asked()));
        boolean wrong = reasons.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        return wrong
                ? Verdict.refused(borrower.villageCode(), reasons)
                : Verdict.fresh(borrower.villageCode(), reasons);
    }

    /** Alike: nothing to do. Different: a person says whether it is that one, another one, or to be left. */
    private Optional<Verdict> known(LoanRow row, CooperativeLine borrower) {
        UUID answer = row.known();
        List<LoanLine> like = answer == null
                ? known.like(borrower.id(), row)
                : known.line(answer).stream().toList();
        if (like.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> reasons = new ArrayList<>();
        for (LoanLine line : like) {
            KnownProposals.Differences differences = known.differences(known.file(line.id()), line, row);
            if (differences.none()) {
                return Optional.of(Verdict.known(
                        line.id(), borrower.villageCode(), List.of(), List.of(Finding.warning("", "loan.list.known"))));
            }
            if (line.id().equals(answer)) {
                return Optional.of(
                        Verdict.known(line.id(), borrower.villageCode(), differences.changes(), differences.told()));
            }
            reasons.add(known.differs(line, differences));
            reasons.addAll(differences.told());
        }
        List<Choice> choices = new ArrayList<>();
        like.stream().filter(l -> l.outcome().live()).map(known::choice).forEach(choices::add);
        choices.add(known.another(borrower.id()));
        return Optional.of(Verdict.doubt(borrower.villageCode(), choices, reasons));
    }

    /** By the answer, by the village's code, or by the name alone. */
    private List<CooperativeLine> borrowers(LoanRow row) {
        UUID answer = row.cooperative();
        if (answer != null) {
            return cooperatives.stream().filter(c -> c.id().equals(answer)).toList();
        }
        String name = CleanText.sortName(row.name());
        List<CooperativeLine> there = cooperatives.stream()
                .filter(c -> !row.village().isEmpty() && c.villageCode().equals(row.village()))
                .toList();
        if (there.size() > 1 && !name.isEmpty()) {
            List<CooperativeLine> named =
                    there.stream().filter(c -> c.sortName().equals(name)).toList();
            return named.isEmpty() ? there : named;
        }
        return !there.isEmpty() || name.isEmpty()
                ? there
                : cooperatives.stream().filter(c -> c.sortName().equals(name)).toList();
    }

    @Override
    public LoanRow choose(LoanRow row, Choice choice) {
        UUID id = UUID.fromString(choice.id());
        Optional<LoanLine> proposal = known.line(id);
        if (proposal.isPresent()) {
            return row.of(proposal.get().cooperativeId(), proposal.get().villageCode(), id, false);
        }
        boolean another = choice.kind() == Choice.Kind.NEW;
        return cooperatives.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .map(c -> row.of(c.id(), c.villageCode(), null, another))
                .orElse(row);
    }

    @Override
    public Optional<String> memoryKey(LoanRow row) {
        return Optional.empty();
    }

    @Override
    public void write(UnitOfWork work, List<Ready<LoanRow>> rows) {
        for (Ready<LoanRow> ready : rows) {
            UUID existing = ready.existing();
            if (existing != null) {
                LoanFile file = known.file(existing);
                book.describe(work, file, KnownProposals.taking(file.proposal(), ready.candidate(), ready.kept()));
                continue;
            }
            CooperativeLine borrower = borrowers(ready.candidate()).get(0);
            LoanRow row = ready.candidate().of(borrower.id(), borrower.villageCode());
            book.file(work, LoanFile.filed(proposal(row), row.asked()));
        }
    }

    private static Proposal proposal(LoanRow row) {
        return new Proposal(
                Objects.requireNonNull(row.cooperative()),
                row.village(),
                Objects.requireNonNull(row.scheme()).id(),
                row.reference(),
                row.filedOn(),
                row.bank(),
                null,
                null,
                null);
    }
}
