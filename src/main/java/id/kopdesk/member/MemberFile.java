package id.kopdesk.member;

import java.util.UUID;

/** @param version as read; 0 for one that is not stored yet */
public record MemberFile(UUID id, long version, Member member) {}
