package id.kopdesk.loan.list;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.base.Texts.Word;
import id.kopdesk.intake.Choice;
import id.kopdesk.intake.FieldChange;
import id.kopdesk.loan.LoanFile;
import id.kopdesk.loan.LoanLine;
import id.kopdesk.loan.Outcome;
import id.kopdesk.loan.Proposal;
import id.kopdesk.loan.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The proposals that we have, against which a list is held. What was filed is never changed by a list: it may only fill
 * in or correct the office's own fields of a proposal; every other difference is told and left.
 */
final class KnownProposals {
    private final List<LoanLine> lines;
    private final Function<UUID, Optional<LoanFile>> reader;
    private final Map<UUID, LoanFile> read = new HashMap<>();
    private final Texts texts;
    private final Formats formats;

    /** @param reader reads a proposal whole, as it stands while the list is staged */
    KnownProposals(List<LoanLine> lines, Function<UUID, Optional<LoanFile>> reader, Texts texts) {
        this.lines = List.copyOf(lines);
        this.reader = reader;
        this.texts = texts;
        formats = new Formats(texts.locale());
    }

    /** What a row differs in: fields that may be taken over, and what is only told. */
    record Differences(List<FieldChange> changes, List<Finding> told) {
        boolean none() {
            return changes.isEmpty() && told.isEmpty();
        }
    }

    Optional<LoanLine> line(UUID id) {
        return lines.stream().filter(l -> l.id().equals(id)).findFirst();
    }

    /** Proposals of the borrower that this row may be: by number, by scheme and day, or by a scheme still going on. */
    List<LoanLine> like(UUID borrower, LoanRow row) {
        List<LoanLine> own = lines.stream()
                .filter(l -> l.cooperativeId().equals(borrower))
                .filter(l ->
                        same(l, row) || l.outcome().live() && l.schemeCode().equals(row.schemeCode()))
                .toList();
        List<LoanLine> sure = own.stream().filter(l -> same(l, row)).toList();
        return sure.isEmpty() ? own : sure;
    }

    private static boolean same(LoanLine line, LoanRow row) {
        String number = row.reference();
        boolean numbered = number != null && number.equalsIgnoreCase(Objects.requireNonNullElse(line.reference(), ""));
        return numbered
                || line.schemeCode().equals(row.schemeCode()) && line.filedOn().equals(row.filedOn());
    }

    /** As it was read when the list was staged: saving over a newer version is refused. */
    LoanFile file(UUID id) {
        return read.computeIfAbsent(
                id, each -> reader.apply(each).orElseThrow(() -> new IllegalStateException("no proposal " + each)));
    }

    Differences differences(LoanFile file, LoanLine line, LoanRow row) {
        Proposal p = file.proposal();
        List<FieldChange> changes = new ArrayList<>();
        change(changes, "reference", p.reference(), row.reference());
        change(changes, "bank", p.bank(), row.bank());
        List<Finding> told = new ArrayList<>();
        Submission ours = file.submission();
        Submission theirs = row.asked();
        Set<String> filled = row.told();
        tell(told, filled, "scheme", line.schemeCode(), row.schemeCode());
        tell(told, filled, "filed", formats.date(p.filedOn()), formats.date(row.filedOn()));
        tell(told, filled, "amount", formats.rupiah(ours.amount()), formats.rupiah(theirs.amount()));
        tell(told, filled, "operating", formats.rupiah(ours.operating()), formats.rupiah(theirs.operating()));
        tell(
                told,
                filled,
                "rate",
                formats.decimal(ours.rate().stripTrailingZeros()),
                formats.decimal(theirs.rate().stripTrailingZeros()));
        tell(told, filled, "tenor", Integer.toString(ours.tenor()), Integer.toString(theirs.tenor()));
        tell(told, filled, "grace", Integer.toString(ours.grace()), Integer.toString(theirs.grace()));
        tell(told, filled, "method", method(ours), method(theirs));
        tell(told, filled, "purpose", shown(ours.purpose()), shown(theirs.purpose()));
        return new Differences(changes, told);
    }

    /** The proposal with what the person takes over. */
    static Proposal taking(Proposal ours, LoanRow row, Set<String> kept) {
        return new Proposal(
                ours.cooperativeId(),
                ours.villageCode(),
                ours.schemeId(),
                kept.contains("reference") || row.reference() == null ? ours.reference() : row.reference(),
                ours.filedOn(),
                kept.contains("bank") || row.bank() == null ? ours.bank() : row.bank(),
                ours.site(),
                ours.instalmentSource(),
                ours.note());
    }

    Choice choice(LoanLine line) {
        return new Choice(
                Choice.Kind.RECORD,
                line.id().toString(),
                texts.get(
                        "loan.list.choice.known",
                        line.reference() == null ? line.schemeCode() : line.reference(),
                        formats.date(line.filedOn()),
                        formats.rupiah(line.amount())));
    }

    /** @param borrower stays known when the row is taken as another proposal */
    Choice another(UUID borrower) {
        return new Choice(Choice.Kind.NEW, borrower.toString(), texts.get("loan.list.choice.new"));
    }

    /** "Sudah tercatat, berbeda pada …". */
    Finding differs(LoanLine line, Differences differences) {
        List<String> fields = new ArrayList<>();
        differences.changes().forEach(c -> fields.add(name(c.field())));
        differences.told().forEach(f -> fields.add(name(f.field())));
        return Finding.warning(
                "",
                "loan.list.differs",
                line.filedOn(),
                new Word((line.outcome() == Outcome.OPEN ? "loan.step." : "loan.outcome.") + line.state()),
                String.join(", ", fields).toLowerCase(texts.locale()));
    }

    private String name(String field) {
        return texts.get("loan.list.field." + field);
    }

    private String method(Submission asked) {
        return texts.get("loan.method." + asked.method());
    }

    private static String shown(@Nullable String text) {
        return text == null ? "–" : text;
    }

    private static void change(List<FieldChange> changes, String field, @Nullable String ours, @Nullable String now) {
        if (now != null && !now.equals(ours)) {
            changes.add(new FieldChange(field, ours == null ? "" : ours, now));
        }
    }

    private static void tell(List<Finding> told, Set<String> filled, String field, String ours, String theirs) {
        if (filled.contains(field) && !ours.equals(theirs)) {
            told.add(Finding.warning(field, "loan.list.stays", new Word("loan.list.field." + field), ours, theirs));
        }
    }
}
