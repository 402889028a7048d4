package id.kopdesk.ui.report;

class ExportJourneyTest extends ExportJourney {}
