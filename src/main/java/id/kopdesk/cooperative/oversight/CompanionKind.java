package id.kopdesk.cooperative.oversight;

/** Who accompanies cooperatives. */
public enum CompanionKind {
    /** BA: seven to fifteen cooperatives each (2026). */
    BUSINESS_ASSISTANT,
    /** PMO. */
    PROJECT_OFFICER,
    /** TPP: PLD, PD or TA. */
    FACILITATOR
}
