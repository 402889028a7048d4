package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Reported;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.AnnualMeeting;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.Organ;
import id.kopdesk.cooperative.Outlet;
import id.kopdesk.cooperative.OutletStatus;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.oversight.Formula;
import id.kopdesk.cooperative.oversight.Oversight;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.cooperative.PageContent.Event;
import id.kopdesk.ui.cooperative.PageContent.Fact;
import id.kopdesk.ui.cooperative.PageContent.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of the page that come from the cooperative's own record. */
final class OwnSections {
    private final Texts texts;
    private final Formats formats;
    private final CooperativeWords words;
    private final OversightSections oversight;

    OwnSections(Texts texts, Formats formats, CooperativeWords words, OversightSections oversight) {
        this.texts = texts;
        this.formats = formats;
        this.words = words;
        this.oversight = oversight;
    }

    List<PageContent> of(CooperativeFile file, Oversight known, Formula formula, LocalDate today) {
        return List.of(
                identity(file),
                board(file),
                legality(file),
                oversight.meetings(file, known, today),
                oversight.figures(file, known, today),
                outlets(file),
                oversight.site(file, known),
                oversight.potential(file, known),
                oversight.companions(known, today),
                oversight.health(file, known, formula, today));
    }

    private PageContent identity(CooperativeFile file) {
        Cooperative c = file.cooperative();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(words.label("kind"), words.shown("kind", c.kind().name())));
        facts.add(Fact.of(words.label("villageCode"), words.village(c.villageCode())));
        if (file.villages().size() > 1) {
            facts.add(Fact.of(
                    texts.get("ui.cooperative.page.villages"),
                    file.villages().stream()
                            .map(part -> words.name(part.value().villageCode()))
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("")));
        }
        facts.add(Fact.of(words.label("address"), or(c.address())));
        facts.add(Fact.of(words.label("phone"), or(c.phone())));
        facts.add(or(words.label("registrationNumber"), c.registrationNumber()));
        facts.add(or(words.label("simkopdesId"), c.simkopdesId()));
        return PageContent.of(texts.get("ui.cooperative.tab.identity"), facts, List.of(), List.of(), List.of());
    }

    private PageContent board(CooperativeFile file) {
        List<Fact> facts = new ArrayList<>();
        for (Part<Officer> part : file.officers()) {
            Officer o = part.value();
            if (o.endOn() == null && o.organ() != Organ.MANAGER) {
                String seat = words.shown("officer.seat", o.seat().name());
                facts.add(Fact.of(
                        o.organ() == Organ.SUPERVISOR ? texts.get("ui.cooperative.page.supervisor", seat) : seat,
                        o.name()));
            }
        }
        if (facts.isEmpty()) {
            facts.add(Fact.notReported(texts.get("ui.cooperative.tab.people")));
        }
        List<Event> events = new ArrayList<>();
        file.officers().forEach(part -> {
            LocalDate start = part.value().startOn();
            if (start != null) {
                events.add(new Event(
                        start,
                        texts.get(
                                "ui.cooperative.page.event.officer",
                                part.value().name(),
                                words.shown("officer.seat", part.value().seat().name())),
                        null));
            }
        });
        // A board elected on one day is one event, not five.
        List<Event> single =
                events.size() > 3 && events.stream().map(Event::day).distinct().count() == 1
                        ? List.of(new Event(
                                events.get(0).day(), texts.get("ui.cooperative.page.event.board", events.size()), null))
                        : events;
        return PageContent.of(texts.get("ui.cooperative.tab.people"), facts, List.of(), single, List.of());
    }

    private PageContent legality(CooperativeFile file) {
        List<Line> lines = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (MilestoneKind kind : MilestoneKind.values()) {
            Milestone m = file.milestone(kind).orElse(null);
            String name = words.milestone(kind.name());
            if (m == null) {
                lines.add(new Line(Mark.of(Mark.Kind.NOT_REPORTED, name), "", texts.get("ui.state.notReported"), null));
                continue;
            }
            LocalDate on = m.eventDate();
            Mark.Kind state = m.state() == MilestoneState.DONE
                    ? Mark.Kind.DONE
                    : m.state() == MilestoneState.SKIPPED ? Mark.Kind.NEUTRAL : Mark.Kind.DUE;
            String day = on == null ? "" : formats.date(on);
            String number = m.reference() == null ? "" : m.reference();
            lines.add(new Line(
                    Mark.of(state, name),
                    "",
                    day.isEmpty() || number.isEmpty()
                            ? day + number
                            : texts.get("ui.cooperative.page.numbered", number, day),
                    null));
            if (on != null && m.state() == MilestoneState.DONE) {
                events.add(new Event(on, name, null));
            }
        }
        return PageContent.of(texts.get("ui.cooperative.tab.legal"), List.of(), lines, events, List.of());
    }

    private PageContent outlets(CooperativeFile file) {
        List<Line> lines = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (Part<Outlet> part : file.outlets()) {
            Outlet o = part.value();
            String name = o.name() == null ? words.shown("outlet.kind", o.kind().name()) : o.name();
            String status = words.shown("outlet.status", o.status().name());
            lines.add(new Line(
                    Mark.of(
                            o.status() == OutletStatus.OPERATING
                                    ? Mark.Kind.DONE
                                    : o.status() == OutletStatus.PLANNED ? Mark.Kind.DUE : Mark.Kind.NEUTRAL,
                            name),
                    "",
                    o.openedOn() == null
                            ? status
                            : texts.get("ui.cooperative.page.numbered", status, formats.date(o.openedOn())),
                    null));
            if (o.openedOn() != null) {
                events.add(new Event(o.openedOn(), texts.get("ui.cooperative.page.event.opened", name), null));
            }
            if (o.closedOn() != null) {
                events.add(new Event(o.closedOn(), texts.get("ui.cooperative.page.event.closed", name), null));
            }
        }
        long open = file.outlets().stream()
                .filter(p -> p.value().status() == OutletStatus.OPERATING)
                .count();
        return PageContent.of(
                texts.get("ui.cooperative.page.outlets"),
                List.of(Fact.of(texts.get("ui.cooperative.page.outlets.open"), formats.number(open))),
                lines,
                events,
                List.of());
    }

    static String heldIn(Texts texts, AnnualMeeting meeting) {
        return texts.get("ui.cooperative.page.meeting.year", String.valueOf(meeting.bookYear()));
    }

    private static Fact or(String label, @Nullable String value) {
        return value == null ? new Fact(label, new Reported.NotReported<>()) : Fact.of(label, value);
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
