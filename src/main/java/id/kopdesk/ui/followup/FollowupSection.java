package id.kopdesk.ui.followup;

import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.followup.ProblemLine;
import id.kopdesk.followup.Subject;
import id.kopdesk.followup.SubjectKind;
import id.kopdesk.followup.VisitLine;
import id.kopdesk.ui.cooperative.PageContent;
import id.kopdesk.ui.cooperative.PageSection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Problems and visits of one cooperative: the open ones first, everything in the timeline. */
final class FollowupSection implements PageSection {
    private static final int MOST = 6;

    private final FollowupScreens screens;
    private final Function<UUID, List<UUID>> proposals;

    FollowupSection(FollowupScreens screens, Function<UUID, List<UUID>> proposals) {
        this.screens = screens;
        this.proposals = proposals;
    }

    /** One thing that problems are noted at. */
    private record At(SubjectKind kind, String id) {}

    @Override
    public PageContent read(CooperativeFile file, Progress progress) {
        FollowupDesk desk = screens.desk();
        FollowupWords words = screens.words();
        LocalDate today = desk.today();
        String id = file.id().toString();
        List<At> all = Stream.concat(
                        Stream.of(new At(SubjectKind.COOPERATIVE, id)),
                        proposals.apply(file.id()).stream().map(one -> new At(SubjectKind.PROPOSAL, one.toString())))
                .toList();
        List<ProblemLine> problems = all.stream()
                .flatMap(at -> desk.list.of(desk.actor, at.kind(), at.id()).stream())
                .toList();
        List<VisitLine> visits = desk.visits.of(desk.actor, SubjectKind.COOPERATIVE, id);
        List<PageContent.Event> events = new ArrayList<>();
        problems.forEach(line -> events.add(new PageContent.Event(
                line.foundOn(), screens.ui().texts().get("ui.followup.event.found", line.title()), () -> open(line))));
        all.stream()
                .flatMap(at -> desk.list.steps(desk.actor, at.kind(), at.id()).stream())
                .forEach(step -> events.add(new PageContent.Event(
                        step.step().on(),
                        screens.ui().texts().get("ui.followup.event.step", step.title(), words.told(step.step())),
                        () -> open(step.problem()))));
        visits.forEach(line -> events.add(new PageContent.Event(
                line.visit().heldOn(),
                screens.ui()
                        .texts()
                        .get(
                                "ui.followup.event." + line.visit().kind(),
                                line.visit().title()),
                () -> screens.visit(line.id()))));
        List<PageContent.Line> lines = new ArrayList<>();
        problems.stream()
                .filter(line -> !line.closed())
                .limit(MOST)
                .map(line -> new PageContent.Line(
                        words.state(line, today),
                        line.title(),
                        screens.ui()
                                .texts()
                                .get("ui.followup.section.line", words.of(line.category()), line.ageInDays(today)),
                        () -> open(line)))
                .forEach(lines::add);
        long closed = problems.stream().filter(ProblemLine::closed).count();
        List<PageContent.Fact> facts = List.of(
                PageContent.Fact.of(
                        screens.ui().texts().get("ui.followup.section.open"),
                        screens.ui().formats().number(problems.size() - closed)),
                PageContent.Fact.of(
                        screens.ui().texts().get("ui.followup.section.closed"),
                        screens.ui().formats().number(closed)),
                PageContent.Fact.of(
                        screens.ui().texts().get("ui.followup.section.visit"),
                        visits.isEmpty() ? "" : words.day(visits.get(0).visit().heldOn())));
        Subject subject = Subject.cooperative(
                file.id(), file.cooperative().name(), file.cooperative().villageCode());
        return PageContent.of(
                screens.ui().texts().get("ui.followup.section"),
                facts,
                lines,
                events,
                List.of(
                        new PageContent.Link(
                                screens.ui().texts().get("ui.followup.problem.add"),
                                () -> new ProblemForms(screens.ui(), desk, words)
                                        .add(subject, null, made -> open(made.id()))),
                        new PageContent.Link(
                                screens.ui().texts().get("ui.followup.visit.add"), () -> screens.newVisit(subject))));
    }

    private void open(ProblemLine line) {
        open(line.id());
    }

    private void open(UUID id) {
        screens.problem(id);
    }
}
