package id.kopdesk.ui.training;

import id.kopdesk.cooperative.Part;
import id.kopdesk.training.Attendance;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.Half;
import id.kopdesk.training.Presence;
import id.kopdesk.training.TrainingDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/** The tick grid: what is ticked shows at once and is saved a moment later, several ticks together. */
final class AttendanceModel {
    /** One column of the grid. */
    record Session(LocalDate day, Half half) {}

    private record Cell(UUID participant, Session session) {}

    private final BatchModel batch;
    private final Map<Cell, Attendance.Tick> pending = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    AttendanceModel(BatchModel batch) {
        this.batch = batch;
    }

    /** Ticks not saved yet. */
    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    static List<Session> sessions(BatchFile file) {
        List<Session> all = new ArrayList<>();
        for (Part<TrainingDay> day : file.days()) {
            Stream.of(Half.values())
                    .filter(half -> day.value().has(half))
                    .forEach(half -> all.add(new Session(day.value().heldOn(), half)));
        }
        return all;
    }

    @Nullable
    Presence at(Attendee a, Session session) {
        Attendance.Tick ticked = pending.get(new Cell(a.id(), session));
        return ticked == null ? a.at(session.day(), session.half()) : ticked.presence();
    }

    void set(Attendee a, Session session, @Nullable Presence now) {
        Cell cell = new Cell(a.id(), session);
        if (now == a.at(session.day(), session.half())) {
            pending.remove(cell);
        } else {
            pending.put(cell, new Attendance.Tick(a.id(), session.day(), session.half(), now));
        }
        waiting.set(pending.size());
    }

    /** Space: present, and absent after that. */
    void toggle(Attendee a, Session session) {
        set(a, session, at(a, session) == Presence.PRESENT ? Presence.ABSENT : Presence.PRESENT);
    }

    /** Everybody who has no other mark. */
    void allPresent(List<Attendee> people, Session session) {
        people.stream().filter(a -> at(a, session) == null).forEach(a -> set(a, session, Presence.PRESENT));
    }

    int present(List<Attendee> people, Session session) {
        return (int)
                people.stream().filter(a -> at(a, session) == Presence.PRESENT).count();
    }

    int present(Attendee a, List<Session> sessions) {
        return (int) sessions.stream().filter(s -> at(a, s) == Presence.PRESENT).count();
    }

    /** Saves what was ticked; a refusal leaves the grid as the data is. */
    void save() {
        if (pending.isEmpty()) {
            return;
        }
        List<Attendance.Tick> ticks = List.copyOf(pending.values());
        batch.change(
                d -> {
                    d.attendance().record(d.actor(), batch.id(), ticks);
                    return true;
                },
                done -> saved(ticks));
    }

    private void saved(List<Attendance.Tick> ticks) {
        ticks.forEach(tick -> pending.remove(new Cell(tick.participant(), new Session(tick.day(), tick.half())), tick));
        waiting.set(pending.size());
    }
}
