package id.kopdesk.ui;

import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;

/**
 * An entry of the sidebar.
 *
 * @param screen makes the place's own screen when it is first visited
 */
public record Place(String id, String titleKey, Ikon icon, Supplier<Screen> screen) {}
