package id.kopdesk.loan.letter;

import id.kopdesk.loan.Branch;

/** Who sends a letter, and so in whose register it is numbered. */
public enum Sender {
    /** The dinas; its signatories stand in the office's settings. */
    OFFICE("500.3/{NO}/DISKOP/{TAHUN}"),
    /** Kepala desa or lurah. */
    VILLAGE("140/{NO}/DS/{BULAN}/{TAHUN}"),
    /** BPD, for what the village meeting needs. */
    COUNCIL("{NO}/BPD/{BULAN}/{TAHUN}"),
    /** Bupati or wali kota, who approves for a kelurahan. */
    REGENT("500.3/{NO}/SETDA/{TAHUN}");

    private final String pattern;

    Sender(String pattern) {
        this.pattern = pattern;
    }

    /** Where the sender has numbered nothing yet. */
    String pattern() {
        return pattern;
    }

    static Sender of(LetterKind kind, String villageCode) {
        boolean ward = Branch.of(villageCode) == Branch.WARD;
        return switch (kind) {
            case STUDY, TRANSMITTAL -> OFFICE;
            case APPROVAL, ATTORNEY -> ward ? REGENT : VILLAGE;
            case INVITATION, ATTENDANCE, MINUTES -> ward ? VILLAGE : COUNCIL;
        };
    }

    /** The region whose register it is. */
    String region(String villageCode, String officeArea) {
        return switch (this) {
            case OFFICE -> officeArea;
            case REGENT -> villageCode.substring(0, 5);
            case VILLAGE, COUNCIL -> villageCode;
        };
    }

    /** As it stands above the signature. */
    String position(String villageCode, String villageName) {
        return switch (this) {
            case OFFICE -> "";
            case REGENT -> "Bupati/Wali Kota";
            case COUNCIL -> "Ketua BPD " + villageName;
            case VILLAGE -> (Branch.of(villageCode) == Branch.WARD ? "Lurah " : "Kepala Desa ") + villageName;
        };
    }
}
