package id.kopdesk.ui;

import id.kopdesk.base.Texts;
import java.util.Locale;

/** Looks that are remembered for the length of a test. */
public final class TestAppearance implements Appearance {
    private boolean dark;
    private boolean folded;
    private Locale language = Texts.INDONESIAN;

    @Override
    public boolean dark() {
        return dark;
    }

    @Override
    public void dark(boolean on) {
        dark = on;
    }

    @Override
    public Locale language() {
        return language;
    }

    @Override
    public void language(Locale chosen) {
        language = chosen;
    }

    @Override
    public boolean sidebarFolded() {
        return folded;
    }

    @Override
    public void sidebarFolded(boolean on) {
        folded = on;
    }
}
