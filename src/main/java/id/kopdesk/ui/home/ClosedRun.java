package id.kopdesk.ui.home;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Period;
import id.kopdesk.base.Reported;
import id.kopdesk.base.Texts;
import java.util.List;

/** A number over closed months in words: the newest, and by how much it changed since the first that was closed. */
final class ClosedRun {
    private final Texts texts;
    private final Formats formats;

    ClosedRun(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * @param months the oldest first
     * @param values one a month; reported where the month was closed
     */
    HomeFigures.Run of(String name, List<Period> months, List<Reported<Long>> values, Runnable open) {
        StringBuilder said = new StringBuilder(name);
        int first = -1;
        int last = -1;
        for (int i = 0; i < values.size(); i++) {
            String number = texts.get("ui.home.run.open");
            if (values.get(i) instanceof Reported.Value<Long> value) {
                number = formats.number(value.value());
                first = first < 0 ? i : first;
                last = i;
            }
            said.append("\n").append(texts.get("ui.home.run.month", formats.month(months.get(i)), number));
        }
        if (last < 0) {
            return new HomeFigures.Run(name, texts.get("ui.home.run.open"), List.of(), said.toString(), open);
        }
        return new HomeFigures.Run(
                name,
                newest(months, values, first, last),
                // Months before the first and after the last closed one would press the curve into a corner.
                values.subList(first, last + 1),
                said.toString(),
                open);
    }

    private String newest(List<Period> months, List<Reported<Long>> values, int first, int last) {
        String number = formats.number(number(values, last));
        String month = formats.month(months.get(last));
        if (first == last) {
            return texts.get("ui.home.run.newest", number, month);
        }
        long more = number(values, last) - number(values, first);
        String change = more == 0
                ? texts.get("ui.home.run.same")
                : (more > 0 ? "+" : "\u2212") + formats.number(Math.abs(more));
        return texts.get("ui.home.run.change", number, month, change, formats.month(months.get(first)));
    }

    private static long number(List<Reported<Long>> values, int at) {
        return values.get(at) instanceof Reported.Value<Long> value ? value.value() : 0;
    }
}
