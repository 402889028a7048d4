package id.kopdesk.ui.member;

class MemberJourneyTest extends MemberJourney {}
