package id.kopdesk.ui;

/** Where the person goes. Every way that would lose something unsaved asks first. */
public interface Navigator {
    /** One step deeper: the screen above stays and is found again by {@link #back}. */
    void open(Screen screen);

    /** Another screen in the place of the top one, such as the next record. */
    void replace(Screen screen);

    void back();

    /** To a place of the sidebar. @throws IllegalArgumentException when nobody registered it */
    void go(String placeId);

    /** To a place of the sidebar and one step deeper there, as a search result does. */
    void go(String placeId, Screen screen);

    /** Runs {@code then} once nothing unsaved stands in the way, as before closing the window. */
    void leaveAll(Runnable then);
}
