package id.kopdesk.ui.audit;

import id.kopdesk.account.Auditors;
import id.kopdesk.base.Actor;
import id.kopdesk.base.FreeTexts;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.PersonalData;
import id.kopdesk.base.RecordNames;
import id.kopdesk.database.Database;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The way to the logs and to people's rights.
 *
 * @param folder the data folder
 * @param sources every room that keeps people
 * @param texts every room's sentences in which somebody may be named
 * @param names every room that can name its records
 * @param show opens a written file with the system's program
 */
public record AuditRoom(
        UiContext ui,
        Database database,
        Actor actor,
        OfficeClock clock,
        Path folder,
        List<PersonalData> sources,
        List<FreeTexts> texts,
        List<RecordNames> names,
        Consumer<Path> show) {
    public AuditRoom {
        sources = List.copyOf(sources);
        texts = List.copyOf(texts);
        names = List.copyOf(names);
    }

    /** Whether this person may open it at all. */
    public boolean open() {
        return Auditors.may(actor);
    }

    public Screen screen() {
        return new AuditScreen(ui, new AuditDesk(database, actor, clock, folder, sources, texts, names), show);
    }
}
