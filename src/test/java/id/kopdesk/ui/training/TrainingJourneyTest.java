package id.kopdesk.ui.training;

class TrainingJourneyTest extends TrainingJourney {}
