package id.kopdesk.ui;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;

/** What a screen is given in a test: inline tasks, scripted dialogs, a real trail, Indonesian texts. */
public final class TestUi {
    public final Texts texts = Texts.of(Texts.INDONESIAN);
    public final Formats formats = new Formats(Texts.INDONESIAN);
    public final DirectTasks tasks = new DirectTasks();
    public final ScriptedDialogs dialogs = new ScriptedDialogs();
    public final Trail trail = new Trail(dialogs);
    public final TestTablePrefs tablePrefs = new TestTablePrefs();
    public final RecordedAccess access = new RecordedAccess();
    public final UiContext context = new UiContext(texts, formats, tasks, dialogs, trail, tablePrefs, access);
}
