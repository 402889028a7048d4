package id.kopdesk.ui.cooperative;

import id.kopdesk.ui.NoFxWarnings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("jendela")
@ExtendWith(NoFxWarnings.class)
class CooperativeInWindowTest extends CooperativeJourney {}
