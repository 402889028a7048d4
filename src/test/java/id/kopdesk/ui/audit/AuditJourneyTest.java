package id.kopdesk.ui.audit;

class AuditJourneyTest extends AuditJourney {}
