package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.oversight.Formula;
import id.kopdesk.cooperative.oversight.Oversight;
import id.kopdesk.cooperative.oversight.OversightStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What the cooperative's page is read from; everything but {@link #today} takes time. */
final class PageDesk {
    private final CooperativeStore store;
    private final OversightStore oversight;
    private final Actor actor;
    private final OfficeClock clock;

    PageDesk(CooperativeStore store, OversightStore oversight, Actor actor, OfficeClock clock) {
        this.store = store;
        this.oversight = oversight;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * The page as it was read.
     *
     * @param contents parts in the order of the page
     * @param events of all parts, the newest first
     */
    record Page(
            CooperativeFile file,
            Oversight oversight,
            Formula formula,
            List<PageContent> contents,
            List<PageContent.Event> events) {}

    /**
     * @param own the parts that this room gives
     * @param others those of other rooms
     */
    Page read(UUID id, OwnSections own, List<PageSection> others, Progress progress) {
        CooperativeFile file =
                store.find(actor, id).orElseThrow(() -> new CodedException("KD-971", "ui.cooperative.gone"));
        Oversight known = oversight.of(file);
        Formula formula = oversight.formula();
        List<PageContent> contents = new ArrayList<>(own.of(file, known, formula, today()));
        for (PageSection section : others) {
            progress.check();
            contents.add(section.read(file, progress));
        }
        List<PageContent.Event> events = contents.stream()
                .flatMap(content -> content.events().stream())
                .filter(event -> !event.day().isAfter(today()))
                .sorted(Comparator.comparing(PageContent.Event::day).reversed())
                .toList();
        return new Page(file, known, formula, contents, events);
    }

    OversightStore oversight() {
        return oversight;
    }

    Actor actor() {
        return actor;
    }

    LocalDate today() {
        return clock.today();
    }
}
