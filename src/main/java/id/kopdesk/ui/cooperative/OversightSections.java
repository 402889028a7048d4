package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Formats;
import id.kopdesk.base.Period;
import id.kopdesk.base.Reported;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.AnnualMeeting;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.oversight.ActivityScore;
import id.kopdesk.cooperative.oversight.Assignment;
import id.kopdesk.cooperative.oversight.BusinessMonth;
import id.kopdesk.cooperative.oversight.Companion;
import id.kopdesk.cooperative.oversight.Figure;
import id.kopdesk.cooperative.oversight.Formula;
import id.kopdesk.cooperative.oversight.Health;
import id.kopdesk.cooperative.oversight.MeetingDetail;
import id.kopdesk.cooperative.oversight.MeetingRules;
import id.kopdesk.cooperative.oversight.Oversight;
import id.kopdesk.cooperative.oversight.Potential;
import id.kopdesk.cooperative.oversight.ScorePart;
import id.kopdesk.cooperative.oversight.Site;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.cooperative.PageContent.Event;
import id.kopdesk.ui.cooperative.PageContent.Fact;
import id.kopdesk.ui.cooperative.PageContent.Line;
import id.kopdesk.ui.cooperative.PageContent.Point;
import id.kopdesk.ui.cooperative.PageContent.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parts of the page that come from the oversight. */
final class OversightSections {
    private static final int MONTHS = 12;
    private static final List<Figure> CURVES = List.of(Figure.VOLUME, Figure.SAVINGS_TOTAL, Figure.ASSETS);

    private final Texts texts;
    private final Formats formats;
    private final CooperativeWords words;

    OversightSections(Texts texts, Formats formats, CooperativeWords words) {
        this.texts = texts;
        this.formats = formats;
        this.words = words;
    }

