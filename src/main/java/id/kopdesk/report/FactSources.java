package id.kopdesk.report;

import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.database.Database;
import id.kopdesk.workbook.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everything that a month counts, each room asked once. */
final class FactSources {
    private final List<FactSource> sources;

    FactSources(Words words) {
        Value none = new Value.NotReported(words.get("report.notreported"));
        sources = List.of(
                new RegisterFacts(words.get("report.notreported")),
                MeetingFacts.source(none),
                MemberFacts.source(none),
                new FigureFacts(words),
                SiteFacts.source(),
                LoanFacts.source(),
                TrainingFacts.attendance(),
                TrainingFacts.certificates(),
                ProblemFacts.problems(),
                ProblemFacts.visits(),
                CompanionFacts.source(),
                new PotentialFacts());
    }

    FactTable count(Database database, List<CooperativeFile> files, LocalDate day) {
        List<Measure> measures = new ArrayList<>();
        List<List<Value>> values = new ArrayList<>();
        files.forEach(file -> values.add(new ArrayList<>()));
        for (FactSource source : sources) {
            measures.addAll(source.measures());
            List<List<Value>> counted = database.read(handle -> source.count(handle, files, day));
            for (int i = 0; i < values.size(); i++) {
                values.get(i).addAll(counted.get(i));
            }
        }
        List<FactRow> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            CooperativeFile file = files.get(i);
            rows.add(new FactRow(
                    file.id(), file.cooperative().name(), file.cooperative().villageCode(), values.get(i)));
        }
        return new FactTable(measures, rows);
    }
}
