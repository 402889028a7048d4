package id.kopdesk.ui.loan;

import org.junit.jupiter.api.Tag;

@Tag("jendela")
class LoanInWindowTest extends LoanJourney {}
