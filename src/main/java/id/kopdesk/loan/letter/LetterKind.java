package id.kopdesk.loan.letter;

import id.kopdesk.loan.LoanCase;
import id.kopdesk.loan.SchemePath;

/** The letters that are printed from a proposal; the name of a template is {@link #template()}. */
public enum LetterKind {
    /** Kajian sheet, from the dinas. */
    STUDY("kajian-usulan"),
    INVITATION("undangan-musdesus"),
    ATTENDANCE("daftar-hadir-musdesus"),
    MINUTES("berita-acara-musdesus"),
    /** Surat persetujuan of the kepala desa or bupati/wali kota. */
    APPROVAL("surat-persetujuan"),
    /** Surat kuasa to the treasury. */
    ATTORNEY("surat-kuasa"),
    /** Transmittal letter, from the dinas. */
    TRANSMITTAL("surat-pengantar");

    private final String template;

    LetterKind(String template) {
        this.template = template;
    }

    /** The file that an office lays into its folder "templat", without its ending. */
    public String template() {
        return template;
    }

    /** Whether it comes from the village, not from the dinas. */
    public boolean fromVillage() {
        return this != STUDY && this != TRANSMITTAL;
    }

    /** Whether the letter makes sense under the proposal's scheme. */
    public boolean fits(LoanCase loan) {
        SchemePath path = loan.scheme().path();
        return switch (this) {
            case STUDY, TRANSMITTAL -> true;
            case INVITATION, ATTENDANCE, MINUTES -> path != SchemePath.OTHER_BANK;
            case APPROVAL, ATTORNEY -> path == SchemePath.VILLAGE_APPROVAL;
        };
    }
}
