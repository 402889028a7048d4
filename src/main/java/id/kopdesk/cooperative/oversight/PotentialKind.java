package id.kopdesk.cooperative.oversight;

/** What kind of livelihood it is, so that it can be counted. */
public enum PotentialKind {
    RICE,
    CROPS,
    PLANTATION,
    LIVESTOCK,
    FISHERY,
    FORESTRY,
    CRAFT,
    FOOD_PROCESSING,
    TRADE,
    TOURISM,
    SERVICES,
    OTHER
}
