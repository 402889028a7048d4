package id.kopdesk.cooperative.oversight;

import java.util.Locale;

/** A business figure of one month. Money is whole rupiah; the others are counts. */
public enum Figure {
    /** Business volume of the month. */
    VOLUME(true),
    TRANSACTIONS(false),
    /** As they stand at the month's end, as all below are except the surplus. */
    ASSETS(true),
    OWN_CAPITAL(true),
    EXTERNAL_CAPITAL(true),
    /** Of the book year up to the month's end; may be negative. */
    SURPLUS(true),
    EMPLOYEES(false),
    MANAGERS(false),
    SAVINGS_TOTAL(true);

    private final boolean money;

    Figure(boolean money) {
        this.money = money;
    }

    public boolean money() {
        return money;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
