package id.kopdesk.ui.training;

import org.junit.jupiter.api.Tag;

@Tag("jendela")
class TrainingInWindowTest extends TrainingJourney {}
