package id.kopdesk.cooperative.oversight;

/** The official steps of construction, by per cent built. */
public enum Bucket {
    UPTO_20,
    FROM_21_TO_50,
    FROM_51_TO_75,
    FROM_76_TO_99,
    COMPLETE;

    /** @param percent 0 to 100 */
    public static Bucket of(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("no per cent: " + percent);
        }
        if (percent == 100) {
            return COMPLETE;
        }
        if (percent > 75) {
            return FROM_76_TO_99;
        }
        if (percent > 50) {
            return FROM_51_TO_75;
        }
        return percent > 20 ? FROM_21_TO_50 : UPTO_20;
    }
}
