package id.kopdesk.ui.shell;

import id.kopdesk.ui.NoFxWarnings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("jendela")
@ExtendWith(NoFxWarnings.class)
class FrameInWindowTest extends FrameJourney {}
