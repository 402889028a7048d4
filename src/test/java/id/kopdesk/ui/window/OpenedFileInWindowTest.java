package id.kopdesk.ui.window;

import id.kopdesk.ui.NoFxWarnings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("jendela")
@ExtendWith(NoFxWarnings.class)
class OpenedFileInWindowTest extends OpenedFileJourney {}
