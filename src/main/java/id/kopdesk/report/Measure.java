package id.kopdesk.report;

import id.kopdesk.base.Texts;

/**
 * Something that is counted for each cooperative and added up for every area above it.
 *
 * @param key names it in snapshots, forms, and the flat sheet; never changes once released
 */
public record Measure(String key, Unit unit) {
    /** What the number is a number of. */
    public enum Unit {
        /** Cooperatives, outlets, people, cases. */
        COUNT,
        /** Whole rupiah. */
        RUPIAH
    }

    public static Measure count(String key) {
        return new Measure(key, Unit.COUNT);
    }

    public static Measure rupiah(String key) {
        return new Measure(key, Unit.RUPIAH);
    }

    /** How the sheets call it. */
    public String heading(Texts texts) {
        if (key.startsWith(RegisterFacts.STEP)) {
            return texts.get("report.milestone." + key.substring(RegisterFacts.STEP.length()));
        }
        if (key.startsWith(RegisterFacts.KIND)) {
            return texts.get("report.kind." + key.substring(RegisterFacts.KIND.length()));
        }
        if (key.startsWith(LoanFacts.STEP)) {
            return texts.get("loan.step." + key.substring(LoanFacts.STEP.length()));
        }
        return key.startsWith(PotentialFacts.PREFIX)
                ? PotentialFacts.heading(key, texts)
                : texts.get("report.measure." + key);
    }
}
