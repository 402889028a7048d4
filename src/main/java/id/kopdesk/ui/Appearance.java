package id.kopdesk.ui;

import java.util.Locale;

/** How this person wants the program to look; remembered, and applied at once. */
public interface Appearance {
    boolean dark();

    void dark(boolean on);

    Locale language();

    /** Takes hold when the window is built again. */
    void language(Locale language);

    boolean sidebarFolded();

    void sidebarFolded(boolean folded);
}
