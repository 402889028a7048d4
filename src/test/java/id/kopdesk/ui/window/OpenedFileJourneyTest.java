package id.kopdesk.ui.window;

import id.kopdesk.ui.NoFxWarnings;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoFxWarnings.class)
class OpenedFileJourneyTest extends OpenedFileJourney {}
