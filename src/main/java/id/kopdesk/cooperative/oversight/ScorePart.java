package id.kopdesk.cooperative.oversight;

/** What the office's own activity score looks at. */
public enum ScorePart {
    /** Annual meeting of the last book year held. */
    ANNUAL_MEETING(25),
    /** Legal entity, NPWP, NIB and SIMKOPDES account, all done. */
    LEGALITY(15),
    /** At least five board members, an odd number. */
    BOARD(10),
    /** At least one outlet in operation. */
    OUTLET(20),
    /** Business figures reported for one of the last three months. */
    REPORTED(15),
    /** Business volume above zero in one of the last three months. */
    VOLUME(15);

    private final int weight;

    ScorePart(int weight) {
        this.weight = weight;
    }

    /** The weight that a new office begins with. */
    public int defaultWeight() {
        return weight;
    }
}
