package id.kopdesk.region;

/** What a row says of its place, level by level, as written; an empty text means the row does not say. */
public record RegionClue(String province, String regency, String subdistrict, String village) {
    /** The same place without its village. */
    public RegionClue parents() {
        return new RegionClue(province, regency, subdistrict, "");
    }
}
