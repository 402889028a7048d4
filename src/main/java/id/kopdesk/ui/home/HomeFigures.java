package id.kopdesk.ui.home;

import id.kopdesk.base.Reported;
import id.kopdesk.ui.Mark;
import java.util.List;

/**
 * What Beranda says. All words arrive ready to read; every line leads to the list behind it.
 *
 * @param scope the area and the day, such as "Kalimantan Selatan, 5 Agustus 2026"
 * @param total cooperatives that count today
 * @param stages how many stand at each furthest stage, the first stage first; their parts add up to the whole
 * @param runs empty while no month was closed
 * @param areas the share with NIB in each kab/kota, in a kab/kota each kecamatan
 */
public record HomeFigures(
        String scope,
        long total,
        List<Measure> measures,
        List<Measure> stages,
        List<Waiting> waiting,
        List<Change> changes,
        List<Measure> areas,
        List<Run> runs) {
    /** Without a comparison of areas. */
    public HomeFigures(
            String scope,
            long total,
            List<Measure> measures,
            List<Measure> stages,
            List<Waiting> waiting,
            List<Change> changes) {
        this(scope, total, measures, stages, waiting, changes, List.of(), List.of());
    }

    public HomeFigures {
        measures = List.copyOf(measures);
        stages = List.copyOf(stages);
        waiting = List.copyOf(waiting);
        changes = List.copyOf(changes);
        areas = List.copyOf(areas);
        runs = List.copyOf(runs);
    }

    /**
     * A number over the last months as they were closed.
     *
     * @param newest of the last closed month, ready to read
     * @param said every month, for a screen reader
     */
    public record Run(String name, String newest, List<Reported<Long>> months, String said, Runnable open) {
        public Run {
            months = List.copyOf(months);
        }
    }

    /** How many of all have something, such as NIB. */
    public record Measure(String name, long part, long whole, Runnable open) {}

    /**
     * Something that waits for the office.
     *
     * @param detail one line that explains it, may be empty
     */
    public record Waiting(Mark mark, String detail, Runnable open) {}

    /** @param when such as "5 Agu 2026 09.12, Siti Rahmah" */
    public record Change(String what, String when, Runnable open) {}
}
