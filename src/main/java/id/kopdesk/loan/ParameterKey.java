package id.kopdesk.loan;

/** A figure that a scheme sets; the unit says how it is written. */
public enum ParameterKey {
    CREDIT_LIMIT(Unit.RUPIAH),
    OPERATING_LIMIT(Unit.RUPIAH),
    YEARLY_RATE(Unit.PERCENT),
    LONGEST_TENOR(Unit.MONTHS),
    GRACE_FROM(Unit.MONTHS),
    GRACE_TO(Unit.MONTHS),
    DUE_DAY(Unit.DAY),
    DUE_ROLLS(Unit.YES_NO),
    /** Share of the village's funds that may support repayment in a year. */
    SUPPORT_SHARE(Unit.PERCENT),
    /** Which part of the village's funds the share is of: a {@link SupportBase}. */
    SUPPORT_BASE(Unit.BASE),
    /** Working days after the due date within which the bank claims a shortfall. */
    CLAIM_DAYS(Unit.DAYS),
    /** Least share of the yearly net surplus that goes to the village. */
    RETURN_SHARE(Unit.PERCENT);

    /** How a parameter's content is written and read. */
    public enum Unit {
        RUPIAH,
        PERCENT,
        MONTHS,
        DAYS,
        DAY,
        YES_NO,
        BASE
    }

    private final Unit unit;

    ParameterKey(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
