package id.kopdesk.cooperative.oversight;

/** The state of a site as SIMKOPDES names it. */
public enum LandState {
    PROPOSED,
    UNDER_VERIFICATION,
    CONSIDERED,
    NOTED,
    /** LP2B or LSD: protected farmland. */
    PROTECTED_FARMLAND,
    VERIFIED,
    VERIFIED_NOT_BUILT,
    UNDER_CONSTRUCTION,
    FINISHED;

    /** Whether the land itself was found good. */
    public boolean verified() {
        return compareTo(VERIFIED) >= 0;
    }
}
