package id.kopdesk.workbook;

/** The two papers that offices print on. */
public enum Paper {
    A4((short) 9),
    /** 215 × 330 mm; Excel knows it under the code of folio. */
    F4((short) 14);

    private final short code;

    Paper(short code) {
        this.code = code;
    }

    short code() {
        return code;
    }
}
