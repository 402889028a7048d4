package id.kopdesk.ui.office;

import id.kopdesk.base.Actor;
import id.kopdesk.office.Holiday;
import id.kopdesk.office.Holidays;
import id.kopdesk.office.WorkingDays;
import id.kopdesk.ui.Tasks;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The closed days of one year. */
final class HolidayModel {
    private record Read(List<Holiday> all, WorkingDays days) {}

    private final Tasks tasks;
    private final Holidays holidays;
    private final Actor actor;
    private final ObservableList<Holiday> rows = FXCollections.observableArrayList();
    private final IntegerProperty year = new SimpleIntegerProperty();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper(true);
    private Read read = new Read(List.of(), WorkingDays.shipped());

    HolidayModel(Tasks tasks, Holidays holidays, Actor actor, int thisYear) {
        this.tasks = tasks;
        this.holidays = holidays;
        this.actor = actor;
        year.set(thisYear);
        year.addListener(o -> show());
    }

    ObservableList<Holiday> rows() {
        return rows;
    }

    IntegerProperty year() {
        return year;
    }

    /** Whether the year has a list of its own, beyond the days that are the same every year. */
    ReadOnlyBooleanProperty known() {
        return known.getReadOnlyProperty();
    }

    void read() {
        tasks.run("ui.office.holiday.task.read", progress -> new Read(holidays.all(), holidays.workingDays()))
                .quietly()
                .onDone(found -> {
                    read = found;
                    show();
                })
                .start();
    }

    void save(Holiday wanted, Runnable then) {
        year.set(wanted.day().getYear());
        act(() -> holidays.save(actor, wanted), then);
    }

    void remove(Holiday holiday, Runnable then) {
        act(() -> holidays.remove(actor, holiday), then);
    }

    private void act(Runnable work, Runnable then) {
        tasks.act("ui.office.task.save", progress -> work.run())
                .onDone(then)
                .onEnd(this::read)
                .start();
    }

    private void show() {
        known.set(read.days().knows(year.get()));
        rows.setAll(
                read.all().stream().filter(h -> h.day().getYear() == year.get()).toList());
    }
}
