package id.kopdesk.training;

import id.kopdesk.base.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Who has earned a certificate: enough half days, and a post-test good enough where the programme asks for one. */
public final class CertificateRule {
    private CertificateRule() {}

    /** Why not yet; empty for who has earned it. */
    public static List<Finding> missing(BatchFile file, Attendee attendee) {
        Programme programme = file.programme().value();
        List<Finding> found = new ArrayList<>();
        if (!attendee.seated()) {
            found.add(Finding.error("state", "training.certificate.seat", attendee.name()));
        }
        int halves = file.halves();
        if (halves == 0 || attendee.present() * 100 < programme.passPresent() * halves) {
            found.add(Finding.error(
                    "attendance",
                    "training.certificate.present",
                    attendee.name(),
                    Integer.toString(attendee.present()),
                    Integer.toString(halves),
                    Integer.toString(programme.passPresent())));
        }
        BigDecimal post = attendee.as().postScore();
        if (programme.passScore() > 0
                && (post == null || post.compareTo(BigDecimal.valueOf(programme.passScore())) < 0)) {
            found.add(Finding.error(
                    "postScore",
                    post == null ? "training.certificate.untested" : "training.certificate.score",
                    attendee.name(),
                    Integer.toString(programme.passScore()),
                    post == null ? "" : post.toPlainString()));
        }
        return found;
    }

    public static List<Attendee> qualified(BatchFile file) {
        return file.attendees().stream().filter(a -> missing(file, a).isEmpty()).toList();
    }
}
