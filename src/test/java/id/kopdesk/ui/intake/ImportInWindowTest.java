package id.kopdesk.ui.intake;

import org.junit.jupiter.api.Tag;

@Tag("jendela")
class ImportInWindowTest extends ImportJourney {}
