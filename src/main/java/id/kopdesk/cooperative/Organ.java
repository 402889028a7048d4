package id.kopdesk.cooperative;

/** Pengurus, pengawas, pengelola. */
public enum Organ {
    BOARD,
    SUPERVISOR,
    MANAGER
}
