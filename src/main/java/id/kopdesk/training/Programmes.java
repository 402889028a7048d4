package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The programmes of the office. */
public final class Programmes {
    private final Database database;

    public Programmes(Database database) {
        this.database = database;
    }

    /** The newest year first. A programme holds no personal data and is seen by everybody of the office. */
    public List<Part<Programme>> all() {
        return database.read(handle -> Rows.of(handle, Kinds.PROGRAMME, "ORDER BY book_year DESC, sort_name, id"));
    }

    public Optional<Part<Programme>> find(UUID id) {
        return database.read(handle -> Rows.find(handle, Kinds.PROGRAMME, id));
    }

    /** What stands against saving. */
    public static List<Finding> check(Programme programme) {
        List<Finding> found = new ArrayList<>();
        if (CleanText.of(programme.name()).isEmpty()) {
            found.add(Finding.error("name", "training.programme.name"));
        }
        if (programme.bookYear() < 2025 || programme.bookYear() > 2100) {
            found.add(Finding.error("bookYear", "training.programme.year", Integer.toString(programme.bookYear())));
        }
        if (programme.perCooperative() < 1 || programme.perCooperative() > 20) {
            found.add(Finding.error("perCooperative", "training.programme.per"));
        }
        if (outside(programme.passPresent())) {
            found.add(Finding.error("passPresent", "training.programme.present"));
        }
        if (outside(programme.passScore())) {
            found.add(Finding.error("passScore", "training.score.range", Integer.toString(programme.passScore())));
        }
        if (programme.legalNumber() == null) {
            found.add(Finding.warning("legalNumber", "training.programme.legal"));
        }
        found.addAll(Question.check(programme.questions()));
        if (programme.questions().isEmpty()) {
            found.add(Finding.error("questions", "training.question.none"));
        }
        try {
            CertificateNumber.check(programme.numberPattern());
        } catch (CodedException e) {
            found.add(Finding.error("numberPattern", e.key(), programme.numberPattern()));
        }
        return found;
    }

    private static boolean outside(int percent) {
        return percent < 0 || percent > 100;
    }

    /** @throws CodedException KD-851 when {@link #check} finds an error */
    public Part<Programme> save(Actor actor, Part<Programme> programme) {
        Access.requireOffice(actor, programme.value().areaCode());
        Rules.require(check(programme.value()));
        return database.write(actor, Change.save(), work -> Rows.save(work, Kinds.PROGRAMME, programme));
    }

    /** @throws CodedException KD-852 while the programme has batches */
    public void remove(Actor actor, Part<Programme> programme, String reason) {
        Access.requireOffice(actor, programme.value().areaCode());
        database.write(actor, Change.of(Change.Kind.REMOVE, reason), work -> {
            if (!Rows.of(work.handle(), Kinds.BATCH, "AND programme_id = ?", programme.id())
                    .isEmpty()) {
                throw new CodedException(
                        "KD-852", "training.programme.used", programme.value().name());
            }
            Rows.remove(work, Kinds.PROGRAMME, programme, reason);
            return true;
        });
    }
}
