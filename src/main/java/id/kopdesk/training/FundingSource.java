package id.kopdesk.training;

/** Where a programme's money comes from. */
public enum FundingSource {
    DECONCENTRATION,
    PROVINCE_BUDGET,
    REGENCY_BUDGET,
    VILLAGE_BUDGET,
    CORPORATE,
    OTHER
}
