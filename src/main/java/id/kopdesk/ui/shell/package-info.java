/** The frame around the screens: window, sidebar, breadcrumbs, search, status bar, dialogs. */
@NullMarked
package id.kopdesk.ui.shell;

import org.jspecify.annotations.NullMarked;
