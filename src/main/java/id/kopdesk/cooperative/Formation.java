package id.kopdesk.cooperative;

/** How it came to be (Juklak Menkop 1/2025): pendirian baru, pengembangan, revitalisasi. */
public enum Formation {
    NEW,
    DEVELOPED,
    REVITALISED
}
