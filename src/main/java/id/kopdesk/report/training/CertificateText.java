package id.kopdesk.report.training;

import id.kopdesk.cooperative.Part;
import id.kopdesk.office.Office;
import id.kopdesk.office.Side;
import id.kopdesk.office.Signatory;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.Certificate;
import id.kopdesk.training.Duty;
import id.kopdesk.training.Staff;
import id.kopdesk.training.TrainingBatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences of a certificate, the same on paper and in Word. */
record CertificateText(Office office, TrainingWords words, BatchFile file) {
    /** The one who leads the office: the left signer of its sheets, else the only one. */
    Optional<Signatory> signer() {
        return office.signatory(Side.LEFT).or(() -> office.signatory(Side.RIGHT));
    }

    /** Who gives it, out of the letterhead: its second line, which names the office, else the first. */
    String issuer() {
        List<String> lines = office.letterhead();
        return lines.isEmpty() ? "" : lines.get(Math.min(1, Math.max(0, office.boldLines() - 1)));
    }

    String holderOf(Attendee holder) {
        String title = holder.as().title();
        String of = words.speaksFor(holder);
        String role = title == null ? words.category(holder.as().category()) : title;
        return of.isEmpty() ? role : role + " – " + of;
    }

    String body() {
        TrainingBatch batch = file.batch().value();
        String where = batch.venue().isBlank() ? words.regencies(batch) : batch.venue();
        BigDecimal hours = file.lessonHours();
        return words.get(
                "report.training.certificate.body",
                file.programme().value().name(),
                words.batch(batch),
                issuer(),
                where,
                words.days(batch),
                hours.signum() == 0
                        ? ""
                        : " "
                                + words.get(
                                        "report.training.certificate.hours",
                                        words.formats().decimal(hours)));
    }

    String placeAndDay(Certificate certificate) {
        String day = words.formats().longDate(certificate.issuedOn());
        return office.place().isBlank() ? day : office.place() + ", " + day;
    }

    /** Lesson hours by topic, in the order in which they were first taught. */
    Map<String, BigDecimal> topics() {
        Map<String, BigDecimal> topics = new LinkedHashMap<>();
        for (Part<Staff> part : file.staff()) {
            Staff s = part.value();
            String topic = s.topic();
            if (s.duty() == Duty.SPEAKER && topic != null && !topic.isBlank()) {
                BigDecimal hours = s.lessonHours();
                topics.merge(topic, hours == null ? BigDecimal.ZERO : hours, BigDecimal::add);
            }
        }
        return topics;
    }

    List<String> aboveSignature(Certificate certificate) {
        List<String> lines = new ArrayList<>(List.of(placeAndDay(certificate)));
        signer().ifPresent(s -> {
            String as = s.signAs();
            if (as != null) {
                lines.add(as);
            }
            lines.add(s.position() + ",");
        });
        return lines;
    }

    List<String> belowSignature() {
        List<String> lines = new ArrayList<>();
        signer().ifPresent(s -> {
            String rank = s.rank();
            String nip = s.nip();
            if (rank != null) {
                lines.add(rank);
            }
            if (nip != null) {
                lines.add("NIP " + nip);
            }
        });
        return lines;
    }
}
