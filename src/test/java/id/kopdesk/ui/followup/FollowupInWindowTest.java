package id.kopdesk.ui.followup;

import org.junit.jupiter.api.Tag;

@Tag("jendela")
class FollowupInWindowTest extends FollowupJourney {}
