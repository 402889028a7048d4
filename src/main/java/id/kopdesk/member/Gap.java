package id.kopdesk.member;

/** What a member's record lacks; the bits are stored and never change. */
public enum Gap {
    NATIONAL_ID(1 << 4),
    BIRTH_DATE(1 << 5),
    PHONE(1 << 6);

    private final int bit;

    Gap(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }
}
