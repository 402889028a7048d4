package id.kopdesk.member;

import java.util.UUID;

/**
 * Two members that look like one person.
 *
 * @param oneCooperative whether both are of the same cooperative, so that they can be merged
 * @param later whether a person looked at them and put it off
 */
public record MemberPair(UUID first, UUID second, PairReason reason, boolean oneCooperative, boolean later) {}
