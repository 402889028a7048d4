package id.kopdesk.register;

import id.kopdesk.region.RegionClue;

/** Where a row says that it lies, as written; an empty text means that it does not say. */
public record Place(String province, String regency, String subdistrict, String village) {
    RegionClue clue() {
        return new RegionClue(province, regency, subdistrict, village);
    }

    /** The narrowest name that it says. */
    public String narrowest() {
        return !village.isBlank()
                ? village
                : !subdistrict.isBlank() ? subdistrict : !regency.isBlank() ? regency : province;
    }

    /** "Tatakan, Tapin Selatan, KAB. TAPIN", the narrowest first. */
    public String written() {
        StringBuilder words = new StringBuilder();
        for (String part : new String[] {village, subdistrict, regency, province}) {
            if (!part.isBlank()) {
                words.append(words.isEmpty() ? "" : ", ").append(part);
            }
        }
        return words.toString();
    }
}
