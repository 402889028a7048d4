package id.kopdesk.member;

/** The columns of {@code member_count}, in the order in which deltas are gathered. */
final class CountColumn {
    static final String[] NAMES = {
        "active_m",
        "active_f",
        "active_u",
        "inactive_m",
        "inactive_f",
        "inactive_u",
        "suspended_m",
        "suspended_f",
        "suspended_u",
        "left_m",
        "left_f",
        "left_u",
        "principal_sum",
        "mandatory_sum",
        "voluntary_sum",
        "principal_payers",
        "mandatory_payers",
        "voluntary_payers",
        "movements"
    };
    static final int SIZE = NAMES.length;
    private static final int SUMS = 12;
    private static final int PAYERS = 15;
    static final int MOVEMENTS = 18;

    private CountColumn() {}

    static int members(MemberStatus status, int sex) {
        return status.ordinal() * Traits.SEXES + sex;
    }

    static int sum(SavingKind kind) {
        return SUMS + kind.ordinal();
    }

    static int payers(SavingKind kind) {
        return PAYERS + kind.ordinal();
    }
}
