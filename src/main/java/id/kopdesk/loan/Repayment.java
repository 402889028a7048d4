package id.kopdesk.loan;

import id.kopdesk.cooperative.Part;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Payments laid against instalments in the order in which they fall due, as of a day; all amounts whole rupiah.
 *
 * @param owed what is still to be paid, due or not
 * @param placed village funds placed for shortfalls
 * @param returned of them, what the cooperative has given back to its desa or pemda
 */
public record Repayment(List<Line> lines, long owed, long placed, long returned) {
    /** How long arrears have stood. */
    public enum Age {
        /** 1–30 days. */
        MONTH,
        /** 31–60 days. */
        TWO_MONTHS,
        /** 61–90 days. */
        THREE_MONTHS,
        LONGER;

        static Age of(long days) {
            return days <= 30 ? MONTH : days <= 60 ? TWO_MONTHS : days <= 90 ? THREE_MONTHS : LONGER;
        }
    }

    /** @param daysLate days since it was due, 0 where nothing is late */
    public record Line(Instalment instalment, long paid, long daysLate) {
        public long open() {
            return instalment.total() - paid;
        }

        public boolean late() {
            return daysLate > 0;
        }
    }

    public Repayment {
        lines = List.copyOf(lines);
    }

    public static Repayment of(LoanFile file, LocalDate today) {
        long money = sum(file, PaymentKind.INSTALMENT);
        boolean running = running(file);
        List<Line> lines = new ArrayList<>();
        long owed = 0;
        for (Part<Instalment> part : file.instalments()) {
            Instalment i = part.value();
            long paid = Math.min(money, i.total());
            money -= paid;
            owed += i.total() - paid;
            boolean late = running && paid < i.total() && i.due().isBefore(today);
            lines.add(new Line(i, paid, late ? ChronoUnit.DAYS.between(i.due(), today) : 0));
        }
        long placed = file.claims().stream()
                .map(Part::value)
                .filter(c -> c.placedOn() != null)
                .mapToLong(Claim::amount)
                .sum();
        return new Repayment(lines, owed, placed, sum(file, PaymentKind.TO_VILLAGE));
    }

    /** Nothing is late before money was paid out, or a building of the state was handed over. */
    static boolean running(LoanFile file) {
        return !file.disbursements().isEmpty() || file.done(StepKind.HANDOVER).isPresent();
    }

    private static long sum(LoanFile file, PaymentKind kind) {
        return file.payments().stream()
                .map(Part::value)
                .filter(p -> p.kind() == kind)
                .mapToLong(Payment::amount)
                .sum();
    }

    /** What is due and not paid. */
    public long arrears() {
        return lines.stream().filter(Line::late).mapToLong(Line::open).sum();
    }

    /** Arrears by how long they have stood; ages without any are left out. */
    public Map<Age, Long> byAge() {
        Map<Age, Long> ages = new EnumMap<>(Age.class);
        lines.stream().filter(Line::late).forEach(l -> ages.merge(Age.of(l.daysLate()), l.open(), Long::sum));
        return ages;
    }

    /** The first instalment not fully paid. */
    public Optional<Line> next() {
        return lines.stream().filter(l -> l.open() > 0).findFirst();
    }

    public Optional<Line> line(int no) {
        return lines.stream().filter(l -> l.instalment().no() == no).findFirst();
    }

    /** What the desa or pemda may claim from the cooperative (Pasal 11(6) PMK 49/2025). */
    public long villageClaim() {
        return placed - returned;
    }
}
