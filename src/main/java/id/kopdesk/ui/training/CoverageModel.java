package id.kopdesk.ui.training;

import id.kopdesk.cooperative.Part;
import id.kopdesk.training.Participation;
import id.kopdesk.training.Programme;
import id.kopdesk.training.Reach;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Whom training has reached, by kab/kota or by kecamatan, for one programme or for all. */
final class CoverageModel {
    /**
     * One area.
     *
     * @param wanted people that the programme wants of it in all; 0 where no programme is chosen
     */
    record Area(String code, int cooperatives, int reached, int people, int women, int wanted) {}

    record Result(List<Part<Programme>> programmes, List<Reach.Line> lines) {}

    private final TrainingDesk desk;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable UUID> programme = new SimpleObjectProperty<>();
    /** The kab/kota that is opened, or empty for all. */
    private final ObjectProperty<String> opened = new SimpleObjectProperty<>("");

    CoverageModel(Tasks tasks, TrainingDesk desk) {
        this.desk = desk;
        latest = new Latest(tasks);
        programme.addListener(o -> load());
    }

    TrainingDesk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<@Nullable Result> result() {
        return result.getReadOnlyProperty();
    }

    /** Null for all programmes together. */
    ObjectProperty<@Nullable UUID> programme() {
        return programme;
    }

    ObjectProperty<String> opened() {
        return opened;
    }

    void load() {
        UUID only = programme.get();
        latest.ask(
                "ui.training.task.coverage",
                progress -> new Result(desk.programmes().all(), desk.reach().in(desk.actor(), desk.area(), only)),
                result::set);
    }

    /** The areas one level below what is opened. */
    List<Area> areas() {
        Result now = result.get();
        if (now == null) {
            return List.of();
        }
        int length = opened.get().isEmpty() && desk.area().length() == 2 ? 5 : 8;
        int per = now.programmes().stream()
                .filter(p -> p.id().equals(programme.get()))
                .mapToInt(p -> p.value().perCooperative())
                .findFirst()
                .orElse(0);
        Map<String, List<Reach.Line>> groups = new TreeMap<>();
        now.lines().stream()
                .filter(l -> l.villageCode().startsWith(opened.get()))
                .forEach(l -> groups.computeIfAbsent(l.villageCode().substring(0, length), code -> new ArrayList<>())
                        .add(l));
        return groups.entrySet().stream()
                .map(e -> area(e.getKey(), e.getValue(), per))
                .toList();
    }

    private static Area area(String code, List<Reach.Line> lines, int per) {
        List<Participation> came = lines.stream()
                .flatMap(l -> l.people().stream())
                .filter(Participation::came)
                .toList();
        int people = (int) came.stream().map(Participation::person).distinct().count();
        int women = (int) came.stream()
                .filter(p -> p.sex() == id.kopdesk.cooperative.Sex.FEMALE)
                .map(Participation::person)
                .distinct()
                .count();
        int reached = (int) lines.stream().filter(Reach.Line::reached).count();
        return new Area(code, lines.size(), reached, people, women, lines.size() * per);
    }

    /** Cooperatives of the chosen area. @param missing only those whom training has not reached */
    List<Reach.Line> cooperatives(String area, boolean missing) {
        Result now = result.get();
        return now == null
                ? List.of()
                : now.lines().stream()
                        .filter(l -> l.villageCode().startsWith(Objects.requireNonNullElse(area, "")))
                        .filter(l -> !missing || !l.reached())
                        .toList();
    }
}
