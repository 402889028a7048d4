package id.kopdesk.cooperative;

/** The legal pipeline in the order used in the field. */
public enum MilestoneKind {
    SOCIALISATION,
    FOUNDING_MEETING,
    DEED,
    LEGAL_ENTITY,
    TAX_ID,
    BUSINESS_ID,
    REGISTRATION_NUMBER,
    BANK_ACCOUNT,
    SIMKOPDES_ACCOUNT,
    MICROSITE,
    OUTLET_OPEN;

    /** 1 for the first step; 0 is kept for "none". */
    public int rank() {
        return ordinal() + 1;
    }
}
