package id.kopdesk.report;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Formats;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Totals of a run of months: of a closed month what was frozen, of an open one what is known now. The register is read
 * once for all of them.
 *
 * @param months the oldest first
 * @param totals by measure, one number a month
 */
public record Trend(List<Period> months, Map<String, List<Long>> totals) {
    /** A year and the month before it, so that a month can be held against its like. */
    public static final int MONTHS = 13;

    public Trend {
        months = List.copyOf(months);
        totals = Map.copyOf(totals);
    }

    public List<Long> of(String measure) {
        return totals.getOrDefault(measure, List.of());
    }

    /** @param last the newest month */
    public static Trend read(
            Database database,
            Texts texts,
            Actor actor,
            Office office,
            Period last,
            Optional<String> regency,
            Progress progress) {
        Words words = new Words(texts, new Formats(texts.locale()));
        MonthStore store = new MonthStore(database);
        Places places = new MonthlyReports(database, texts).places(actor, office, regency);
        RegisterArchive archive = RegisterArchive.read(database, actor, places, progress);
        FactSources sources = new FactSources(words);
        List<Period> months = new ArrayList<>();
        Map<String, List<Long>> totals = new LinkedHashMap<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            progress.check();
            progress.at("report.progress.trend", MONTHS - 1 - back, MONTHS);
            Period month = new Period(last.month().minusMonths(back));
            months.add(month);
            ReportMonth kept = store.month(month);
            LocalDate day = month.lastDay();
            FactTable facts = kept.state().frozen()
                    ? reached(store.frozen(month, kept.revision()).map(MonthlyReport::facts), actor, places)
                    : sources.count(database, archive.at(day).all(), day);
            for (Measure measure : facts.measures()) {
                List<Long> line = totals.computeIfAbsent(measure.key(), key -> new ArrayList<>());
                while (line.size() < months.size() - 1) {
                    line.add(0L);
                }
                line.add(facts.total(measure.key()));
            }
        }
        return new Trend(months, totals);
    }

    private static FactTable reached(Optional<FactTable> frozen, Actor actor, Places places) {
        FactTable whole = frozen.orElse(FactTable.EMPTY);
        return new FactTable(
                whole.measures(),
                whole.rows().stream()
                        .filter(row -> actor.reaches(row.village())
                                && places.regencies().stream()
                                        .anyMatch(r -> row.village().startsWith(r.code() + ".")))
                        .toList());
    }
}
