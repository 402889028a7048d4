package id.kopdesk.member;

/** Whether a member takes part; the order is that of the stored counts and never changes. */
public enum MemberStatus {
    ACTIVE,
    INACTIVE,
    SUSPENDED,
    LEFT
}
