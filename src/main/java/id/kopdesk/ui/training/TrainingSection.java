package id.kopdesk.ui.training;

import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.training.Participation;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.cooperative.PageContent;
import id.kopdesk.ui.cooperative.PageSection;
import java.util.List;

/** Who of a cooperative was trained in what and when, on the cooperative's page. */
final class TrainingSection implements PageSection {
    private static final int MOST = 8;

    private final TrainingScreens screens;
    private final UiContext ui;

    TrainingSection(TrainingScreens screens) {
        this.screens = screens;
        this.ui = screens.ui();
    }

    @Override
    public PageContent read(CooperativeFile file, Progress progress) {
        List<Participation> all = screens.desk().reach().of(file.id());
        long people = all.stream()
                .filter(Participation::came)
                .map(Participation::person)
                .distinct()
                .count();
        long certificates = all.stream().filter(p -> p.certificate() != null).count();
        return PageContent.of(
                ui.texts().get("ui.training.section"),
                List.of(
                        PageContent.Fact.of(
                                ui.texts().get("ui.training.section.people"),
                                ui.formats().number(people)),
                        PageContent.Fact.of(
                                ui.texts().get("ui.training.section.certificates"),
                                ui.formats().number(certificates))),
                all.stream().limit(MOST).map(this::line).toList(),
                all.stream().filter(Participation::came).map(this::event).toList(),
                List.of(new PageContent.Link(ui.texts().get("ui.training.section.open"), screens::coverage)));
    }

    private PageContent.Line line(Participation p) {
        Mark mark = p.came()
                ? Mark.of(Mark.Kind.DONE, ui.texts().get("ui.training.coverage.halves", p.halves()))
                : screens.words().state(p.state());
        return new PageContent.Line(
                mark,
                ui.texts()
                        .get(
                                "ui.training.section.line",
                                p.name(),
                                screens.words().words().category(p.category())),
                p.programmeName() + ", " + ui.texts().get("training.batch.name", p.batchNumber()) + ", "
                        + ui.formats().date(p.firstOn()),
                () -> screens.open(p.batch()));
    }

    private PageContent.Event event(Participation p) {
        return new PageContent.Event(
                p.firstOn(),
                ui.texts().get("ui.training.section.event", p.name(), p.programmeName(), p.batchNumber()),
                () -> screens.open(p.batch()));
    }
}
