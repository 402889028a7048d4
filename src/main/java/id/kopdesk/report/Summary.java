package id.kopdesk.report;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.MilestoneKind;
import java.util.ArrayList;
import java.util.List;

/** The month in a few sentences, built from its numbers and from those of the month before. */
public final class Summary {
    private static final List<MilestoneKind> TOLD = List.of(
            MilestoneKind.LEGAL_ENTITY,
            MilestoneKind.BUSINESS_ID,
            MilestoneKind.BANK_ACCOUNT,
            MilestoneKind.SIMKOPDES_ACCOUNT,
            MilestoneKind.OUTLET_OPEN);

    private final Texts texts;
    private final Formats formats;

    public Summary(Texts texts) {
        this.texts = texts;
        this.formats = new Formats(texts.locale());
    }

    /** @param before the month before, or the same report where there is none to hold it against */
    public List<String> of(MonthlyReport report, MonthlyReport before) {
        List<String> sentences = new ArrayList<>();
        FactTable now = report.facts();
        long all = now.total(RegisterFacts.COOPERATIVES);
        sentences.add(texts.get(
                "report.summary.all",
                formats.longDate(report.period().lastDay()),
                formats.number(all),
                change(now, before.facts(), RegisterFacts.COOPERATIVES)));
        for (MilestoneKind kind : TOLD) {
            sentences.add(share("report.summary.step." + kind, RegisterFacts.STEP + kind, all, now, before.facts()));
        }
        sentences.add(share("report.summary.met", RegisterFacts.MET, all, now, before.facts()));
        sentences.add(share("report.summary.outlet", RegisterFacts.WITH_OUTLET, all, now, before.facts()));
        return sentences;
    }

    private String share(String what, String key, long all, FactTable now, FactTable before) {
        long part = now.total(key);
        return texts.get(
                "report.summary.share",
                formats.number(part),
                formats.number(all),
                formats.percent(part, all),
                texts.get(what),
                change(now, before, key));
    }

    /** "naik 12", "turun 3", "tetap". */
    private String change(FactTable now, FactTable before, String key) {
        long change = now.total(key) - before.total(key);
        String word = change == 0 ? "same" : change > 0 ? "up" : "down";
        return texts.get("report.summary." + word, formats.number(Math.abs(change)));
    }
}
