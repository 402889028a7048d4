package id.kopdesk.ui.shell;

import id.kopdesk.ui.NoFxWarnings;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoFxWarnings.class)
class FrameJourneyTest extends FrameJourney {}
