package id.kopdesk.workbook;

/** The two papers that offices print on. */
public enum Paper {
    A4((short) 9, 595.3, 841.9),
    /** 215 × 330 mm; Excel knows it under the code of folio. */
    F4((short) 14, 609.4, 935.4);

    private final short code;
    private final double shortSide;
    private final double longSide;

    Paper(short code, double shortSide, double longSide) {
        this.code = code;
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    short code() {
        return code;
    }

    /** In points. */
    public double shortSide() {
        return shortSide;
    }

    /** In points. */
    public double longSide() {
        return longSide;
    }
}
