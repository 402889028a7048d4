package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeHistory;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.Drafts;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.StatusFact;
import id.kopdesk.cooperative.StatusKind;
import id.kopdesk.ui.record.DraftPlace;
import id.kopdesk.ui.record.HistoryEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form's side of the store. */
final class StoreDesk implements CooperativeDesk {
    private static final int HISTORY = 300;

    private final CooperativeStore store;
    private final CooperativeHistory history;
    private final Drafts drafts;
    private final Function<CooperativeFile, List<Finding>> rules;
    private final Actor actor;
    private final OfficeClock clock;
    private final Formats formats;
    private final HistoryWords historyWords;
    private final Runnable opening;

    StoreDesk(
            CooperativeStore store,
            CooperativeHistory history,
            Drafts drafts,
            Function<CooperativeFile, List<Finding>> rules,
            Actor actor,
            OfficeClock clock,
            Formats formats,
            HistoryWords historyWords,
            Runnable opening) {
        this.store = store;
        this.history = history;
        this.drafts = drafts;
        this.rules = rules;
        this.actor = actor;
        this.clock = clock;
        this.formats = formats;
        this.historyWords = historyWords;
        this.opening = opening;
    }

    @Override
    public Opened open(UUID id) {
        opening.run();
        return store.find(actor, id)
                .map(this::opened)
                .orElseThrow(() -> new CodedException("KD-971", "ui.cooperative.gone"));
    }

    @Override
    public Opened blank(String village) {
        opening.run();
        Cooperative nameless = Cooperative.named("", CooperativeKind.VILLAGE, village);
        CooperativeFile fresh = CooperativeFile.fresh(nameless, clock.today()).withVillages(List.of());
        CooperativeFile file = village.isEmpty() ? underDraft(fresh) : fresh;
        return new Opened(file, Standing.NEW, "", FileValues.of(file));
    }

    /** A new record that a crash cut off is found again under the identity that its draft was kept by. */
    private CooperativeFile underDraft(CooperativeFile fresh) {
        return drafts.newestOfUnsaved(actor, FileDraft.KIND)
                .map(draft -> new CooperativeFile(
                        draft.subject(),
                        0,
                        fresh.cooperative(),
                        fresh.statuses(),
                        fresh.villages(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .orElse(fresh);
    }

    @Override
    public List<Finding> check(Opened opened, Map<String, String> values) {
        List<Finding> missing = RowRules.required(values, "name", "villageCode", "kind");
        return missing.isEmpty()
                ? rules.apply(ValuesFile.of(opened.file(), values, clock.today())).stream()
                        .map(FindingFields::inForm)
                        .toList()
                : missing;
    }

    @Override
    public Opened save(Opened opened, Map<String, String> values) {
        return save(opened, ValuesFile.of(opened.file(), values, clock.today()));
    }

    private Opened save(Opened opened, CooperativeFile mine) {
        return opened(store.save(actor, mine, opened.fresh() ? Optional.empty() : Optional.of(opened.file())));
    }

    @Override
    public List<HistoryEntry> history(UUID id) {
        return historyWords.tell(history.of(id, HISTORY));
    }

    @Override
    public void takeBack(UUID unit, UUID id, String reason) {
        history.takeBack(actor, unit, id, reason);
    }

    @Override
    public Opened dissolve(Opened opened, LocalDate on, String reason) {
        return status(opened, StatusKind.DISSOLVED, on, null, reason);
    }

    @Override
    public Opened merge(Opened opened, UUID into, LocalDate on, String reason) {
        return status(opened, StatusKind.MERGED, on, into, reason);
    }

    @Override
    public Opened setAside(Opened opened, String reason) {
        return status(opened, StatusKind.WRONG_ENTRY, null, null, reason);
    }

    @Override
    public Opened restore(Opened opened) {
        StatusKind now = opened.file().status();
        return save(
                opened,
                opened.file()
                        .withStatuses(opened.file().statuses().stream()
                                .filter(p -> p.value().status() != now)
                                .toList()));
    }

    private Opened status(Opened opened, StatusKind kind, @Nullable LocalDate on, @Nullable UUID into, String reason) {
        List<Part<StatusFact>> facts = new ArrayList<>(opened.file().statuses());
        facts.add(Part.fresh(new StatusFact(kind, on, clock.today(), into, reason)));
        return save(opened, opened.file().withStatuses(facts));
    }

    private Opened opened(CooperativeFile file) {
        StatusKind kind = file.status();
        String note = file.statuses().stream()
                .map(Part::value)
                .filter(s -> s.status() == kind && kind != StatusKind.ACTIVE)
                .findFirst()
                .map(s -> formats.date(s.countsFrom()) + (s.reason() == null ? "" : ": " + s.reason()))
                .orElse("");
        return new Opened(file, Standing.valueOf(kind.name()), note, FileValues.of(file));
    }

    @Override
    public DraftPlace draft(UUID id) {
        return new FileDraft(drafts, actor, id);
    }
}
