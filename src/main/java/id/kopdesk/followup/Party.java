package id.kopdesk.followup;

/** Who finds, owns, attends or is handed something. */
public enum Party {
    /** The Dinas itself. */
    OFFICE,
    /** The Dinas of the province. */
    PROVINCE_OFFICE,
    /** The SKPD that handles villages. */
    VILLAGE_AGENCY,
    /** TPP: PLD, PD or TA. */
    FACILITATOR,
    BUSINESS_ASSISTANT,
    PROJECT_OFFICER,
    BANK,
    COOPERATIVE_MINISTRY,
    VILLAGE_MINISTRY,
    VILLAGE_GOVERNMENT,
    /** Board or supervisors of the cooperative. */
    BOARD,
    OTHER
}
