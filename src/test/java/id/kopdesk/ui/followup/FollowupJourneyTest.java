package id.kopdesk.ui.followup;

class FollowupJourneyTest extends FollowupJourney {}
