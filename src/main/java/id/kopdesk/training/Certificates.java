package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The register of certificates: given by the rule, numbered by the year, verified without a network. */
public final class Certificates {
    /** What the register says of a number and code. */
    public enum Verdict {
        GENUINE,
        /** The number is ours, but the code, or the name printed with it, is not. */
        FORGED,
        UNKNOWN
    }

    public record Checked(Verdict verdict, Optional<Part<Certificate>> certificate) {}

    /** @param batch number of its batch @param reissued how often it was printed again */
    public record Entry(
            Part<Certificate> certificate, int batch, String programme, List<String> regencies, int reissued) {}

    private final Database database;
    private final CertificateSeal seal;

    public Certificates(Database database) {
        this.database = database;
        seal = CertificateSeal.of(database);
    }

    /**
     * Gives certificates to these participants; who has one keeps it.
     *
     * @return how many were given now
     * @throws CodedException KD-863 naming the first who has not earned one; nobody gets one then
     */
    public int issue(Actor actor, UUID batch, List<UUID> participants, LocalDate day) {
        return database.write(actor, Change.save(), work -> {
            BatchFile file = BatchReader.find(work.handle(), batch).orElseThrow(() -> Access.gone(batch));
            TrainingBatch own = file.batch().value();
            Access.requireWrite(actor, own);
            Set<UUID> wanted = new HashSet<>(participants);
            String pattern = file.programme().value().numberPattern();
            CertificateNumber.check(pattern);
            int serial = last(work.handle(), day.getYear());
            int given = 0;
            for (Attendee a : file.attendees()) {
                if (!wanted.contains(a.id()) || a.certificate().isPresent()) {
                    continue;
                }
                Optional<Finding> missing =
                        CertificateRule.missing(file, a).stream().findFirst();
                if (missing.isPresent()) {
                    throw new CodedException(
                            "KD-863",
                            missing.get().key(),
                            missing.get().arguments().toArray());
                }
                String number = CertificateNumber.of(pattern, ++serial, day, own.regency(), own.number());
                String holder = PersonName.tidy(a.name());
                Rows.save(
                        work,
                        MoreKinds.CERTIFICATE,
                        Part.fresh(new Certificate(
                                batch,
                                a.id(),
                                a.person().id(),
                                holder,
                                day.getYear(),
                                serial,
                                number,
                                day,
                                seal.code(number, holder, day))));
                given++;
            }
            return given;
        });
    }

    private static int last(org.jdbi.v3.core.Handle handle, int year) {
        // Taken back or not, a serial is never given twice.
        return handle.createQuery("SELECT COALESCE(MAX(serial), 0) FROM training_certificate WHERE cert_year = ?")
                .bind(0, year)
                .mapTo(Integer.class)
                .one();
    }

    /** Notes that a certificate was printed again; its number and code stay. */
    public void reissue(Actor actor, UUID certificate, LocalDate day, String reason) {
        if (reason.isBlank()) {
            throw new CodedException("KD-864", "training.certificate.reason");
        }
        database.write(actor, Change.of(Change.Kind.SAVE, reason), work -> {
            Part<Certificate> own = Rows.find(work.handle(), MoreKinds.CERTIFICATE, certificate)
                    .orElseThrow(() -> Access.gone(certificate));
            Rows.find(work.handle(), Kinds.BATCH, own.value().batchId())
                    .ifPresent(batch -> Access.requireWrite(actor, batch.value()));
            Rows.save(work, MoreKinds.REISSUE, Part.fresh(new Reissue(certificate, day, reason.strip())));
            return true;
        });
    }

    public List<Part<Reissue>> reissues(UUID certificate) {
        return database.read(handle ->
                Rows.of(handle, MoreKinds.REISSUE, "AND certificate_id = ? ORDER BY reissued_on, id", certificate));
    }

    /** Whether number and code belong together and stand in the register. @param typed a QR's text, or number and code */
    public Checked verify(String typed) {
        Optional<String[]> scanned = CertificateSeal.parse(typed);
        String[] words = typed.strip().split("\\s+");
        String number = scanned.map(s -> s[0]).orElse(words[0]);
        String code = scanned.map(s -> s[1]).orElse(words.length > 1 ? words[words.length - 1] : "");
        Optional<Part<Certificate>> found =
                database.read(handle -> Rows.of(handle, MoreKinds.CERTIFICATE, "AND number = ?", number)).stream()
                        .findFirst();
        if (found.isEmpty()) {
            return new Checked(Verdict.UNKNOWN, Optional.empty());
        }
        boolean genuine = seal.agrees(found.get().value(), code);
        return new Checked(genuine ? Verdict.GENUINE : Verdict.FORGED, found);
    }

    /** The register of a year, by number. */
    public List<Entry> register(Actor actor, int year) {
        return database.read(handle -> {
            List<Entry> entries = new ArrayList<>();
            handle.createQuery("SELECT k.*, b.batch_no, b.regencies, g.name AS programme_name,"
                            + " (SELECT COUNT(*) FROM training_reissue r WHERE r.certificate_id = k.id"
                            + " AND r.removed_at IS NULL) AS again"
                            + " FROM training_certificate k JOIN training_batch b ON b.id = k.batch_id"
                            + " JOIN training_programme g ON g.id = b.programme_id"
                            + " WHERE k.removed_at IS NULL AND k.cert_year = ? ORDER BY k.serial")
                    .bind(0, year)
                    .map((rs, context) -> {
                        List<String> regencies =
                                List.of(rs.getString("regencies").split(","));
                        Entry entry = new Entry(
                                MoreKinds.CERTIFICATE.part(rs),
                                rs.getInt("batch_no"),
                                rs.getString("programme_name"),
                                regencies,
                                rs.getInt("again"));
                        return regencies.stream().anyMatch(code -> Access.touches(actor, code)) && entries.add(entry);
                    })
                    .list();
            return entries;
        });
    }
}
