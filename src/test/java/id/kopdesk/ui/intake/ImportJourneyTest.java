package id.kopdesk.ui.intake;

class ImportJourneyTest extends ImportJourney {}