    PageContent meetings(CooperativeFile file, Oversight known, LocalDate today) {
        int year = MeetingRules.bookYear(today);
        Optional<AnnualMeeting> meeting = file.meetings().stream()
                .map(Part::value)
                .filter(m -> m.bookYear() == year)
                .findFirst();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(due(meeting, year, today), "", formats.longDate(MeetingRules.deadline(year)), null));
        List<Fact> facts = new ArrayList<>();
        known.meetings().stream()
                .map(Part::value)
                .filter(detail -> detail.bookYear() == year)
                .findFirst()
                .ifPresentOrElse(
                        detail -> detail(detail, facts, lines),
                        () -> facts.add(Fact.notReported(texts.get("ui.cooperative.page.meeting.surplus"))));
        List<Event> events = new ArrayList<>();
        file.meetings().forEach(part -> {
            LocalDate held = part.value().heldOn();
            if (held != null) {
                events.add(new Event(held, OwnSections.heldIn(texts, part.value()), null));
            }
        });
        return PageContent.of(
                texts.get("ui.cooperative.page.meeting", String.valueOf(year)), facts, lines, events, List.of());
    }

    private Mark due(Optional<AnnualMeeting> meeting, int year, LocalDate today) {
        if (meeting.isPresent() && meeting.orElseThrow().state().held()) {
            AnnualMeeting held = meeting.orElseThrow();
            String state = words.shown("meeting.state", held.state().name());
            return MeetingRules.heldLate(held)
                    .map(late -> Mark.of(Mark.Kind.DUE, texts.get("ui.cooperative.page.meeting.heldLate", state, late)))
                    .orElseGet(() -> Mark.of(Mark.Kind.DONE, state));
        }
        String state =
                words.shown("meeting.state", meeting.map(m -> m.state().name()).orElse("NO"));
        long left = MeetingRules.daysLeft(year, today);
        return left >= 0
                ? Mark.of(Mark.Kind.DUE, texts.get("ui.cooperative.page.meeting.left", state, left))
                : Mark.of(Mark.Kind.LATE, texts.get("ui.cooperative.page.meeting.late", state, -left));
    }

    private void detail(MeetingDetail d, List<Fact> facts, List<Line> lines) {
        if (d.attended() != null && d.entitled() != null) {
            facts.add(Fact.of(
                    texts.get("ui.cooperative.page.meeting.attended"),
                    texts.get(
                            "ui.cooperative.page.of",
                            formats.number(d.attended()),
                            formats.number(d.entitled()),
                            formats.percent(d.attended(), d.entitled()))));
        } else {
            facts.add(number("attended", d.attended()));
        }
        facts.add(Fact.of(
                texts.get("ui.cooperative.page.meeting.documents"),
                d.documents().stream()
                        .sorted()
                        .map(doc -> texts.get("ui.cooperative.page.document." + doc))
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("")));
        facts.add(money("surplus", d.surplus()));
        facts.add(money("reserve", d.reserve()));
        facts.add(money("members", d.members()));
        facts.add(money("management", d.management()));
        facts.add(money("education", d.education()));
        facts.add(money("social", d.social()));
        Long surplus = d.surplus();
        Long village = d.villageReturn();
        facts.add(
                village != null && surplus != null && surplus > 0
                        ? Fact.of(
                                texts.get("ui.cooperative.page.meeting.villageReturn"),
                                texts.get(
                                        "ui.cooperative.page.share",
                                        formats.rupiah(village),
                                        formats.percent(village, surplus)))
                        : money("villageReturn", village));
        for (Finding finding : MeetingRules.check(d)) {
            lines.add(new Line(
                    Mark.of(
                            finding.severity() == Finding.Severity.ERROR ? Mark.Kind.WRONG : Mark.Kind.DUE,
                            finding.sentence(texts)),
                    "",
                    "",
                    null));
        }
    }

    PageContent figures(CooperativeFile file, Oversight known, LocalDate today) {
        Map<Period, BusinessMonth> months = new HashMap<>();
        known.business().forEach(part -> months.put(part.value().period(), part.value()));
        Period last = new Period(Period.of(today).month().minusMonths(1));
        BusinessMonth newest =
                known.business().isEmpty() ? null : known.business().get(0).value();
        List<Fact> facts = new ArrayList<>();
        List<Trend> trends = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            String name = texts.get("ui.cooperative.page.figure." + figure);
            Reported<Long> value = newest == null ? new Reported.NotReported<>() : newest.of(figure);
            if (CURVES.contains(figure)) {
                trends.add(new Trend(name, shown(figure, value), points(months, figure, last)));
            } else {
                facts.add(new Fact(name, written(figure, value)));
            }
        }
        String of = newest == null
                ? texts.get("ui.cooperative.page.figures.none")
                : texts.get("ui.cooperative.page.figures.of", formats.month(newest.period()));
        boolean due = newest == null || newest.period().index() < last.index();
        Line line = new Line(
                Mark.of(
                        due ? Mark.Kind.LATE : Mark.Kind.DONE,
                        due ? texts.get("ui.cooperative.page.figures.due", formats.month(last)) : of),
                "",
                due ? of : "",
                null);
        return new PageContent(
                texts.get("ui.cooperative.page.figures"), facts, List.of(line), trends, List.of(), List.of());
    }

    private static List<Point> points(Map<Period, BusinessMonth> months, Figure figure, Period last) {
        List<Point> points = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            Period month = new Period(last.month().minusMonths(back));
            BusinessMonth said = months.get(month);
            points.add(new Point(month, said == null ? new Reported.NotReported<>() : said.of(figure)));
        }
        return points;
    }

    private String shown(Figure figure, Reported<Long> value) {
        Reported<String> written = written(figure, value);
        if (written instanceof Reported.Value<String> text) {
            return text.value();
        }
        return written instanceof Reported.NotReported<String> ? texts.get("ui.state.notReported") : "–";
    }

    private Reported<String> written(Figure figure, Reported<Long> value) {
        if (value instanceof Reported.Value<Long> number) {
            return new Reported.Value<>(
                    figure.money() ? formats.rupiah(number.value()) : formats.number(number.value()));
        }
        if (value instanceof Reported.Skipped<Long> skipped) {
            return new Reported.Skipped<>(skipped.reason());
        }
        return value instanceof Reported.Empty<Long> ? new Reported.Empty<>() : new Reported.NotReported<>();
    }

    PageContent site(CooperativeFile file, Oversight known) {
        List<Fact> facts = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        if (known.sites().isEmpty()) {
            facts.add(Fact.notReported(texts.get("ui.cooperative.page.site.land")));
        } else {
            Site newest = known.sites().get(0).value();
            facts.add(Fact.of(texts.get("ui.cooperative.page.site.land"), land(newest)));
            Long area = newest.area();
            facts.add(
                    area == null
                            ? Fact.notReported(texts.get("ui.cooperative.page.site.area"))
                            : Fact.of(
                                    texts.get("ui.cooperative.page.site.area"),
                                    texts.get("ui.cooperative.page.metres", formats.number(area))));
            Integer percent = newest.percentBuilt();
            facts.add(
                    percent == null
                            ? Fact.notReported(texts.get("ui.cooperative.page.site.built"))
                            : Fact.of(
                                    texts.get("ui.cooperative.page.site.built"),
                                    texts.get(
                                            "ui.cooperative.page.built",
                                            percent,
                                            texts.get("ui.cooperative.page.bucket."
                                                    + newest.bucket().orElseThrow()))));
            LocalDate handed = newest.handedOverOn();
            facts.add(Fact.of(
                    texts.get("ui.cooperative.page.site.handover"), handed == null ? "" : formats.date(handed)));
            newest.findings()
                    .forEach(f -> lines.add(new Line(Mark.of(Mark.Kind.DUE, f.sentence(texts)), "", "", null)));
        }
        known.sites()
                .forEach(part -> events.add(new Event(
                        part.value().asOf(),
                        texts.get(
                                "ui.cooperative.page.event.site",
                                land(part.value()),
                                part.value().percentBuilt() == null
                                        ? "–"
                                        : part.value().percentBuilt() + " %"),
                        null)));
        return PageContent.of(texts.get("ui.cooperative.page.site"), facts, lines, events, List.of());
    }

    private String land(Site site) {
        return texts.get("ui.cooperative.page.choice.land." + site.land());
    }

    PageContent potential(CooperativeFile file, Oversight known) {
        List<Line> lines = new ArrayList<>();
        for (Part<Potential> part : known.potentials()) {
            Potential p = part.value();
            List<String> detail = new ArrayList<>();
            if (p.volume() != null) {
                detail.add(texts.get(
                        "ui.cooperative.page.volume",
                        p.volume().toPlainString().replace('.', ','),
                        p.unit() == null ? "" : p.unit()));
            }
            if (p.seasonFrom() != null && p.seasonTo() != null) {
                detail.add(texts.get("ui.cooperative.page.season", month(p.seasonFrom()), month(p.seasonTo())));
            }
            boolean matched = p.outlet() != null
                    && file.outlets().stream().anyMatch(o -> o.value().kind() == p.outlet());
            detail.add(
                    p.outlet() == null
                            ? texts.get("ui.cooperative.page.potential.unmatched")
                            : texts.get(
                                    matched
                                            ? "ui.cooperative.page.potential.matched"
                                            : "ui.cooperative.page.potential.wanted",
                                    words.shown("outlet.kind", p.outlet().name())));
            lines.add(new Line(
                    Mark.of(
                            matched ? Mark.Kind.DONE : Mark.Kind.NEUTRAL,
                            texts.get(
                                    "ui.cooperative.page.potential.name",
                                    p.name(),
                                    texts.get("ui.cooperative.page.choice.potentialKind." + p.kind()))),
                    "",
                    String.join("; ", detail),
                    null));
        }
        List<Fact> facts =
                lines.isEmpty() ? List.of(Fact.notReported(texts.get("ui.cooperative.page.potential"))) : List.of();
        return PageContent.of(texts.get("ui.cooperative.page.potential"), facts, lines, List.of(), List.of());
    }

    private String month(int number) {
        return java.time.Month.of(number).getDisplayName(java.time.format.TextStyle.SHORT, texts.locale());
    }

    PageContent companions(Oversight known, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (Map.Entry<UUID, List<Assignment>> entry : known.assignments().entrySet()) {
            Companion c = java.util.Objects.requireNonNull(known.companions().get(entry.getKey()));
            String name = texts.get(
                    "ui.cooperative.page.companion",
                    c.name(),
                    texts.get("ui.cooperative.page.choice.companion." + c.kind()));
            for (Assignment a : entry.getValue()) {
                boolean now = a.on(today);
                lines.add(new Line(
                        Mark.of(now ? Mark.Kind.DONE : Mark.Kind.NEUTRAL, name),
                        "",
                        a.endOn() == null
                                ? texts.get("ui.cooperative.page.since", formats.date(a.startOn()))
                                : texts.get(
                                        "ui.cooperative.page.until",
                                        formats.date(a.startOn()),
                                        formats.date(a.endOn())),
                        null));
                events.add(new Event(a.startOn(), texts.get("ui.cooperative.page.event.companion", name), null));
            }
        }
        List<Fact> facts =
                lines.isEmpty() ? List.of(Fact.of(texts.get("ui.cooperative.page.companions"), "")) : List.of();
        return PageContent.of(texts.get("ui.cooperative.page.companions"), facts, lines, events, List.of());
    }

    PageContent health(CooperativeFile file, Oversight known, Formula formula, LocalDate today) {
        List<Fact> facts = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        if (known.health().isEmpty()) {
            facts.add(Fact.notReported(texts.get("ui.cooperative.page.health.published")));
        } else {
            Health newest = known.health().get(0).value();
            facts.add(Fact.of(
                    texts.get("ui.cooperative.page.health.published"),
                    texts.get(
                            "ui.cooperative.page.health.state",
                            texts.get("ui.cooperative.page.choice.health." + newest.state()),
                            newest.score() == null
                                    ? "–"
                                    : newest.score().toPlainString().replace('.', ','),
                            formats.date(newest.asOf()))));
            known.health()
                    .forEach(part -> events.add(new Event(
                            part.value().asOf(),
                            texts.get(
                                    "ui.cooperative.page.event.health",
                                    texts.get("ui.cooperative.page.choice.health."
                                            + part.value().state())),
                            null)));
        }
        Set<ScorePart> met = ActivityScore.met(file, known.business(), today);
        facts.add(Fact.of(
                texts.get("ui.cooperative.page.score"), texts.get("ui.cooperative.page.score.of", formula.score(met))));
        for (ScorePart part : ScorePart.values()) {
            if (formula.weight(part) > 0) {
                boolean yes = met.contains(part);
                lines.add(new Line(
                        Mark.of(
                                yes ? Mark.Kind.DONE : Mark.Kind.NOT_REPORTED,
                                texts.get("ui.cooperative.page.part." + part)),
                        "",
                        texts.get("ui.cooperative.page.weight", yes ? formula.weight(part) : 0, formula.weight(part)),
                        null));
            }
        }
        return PageContent.of(texts.get("ui.cooperative.page.health"), facts, lines, events, List.of());
    }

    private Fact money(String name, @Nullable Long amount) {
        String label = texts.get("ui.cooperative.page.meeting." + name);
        return amount == null ? Fact.notReported(label) : Fact.of(label, formats.rupiah(amount));
    }

    private Fact number(String name, @Nullable Long count) {
        String label = texts.get("ui.cooperative.page.meeting." + name);
        return count == null ? Fact.notReported(label) : Fact.of(label, formats.number(count));
    }
}
