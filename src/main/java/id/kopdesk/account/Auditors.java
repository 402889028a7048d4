package id.kopdesk.account;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Role;

/** Who may read the logs, gather everything about a person, and destroy: those who answer for the whole office. */
public final class Auditors {
    private Auditors() {}

    /** Administrator or approver whose scope is the whole office. */
    public static boolean may(Actor actor) {
        return actor.scope().isEmpty() && (actor.role() == Role.ADMINISTRATOR || actor.role() == Role.APPROVER);
    }

    /** @throws CodedException KD-948 for everyone else */
    public static void require(Actor actor) {
        if (!may(actor)) {
            throw new CodedException("KD-948", "account.audit.refused", actor.name());
        }
    }
}
