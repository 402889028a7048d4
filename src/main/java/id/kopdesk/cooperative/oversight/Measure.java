package id.kopdesk.cooperative.oversight;

/** What a map can be coloured by: a share of the active cooperatives of a region. */
public enum Measure {
    LEGAL_ENTITY,
    TAX_ID,
    BUSINESS_ID,
    BANK_ACCOUNT,
    SIMKOPDES_ACCOUNT,
    /** Annual meeting of the last book year held. */
    ANNUAL_MEETING,
    /** At least one outlet in operation. */
    OUTLET_OPEN,
    /** The land was found good. */
    LAND_VERIFIED,
    /** Building at 100 per cent. */
    BUILT,
    /** Business figures reported for one of the last three months. */
    REPORTED,
    /** In the care of a BA. */
    ACCOMPANIED
}
