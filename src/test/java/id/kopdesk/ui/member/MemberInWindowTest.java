package id.kopdesk.ui.member;

import org.junit.jupiter.api.Tag;

@Tag("jendela")
class MemberInWindowTest extends MemberJourney {}
