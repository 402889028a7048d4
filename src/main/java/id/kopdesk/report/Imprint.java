package id.kopdesk.report;

import id.kopdesk.base.OfficeClock;
import java.time.Instant;
import java.time.ZoneOffset;

/** What every copy of a month says of itself, in the workbook and in print alike. */
record Imprint(Words words, OfficeClock clock) {
    /** The line under each title: up to when, and which revision where there is more to say than "the first, open". */
    String period(MonthlyReport report) {
        String edition = edition(report.edition());
        return words.upTo(report.period()) + (edition.isEmpty() ? "" : " · " + edition);
    }

    String footer(MonthlyReport report) {
        String month = words.get("report.footer", words.formats().month(report.period()));
        String edition = edition(report.edition());
        return edition.isEmpty() ? month : month + " · " + edition;
    }

    String edition(Edition edition) {
        if (edition.frozen()) {
            return words.get(
                    "report.edition.closed",
                    edition.revision(),
                    words.formats().moment(edition.at(), clock.zone()),
                    edition.by());
        }
        return edition.revision() > 1 ? words.get("report.edition.open", edition.revision()) : "";
    }

    /** The same facts give the same bytes: the file is dated with its month. */
    static Instant dated(MonthlyReport report) {
        return report.period().lastDay().atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
