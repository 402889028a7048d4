package id.kopdesk.ui.shell;

import id.kopdesk.ui.Appearance;
import id.kopdesk.ui.OfficeStatus;
import id.kopdesk.ui.Place;
import id.kopdesk.ui.SearchSource;
import id.kopdesk.ui.Trail;
import id.kopdesk.ui.UiContext;
import java.util.List;

/**
 * What the frame is made of.
 *
 * @param places entries of the sidebar, the last of them under a line
 * @param makeBackup "Bantuan › Cadangkan sekarang", and the backup in the status bar
 * @param saveHelpFile "Bantuan › Simpan berkas bantuan"
 */
public record ShellContext(
        UiContext ui,
        Trail trail,
        List<Place> places,
        List<SearchSource> searchSources,
        OfficeStatus status,
        Appearance appearance,
        Toasts toasts,
        Runnable makeBackup,
        Runnable saveHelpFile,
        AccountMenu accountMenu) {

    /** A frame without accounts. */
    public ShellContext(
            UiContext ui,
            Trail trail,
            List<Place> places,
            List<SearchSource> searchSources,
            OfficeStatus status,
            Appearance appearance,
            Toasts toasts,
            Runnable makeBackup,
            Runnable saveHelpFile) {
        this(ui, trail, places, searchSources, status, appearance, toasts, makeBackup, saveHelpFile, AccountMenu.NONE);
    }
}
