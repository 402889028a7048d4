package id.kopdesk.ui.report;

import org.junit.jupiter.api.Tag;

@Tag("jendela")
class ExportInWindowTest extends ExportJourney {}
