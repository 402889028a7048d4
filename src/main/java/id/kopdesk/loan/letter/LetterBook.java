package id.kopdesk.loan.letter;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Ids;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Facts;
import id.kopdesk.loan.LoanCase;
import id.kopdesk.loan.LoanTables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The registers of numbers of all who send letters about proposals; from them the next number and the usual signer. */
public final class LetterBook {
    private final Database database;
    private final String officeArea;

    /**
     * How a letter is numbered and signed.
     *
     * @param signer name with degree; empty leaves a dotted line, and is not asked for the dinas's own letters
     */
    public record Signing(String pattern, String number, String signer) {}

    public LetterBook(Database database, String officeArea) {
        this.database = database;
        this.officeArea = officeArea;
    }

    /** The register of whoever sends this letter, as it stands. */
    public LetterRegister register(LetterKind kind, LoanCase loan) {
        String village = loan.file().proposal().villageCode();
        Sender sender = Sender.of(kind, village);
        return new LetterRegister(
                kind,
                loan,
                sender,
                kept(sender, sender.region(village, officeArea)),
                sender == Sender.VILLAGE || sender == Sender.COUNCIL ? recorded(village) : List.of());
    }

    /** Numbers of letters that were recorded with a step and not printed here count as well. */
    private List<String> recorded(String village) {
        return database.read(handle -> handle.createQuery(
                        "SELECT e.reference FROM loan_event e JOIN loan_proposal p ON p.id = e.proposal_id"
                                + " WHERE p.village_code = ? AND e.reference IS NOT NULL AND e.removed_at IS NULL")
                .bind(0, village)
                .mapTo(String.class)
                .list());
    }

    /** Keeps what was printed; a letter printed again is the same letter. Nothing where it has no number. */
    public void keep(Actor actor, LetterKind kind, LoanCase loan, Signing signing) {
        String reference = signing.number().strip();
        if (reference.isEmpty()) {
            return;
        }
        String village = loan.file().proposal().villageCode();
        actor.requireWrite(village);
        Sender sender = Sender.of(kind, village);
        String region = sender.region(village, officeArea);
        OptionalLong serial = new LetterNumber(signing.pattern())
                .serial(reference, loan.today().getYear());
        Facts facts = new Facts()
                .with("proposal_id", loan.file().id())
                .with("kind", kind)
                .with("sender", sender)
                .with("region_code", region)
                .with("dated", loan.today())
                .with("pattern", signing.pattern().strip())
                .with("serial", serial.isPresent() ? serial.getAsLong() : null)
                .with("reference", reference)
                .with(
                        "name",
                        signing.signer().isBlank() ? null : signing.signer().strip());
        database.write(actor, Change.save(), work -> {
            record Row(UUID id, long version) {}
            Optional<Row> before = work.handle()
                    .createQuery("SELECT id, version FROM loan_letter WHERE proposal_id = ? AND kind = ?"
                            + " AND removed_at IS NULL")
                    .bind(0, loan.file().id())
                    .bind(1, kind.name())
                    .map((rs, context) -> new Row(Facts.id(rs), rs.getLong("version")))
                    .findFirst();
            if (before.isPresent()) {
                work.update(LoanTables.LETTER, before.get().id(), before.get().version(), facts.values());
            } else {
                work.insert(LoanTables.LETTER, Ids.next(), facts.values());
            }
            return true;
        });
    }

    /** The newest first. */
    private List<LetterRegister.Kept> kept(Sender sender, String region) {
        return database.read((Handle handle) -> handle.createQuery(
                        "SELECT * FROM loan_letter WHERE region_code = ? AND sender = ? AND removed_at IS NULL"
                                + " ORDER BY dated DESC, serial DESC, id DESC")
                .bind(0, region)
                .bind(1, sender.name())
                .map((rs, context) -> kept(rs))
                .list());
    }

    private static LetterRegister.Kept kept(ResultSet rs) throws SQLException {
        return new LetterRegister.Kept(
                Objects.requireNonNull(rs.getObject("proposal_id", UUID.class)),
                Facts.choice(rs, "kind", LetterKind.class),
                Objects.requireNonNull(Facts.date(rs, "dated")),
                rs.getString("pattern"),
                Facts.whole(rs, "serial"),
                rs.getString("reference"),
                rs.getString("name"));
    }
}
