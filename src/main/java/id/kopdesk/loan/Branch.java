package id.kopdesk.loan;

/** A desa decides by musdes and kepala desa, a kelurahan by Musbangkel and bupati/wali kota. */
public enum Branch {
    ALL,
    VILLAGE,
    WARD;

    /** Of a seat: the fourth part of a kelurahan's code begins with 1. */
    public static Branch of(String villageCode) {
        String[] parts = villageCode.split("\\.");
        return parts.length == 4 && parts[3].startsWith("1") ? WARD : VILLAGE;
    }

    public boolean serves(Branch one) {
        return this == ALL || this == one;
    }
}
