package id.kopdesk.ui.cooperative;

import id.kopdesk.ui.NoFxWarnings;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoFxWarnings.class)
class CooperativeJourneyTest extends CooperativeJourney {}
