package id.kopdesk.member;

/** What a list may say anew of a member that the book has, in the order in which people read it. */
public enum MemberField {
    NAME("name", "name"),
    TITLES("titles", "titles"),
    ALIAS("alias", "alias"),
    NATIONAL_ID("national_id", "nationalId"),
    SEX("sex", "sex"),
    BIRTH_PLACE("birth_place", "birthPlace"),
    BIRTH_DATE("birth_date", "birthDate"),
    ADDRESS("address", "address"),
    VILLAGE("village_code", "village"),
    PHONE("phone", "phone"),
    JOB("job", "job"),
    NUMBER("member_no", "number"),
    JOIN_ON("join_on", "joinOn"),
    ROLE("role", "role"),
    STATUS("status", "status"),
    NOTE("note", "note");

    private final String column;
    private final String label;

    MemberField(String column, String label) {
        this.column = column;
        this.label = label;
    }

    /** In the database, and by which it is kept what a person said of it. */
    public String column() {
        return column;
    }

    /** As screens and findings of rules call it. */
    public String label() {
        return label;
    }
}
