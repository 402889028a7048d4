package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.Coverage;
import id.kopdesk.cooperative.Coverage.Serving;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.PageRequest;
import id.kopdesk.ui.PageSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Every desa and kelurahan of the office's area, with who serves it. */
final class CoverageModel implements PageSource<CoverageModel.Line> {
    enum State {
        NONE,
        ONE,
        MORE
    }

    record Line(Region village, List<Serving> serving) {
        State state() {
            return serving.isEmpty() ? State.NONE : serving.size() == 1 ? State.ONE : State.MORE;
        }
    }

    /** @param regencies and subdistricts codes; empty sets do not narrow */
    record Filter(String text, Set<String> regencies, Set<String> subdistricts, Set<State> states) {
        static final Filter ALL = new Filter("", Set.of(), Set.of(), Set.of());

        Filter {
            regencies = Set.copyOf(regencies);
            subdistricts = Set.copyOf(subdistricts);
            states = Set.copyOf(states);
        }

        boolean shows(Line line) {
            String code = line.village().code();
            return (regencies.isEmpty() || regencies.contains(code.substring(0, 5)))
                    && (subdistricts.isEmpty() || subdistricts.contains(code.substring(0, 8)))
                    && (states.isEmpty() || states.contains(line.state()))
                    && (text.isBlank()
                            || CleanText.sortName(line.village().name()).contains(CleanText.sortName(text)));
        }

        Filter withText(String typed) {
            return new Filter(typed, regencies, subdistricts, states);
        }

        Filter withRegencies(Set<String> chosen) {
            return new Filter(text, chosen, subdistricts, states);
        }

        Filter withSubdistricts(Set<String> chosen) {
            return new Filter(text, regencies, chosen, states);
        }

        Filter withStates(Set<State> chosen) {
            return new Filter(text, regencies, subdistricts, chosen);
        }
    }

    private final Coverage coverage;
    private final RegionTree regions;
    private final String area;
    private final Actor actor;
    private final OfficeClock clock;
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.ALL);
    private volatile List<Line> lines = List.of();

    CoverageModel(Coverage coverage, RegionTree regions, String area, Actor actor, OfficeClock clock) {
        this.coverage = coverage;
        this.regions = regions;
        this.area = area;
        this.actor = actor;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<Filter> filter() {
        return filter.getReadOnlyProperty();
    }

    void show(Filter wanted) {
        filter.set(wanted);
    }

    /** Villages of the area by state, under the filter but for its states; runs in the background. */
    Map<State, Long> counts() {
        Filter others = filter.get().withStates(Set.of());
        Map<State, Long> counts = new EnumMap<>(State.class);
        Stream.of(State.values()).forEach(state -> counts.put(state, 0L));
        lines.stream().filter(others::shows).forEach(line -> counts.merge(line.state(), 1L, Long::sum));
        return counts;
    }

    /** Villages by a part of their code: 5 letters for the kab/kota, 8 for the kecamatan. */
    Map<String, Long> counts(int length) {
        Filter now = filter.get();
        Filter others =
                length == 5 ? now.withRegencies(Set.of()).withSubdistricts(Set.of()) : now.withSubdistricts(Set.of());
        Map<String, Long> counts = new TreeMap<>();
        lines.stream()
                .filter(others::shows)
                .forEach(line -> counts.merge(line.village().code().substring(0, length), 1L, Long::sum));
        return counts;
    }

    /** Reads who serves whom anew, then counts. */
    @Override
    public long count(Progress progress) {
        Map<String, List<Serving>> serving = coverage.in(actor, area, clock.today());
        lines = regions.villagesOf(area).stream()
                .filter(village -> actor.reaches(village.code()))
                .map(village -> new Line(village, serving.getOrDefault(village.code(), List.of())))
                .toList();
        return lines.stream().filter(filter.get()::shows).count();
    }

    @Override
    public List<Line> page(PageRequest<Line> request, Progress progress) {
        Line after = request.after();
        String last = after == null ? "" : after.village().code();
        return lines.stream()
                .filter(filter.get()::shows)
                .filter(line -> line.village().code().compareTo(last) > 0)
                .limit(request.limit())
                .toList();
    }
}
