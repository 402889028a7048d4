package id.kopdesk.member;

/** What a member is in the cooperative beside being a member. */
public enum MemberRole {
    MEMBER,
    BOARD,
    SUPERVISOR,
    MANAGER
}
