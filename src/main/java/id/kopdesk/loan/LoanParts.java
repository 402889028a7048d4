package id.kopdesk.loan;

import id.kopdesk.database.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of a proposal and their tables, in one list. */
final class LoanParts {
    static final LoanPart<Submission> SUBMISSIONS = new LoanPart<>(
            LoanTables.SUBMISSION,
            LoanFile::submissions,
            LoanFile::withSubmissions,
            rs -> new Submission(
                    rs.getInt("round_no"),
                    day(rs, "filed_on"),
                    rs.getLong("amount"),
                    rs.getLong("operating"),
                    Objects.requireNonNull(Facts.decimal(rs, "rate")),
                    rs.getInt("tenor"),
                    rs.getInt("grace"),
                    Facts.choice(rs, "method", RepaymentMethod.class),
                    rs.getString("purpose"),
                    flag(rs, "has_budget"),
                    flag(rs, "has_stages"),
                    flag(rs, "has_repayment")),
            s -> new Facts()
                    .with("round_no", (long) s.round())
                    .with("filed_on", s.filedOn())
                    .with("amount", s.amount())
                    .with("operating", s.operating())
                    .with("rate", s.rate())
                    .with("tenor", (long) s.tenor())
                    .with("grace", (long) s.grace())
                    .with("method", s.method())
                    .with("purpose", s.purpose())
                    .with("has_budget", s.hasBudget())
                    .with("has_stages", s.hasStages())
                    .with("has_repayment", s.hasRepayment()));

    static final LoanPart<LoanEvent> EVENTS = new LoanPart<>(
            LoanTables.EVENT,
            LoanFile::events,
            LoanFile::withEvents,
            rs -> new LoanEvent(
                    rs.getInt("event_no"),
                    rs.getInt("round_no"),
                    Facts.choice(rs, "step", StepKind.class),
                    Facts.choice(rs, "kind", EventKind.class),
                    day(rs, "on_date"),
                    rs.getString("reference"),
                    Facts.whole(rs, "amount"),
                    Facts.whole(rs, "support"),
                    rs.getString("place"),
                    rs.getString("leader"),
                    Attendee.read(Objects.requireNonNullElse(rs.getString("attendance"), "")),
                    rs.getString("reason"),
                    rs.getString("note")),
            e -> new Facts()
                    .with("event_no", (long) e.no())
                    .with("round_no", (long) e.round())
                    .with("step", e.step())
                    .with("kind", e.kind())
                    .with("on_date", e.onDate())
                    .with("reference", e.reference())
                    .with("amount", e.amount())
                    .with("support", e.support())
                    .with("place", e.place())
                    .with("leader", e.leader())
                    .with("attendance", e.attendance().isEmpty() ? null : Attendee.write(e.attendance()))
                    .with("reason", e.reason())
                    .with("note", e.note()));

    static final LoanPart<LoanDocument> DOCUMENTS = new LoanPart<>(
            LoanTables.DOCUMENT,
            LoanFile::documents,
            LoanFile::withDocuments,
            rs -> new LoanDocument(
                    rs.getInt("round_no"),
                    Facts.choice(rs, "kind", DocumentKind.class),
                    rs.getString("reference"),
                    Facts.date(rs, "dated"),
                    rs.getString("shelf")),
            d -> new Facts()
                    .with("round_no", (long) d.round())
                    .with("kind", d.kind())
                    .with("reference", d.reference())
                    .with("dated", d.dated())
                    .with("shelf", d.shelf()));

    static final LoanPart<BuildProgress> BUILDS = new LoanPart<>(
            LoanTables.BUILD,
            LoanFile::builds,
            LoanFile::withBuilds,
            rs -> new BuildProgress(day(rs, "on_date"), rs.getInt("percent"), rs.getString("note")),
            b -> new Facts()
                    .with("on_date", b.onDate())
                    .with("percent", (long) b.percent())
                    .with("note", b.note()));

    static final LoanPart<Instalment> INSTALMENTS = new LoanPart<>(
            LoanTables.INSTALMENT,
            LoanFile::instalments,
            LoanFile::withInstalments,
            rs -> new Instalment(
                    rs.getInt("instalment_no"),
                    day(rs, "due_on"),
                    rs.getLong("principal"),
                    rs.getLong("interest"),
                    rs.getLong("balance")),
            i -> new Facts()
                    .with("instalment_no", (long) i.no())
                    .with("due_on", i.due())
                    .with("principal", i.principal())
                    .with("interest", i.interest())
                    .with("balance", i.balance()));

    static final LoanPart<Disbursement> DISBURSEMENTS = new LoanPart<>(
            LoanTables.DISBURSEMENT,
            LoanFile::disbursements,
            LoanFile::withDisbursements,
            rs -> new Disbursement(day(rs, "on_date"), rs.getLong("amount"), rs.getString("note")),
            d -> new Facts()
                    .with("on_date", d.onDate())
                    .with("amount", d.amount())
                    .with("note", d.note()));

    static final LoanPart<Payment> PAYMENTS = new LoanPart<>(
            LoanTables.PAYMENT,
            LoanFile::payments,
            LoanFile::withPayments,
            rs -> new Payment(
                    Facts.choice(rs, "kind", PaymentKind.class),
                    day(rs, "on_date"),
                    rs.getLong("amount"),
                    Facts.choice(rs, "source", PaymentSource.class),
                    rs.getString("note")),
            p -> new Facts()
                    .with("kind", p.kind())
                    .with("on_date", p.onDate())
                    .with("amount", p.amount())
                    .with("source", p.source())
                    .with("note", p.note()));

    static final LoanPart<Claim> CLAIMS = new LoanPart<>(
            LoanTables.CLAIM,
            LoanFile::claims,
            LoanFile::withClaims,
            rs -> new Claim(
                    rs.getInt("instalment_no"),
                    rs.getLong("amount"),
                    day(rs, "claimed_on"),
                    Facts.date(rs, "placed_on"),
                    Facts.choice(rs, "source", PaymentSource.class),
                    rs.getString("note")),
            c -> new Facts()
                    .with("instalment_no", (long) c.instalmentNo())
                    .with("amount", c.amount())
                    .with("claimed_on", c.claimedOn())
                    .with("placed_on", c.placedOn())
                    .with("source", c.source())
                    .with("note", c.note()));

    static final LoanPart<Guest> GUESTS = new LoanPart<>(
            LoanTables.GUEST,
            LoanFile::guests,
            LoanFile::withGuests,
            rs -> new Guest(
                    rs.getInt("round_no"),
                    rs.getInt("place_no"),
                    Facts.choice(rs, "element", Attendee.class),
                    rs.getString("name"),
                    rs.getString("duty")),
            g -> new Facts()
                    .with("round_no", (long) g.round())
                    .with("place_no", (long) g.place())
                    .with("element", g.element())
                    .with("name", g.name())
                    .with("duty", g.duty()));

    static final List<LoanPart<?>> ALL =
            List.of(SUBMISSIONS, EVENTS, DOCUMENTS, BUILDS, INSTALMENTS, DISBURSEMENTS, PAYMENTS, CLAIMS, GUESTS);

    private LoanParts() {}

    private static LocalDate day(ResultSet rs, String column) throws SQLException {
        return Objects.requireNonNull(Facts.date(rs, column));
    }

    private static @Nullable Boolean flag(ResultSet rs, String column) throws SQLException {
        boolean value = rs.getBoolean(column);
        return rs.wasNull() ? null : value;
    }
}
