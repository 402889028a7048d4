package id.kopdesk.report;

/** How finely a recap is drawn. */
public enum Level {
    REGENCY,
    SUBDISTRICT,
    VILLAGE,
    COOPERATIVE
}
