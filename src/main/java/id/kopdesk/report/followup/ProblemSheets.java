package id.kopdesk.report.followup;

import id.kopdesk.base.Texts;
import id.kopdesk.followup.Problem;
import id.kopdesk.followup.ProblemFile;
import id.kopdesk.followup.ProblemLine;
import id.kopdesk.followup.Step;
import id.kopdesk.followup.TakenStep;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problems, and the actions that were promised. */
final class ProblemSheets {
    private final Texts texts;
    private final RegionTree regions;
    private final LocalDate today;

    ProblemSheets(Texts texts, RegionTree regions, LocalDate today) {
        this.texts = texts;
        this.regions = regions;
        this.today = today;
    }

    ReportSheet problems(List<ProblemLine> lines) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (ProblemLine line : lines) {
            rows.add(new SheetRow.Data(List.of(
                    Value.of(no++),
                    Value.of(line.title()),
                    Value.of(line.subject().name()),
                    Value.of(regency(line.subject().regionCode())),
                    Value.of(choice("category", line.category())),
                    Value.of(choice("severity", line.severity())),
                    new Value.Day(line.foundOn()),
                    Value.of(choice("state", line.state())),
                    line.owner() == null ? new Value.Empty() : Value.of(choice("party", line.owner())),
                    day(line.dueOn()),
                    Value.of(line.ageInDays(today)),
                    Value.of(line.daysLate(today)))));
        }
        List<SheetColumn> columns = List.of(
                SheetColumn.ordinal(column("no"), 5),
                SheetColumn.text(column("title"), 36),
                SheetColumn.text(column("subject"), 34),
                SheetColumn.text(column("regency"), 16),
                SheetColumn.text(column("category"), 14),
                SheetColumn.text(column("severity"), 9),
                SheetColumn.date(column("found"), 11),
                SheetColumn.text(column("state"), 14),
                SheetColumn.text(column("owner"), 16),
                SheetColumn.date(column("due"), 11),
                SheetColumn.number(column("age"), 7),
                SheetColumn.number(column("late"), 9));
        return new ReportSheet(
                texts.get("report.followup.sheet.problems"),
                texts.get("report.followup.title.problems"),
                true,
                columns,
                rows,
                "",
                List.of(texts.get("report.followup.note.problems")));
    }

    /** One row for each action that is not done yet, in the order of the problems. */
    ReportSheet actions(List<ProblemFile> files) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (ProblemFile file : files) {
            Problem p = file.problem();
            for (TakenStep taken : file.standing().open()) {
                Step step = taken.step();
                LocalDate due = step.dueOn();
                rows.add(new SheetRow.Data(List.of(
                        Value.of(no++),
                        Value.of(step.content()),
                        Value.of(p.title()),
                        Value.of(p.subject().name()),
                        step.owner() == null ? new Value.Empty() : Value.of(choice("party", step.owner())),
                        new Value.Day(step.on()),
                        day(due),
                        Value.of(
                                due != null && due.isBefore(today)
                                        ? texts.get("report.followup.late")
                                        : texts.get("report.followup.running")))));
            }
        }
        List<SheetColumn> columns = List.of(
                SheetColumn.ordinal(column("no"), 5),
                SheetColumn.text(column("action"), 44),
                SheetColumn.text(column("title"), 34),
                SheetColumn.text(column("subject"), 34),
                SheetColumn.text(column("owner"), 18),
                SheetColumn.date(column("agreed"), 11),
                SheetColumn.date(column("due"), 11),
                SheetColumn.text(column("state"), 12));
        return new ReportSheet(
                texts.get("report.followup.sheet.actions"),
                texts.get("report.followup.title.actions"),
                true,
                columns,
                rows,
                "",
                List.of());
    }

    private String regency(String code) {
        return code.length() < 5
                ? regions.find(code).map(Region::name).orElse(code)
                : regions.find(code.substring(0, 5)).map(Region::name).orElse(code);
    }

    private static Value day(@Nullable LocalDate day) {
        return day == null ? new Value.Empty() : new Value.Day(day);
    }

    private String choice(String name, Enum<?> value) {
        return texts.get("report.followup.choice." + name + "." + value);
    }

    private String column(String name) {
        return texts.get("report.followup.column." + name);
    }
}
