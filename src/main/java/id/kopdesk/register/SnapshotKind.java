package id.kopdesk.register;

/** What a file from SIMKOPDES holds. */
public enum SnapshotKind {
    /** One row a cooperative. */
    LIST,
    /** One row a kab/kota, kecamatan or village, with figures. */
    STATISTICS
}
