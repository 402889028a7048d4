package id.kopdesk.ui.loan;

class LoanJourneyTest extends LoanJourney {}
