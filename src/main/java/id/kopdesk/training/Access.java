package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Role;
import java.util.UUID;

/** Who may see and change what in this room. */
final class Access {
    private Access() {}

    /** A batch is seen by who reaches one of its kab/kota, or part of it. */
    static boolean sees(Actor actor, TrainingBatch batch) {
        return batch.regencies().stream().anyMatch(code -> touches(actor, code));
    }

    static boolean touches(Actor actor, String regency) {
        return actor.reaches(regency) || actor.scope().stream().anyMatch(own -> own.startsWith(regency + "."));
    }

    /** A batch is changed by who reaches every one of its kab/kota. */
    static void requireWrite(Actor actor, TrainingBatch batch) {
        batch.regencies().forEach(actor::requireWrite);
    }

    /** Programmes and cost standards are the whole office's; rules for certificates are not for everybody. */
    static void requireOffice(Actor actor, String area) {
        actor.requireWrite(area);
        if (actor.role() == Role.OPERATOR
                && !actor.scope().isEmpty()
                && !actor.scope().contains(area)) {
            throw new CodedException("KD-102", "base.actor.scope", actor.name(), area);
        }
    }

    static CodedException gone(UUID id) {
        return new CodedException("KD-850", "training.gone", id.toString());
    }
}
