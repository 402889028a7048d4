package id.kopdesk.training;

/** As what a person takes part, in the order of the office's lists. */
public enum ParticipantCategory {
    BOARD,
    SUPERVISOR,
    MANAGER,
    VILLAGE_HEAD,
    VILLAGE_STAFF,
    VILLAGE_COUNCIL,
    FACILITATOR,
    PROJECT_OFFICER,
    BUSINESS_ASSISTANT,
    EXTENSION_WORKER,
    COMPANION,
    AGENCY,
    OTHER
}
