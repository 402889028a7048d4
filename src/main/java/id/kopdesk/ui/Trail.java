package id.kopdesk.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The way from a place of the sidebar down to the screen on top; the shell draws it. */
public final class Trail implements Navigator {
    private final Dialogs dialogs;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Screen> roots = new HashMap<>();
    private final ObservableList<Screen> screens = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();

    public Trail(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** Takes the places that {@link #go} knows; called once, before the first visit. */
    public void register(List<Place> all) {
        all.forEach(p -> places.put(p.id(), p));
    }

    /** From the place's own screen to the one on top. */
    public ObservableList<Screen> screens() {
        return FXCollections.unmodifiableObservableList(screens);
    }

    public ReadOnlyObjectProperty<@Nullable Place> place() {
        return place.getReadOnlyProperty();
    }

    public Optional<Screen> top() {
        return screens.isEmpty() ? Optional.empty() : Optional.of(screens.get(screens.size() - 1));
    }

    @Override
    public void open(Screen screen) {
        screens.add(screen);
        screen.shown();
    }

    @Override
    public void replace(Screen screen) {
        leave(Math.max(1, screens.size() - 1), false, () -> open(screen));
    }

    @Override
    public void back() {
        backTo(screens.size() - 2);
    }

    /** Up to the screen at that place of the trail, 0 being the place's own. */
    public void backTo(int index) {
        if (index >= 0 && index < screens.size() - 1) {
            leave(index + 1, false, () -> screens.get(index).shown());
        }
    }

    @Override
    public void go(String placeId) {
        Place wanted = place(placeId);
        leave(1, true, () -> enter(wanted));
    }

    @Override
    public void go(String placeId, Screen screen) {
        Place wanted = place(placeId);
        leave(1, true, () -> {
            enter(wanted);
            open(screen);
        });
    }

    @Override
    public void leaveAll(Runnable then) {
        ask(new ArrayList<>(screens), then);
    }

    private Place place(String id) {
        Place found = places.get(id);
        if (found == null) {
            throw new IllegalArgumentException(id);
        }
        return found;
    }

    private void enter(Place wanted) {
        place.set(wanted);
        Screen root = roots.computeIfAbsent(wanted.id(), id -> wanted.screen().get());
        screens.setAll(List.of(root));
        root.shown();
    }

    /** Takes away the screens from that index on, if the person agrees; a place's own screen is kept for the next visit. */
    private void leave(int from, boolean rootToo, Runnable then) {
        int first = Math.min(from, screens.size());
        List<Screen> going = new ArrayList<>(screens.subList(first, screens.size()));
        List<Screen> asked = rootToo ? new ArrayList<>(screens) : going;
        ask(asked, () -> {
            screens.removeAll(going);
            going.forEach(Screen::closed);
            then.run();
        });
    }

    private void ask(List<Screen> leaving, Runnable then) {
        if (leaving.isEmpty()) {
            then.run();
            return;
        }
        List<Screen> rest = leaving.subList(0, leaving.size() - 1);
        Optional<Unsaved> unsaved = leaving.get(leaving.size() - 1).unsaved();
        if (unsaved.isEmpty()) {
            ask(rest, then);
            return;
        }
        switch (dialogs.unsaved(unsaved.get().what())) {
            case SAVE -> unsaved.get().save(() -> ask(rest, then));
            case DISCARD -> {
                unsaved.get().discard();
                ask(rest, then);
            }
            case STAY -> {}
        }
    }
}
