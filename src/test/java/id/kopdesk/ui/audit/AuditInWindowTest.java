package id.kopdesk.ui.audit;

import org.junit.jupiter.api.Tag;

@Tag("jendela")
class AuditInWindowTest extends AuditJourney {}
