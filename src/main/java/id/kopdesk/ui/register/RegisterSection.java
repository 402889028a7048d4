package id.kopdesk.ui.register;

import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.register.RegisterStore;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.cooperative.PageContent;
import id.kopdesk.ui.cooperative.PageContent.Fact;
import id.kopdesk.ui.cooperative.PageSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The register's newest word on one cooperative. */
final class RegisterSection implements PageSection {
    private final UiContext ui;
    private final RegisterDesk desk;

    RegisterSection(UiContext ui, RegisterDesk desk) {
        this.ui = ui;
        this.desk = desk;
    }

    @Override
    public PageContent read(CooperativeFile file, Progress progress) {
        Optional<RegisterStore.Said> said = desk.store.saidOf(file.id());
        List<Fact> facts = new ArrayList<>();
        List<PageContent.Line> lines = new ArrayList<>();
        if (said.isEmpty()) {
            facts.add(Fact.notReported(ui.texts().get("ui.register.section.said")));
        } else {
            var row = said.orElseThrow().row();
            facts.add(Fact.of(
                    ui.texts().get("ui.register.section.said"),
                    ui.formats().date(said.orElseThrow().takenOn())));
            facts.add(Fact.of(
                    ui.texts().get("ui.register.section.id"), row.simkopdesId() == null ? "" : row.simkopdesId()));
            facts.add(Fact.of(ui.texts().get("ui.register.section.name"), row.name()));
            facts.add(Fact.of(
                    ui.texts().get("ui.register.section.place"), row.place().written()));
            row.findings()
                    .forEach(f -> lines.add(
                            new PageContent.Line(Mark.of(Mark.Kind.DUE, f.sentence(ui.texts())), "", "", null)));
        }
        return PageContent.of(ui.texts().get("ui.register.section"), facts, lines, List.of(), List.of());
    }
}
