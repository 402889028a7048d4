package id.kopdesk.report;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Period;
import id.kopdesk.base.Texts;
import id.kopdesk.region.Region;
import id.kopdesk.workbook.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of the sheets, in the office's language. */
record Words(Texts texts, Formats formats) {
    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    String upTo(Period period) {
        return get("report.period", formats.longDate(period.lastDay()));
    }

    /** A value that may be missing: nobody reported it, which is not the same as empty. */
    Value orNotReported(@Nullable String text) {
        return text == null || text.isBlank() ? new Value.NotReported(get("report.notreported")) : Value.of(text);
    }

    String titled(Optional<Region> region, String code) {
        return region.map(r -> r.titled(texts)).orElse(code);
    }
}
