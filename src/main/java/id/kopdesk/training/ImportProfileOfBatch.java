package id.kopdesk.training;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.Coverage.Serving;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.intake.Choice;
import id.kopdesk.intake.FieldChange;
import id.kopdesk.intake.ImportProfile;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.intake.Verdict;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionMatch;
import id.kopdesk.region.RegionTree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges the rows of an attendance list against the people of one batch, and takes them in with marks and scores. */
final class ImportProfileOfBatch implements ImportProfile<ImportRow> {
    static final String ID = "participants";

    private final BatchFile file;
    private final RegionTree regions;
    private final Map<String, List<Serving>> serving;

    /** @param serving cooperatives by the village that they serve */
    ImportProfileOfBatch(BatchFile file, RegionTree regions, Map<String, List<Serving>> serving) {
        this.file = file;
        this.regions = regions;
        this.serving = serving;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> keys(ImportRow row) {
        Set<String> keys = new HashSet<>();
        String nik = row.person().nationalId();
        if (nik != null) {
            keys.add("nik " + nik);
        }
        keys.add("name " + PersonName.matching(row.person().name()) + " "
                + village(row).orElse(row.written()));
        return keys;
    }

    private static Optional<String> village(ImportRow row) {
        RegionMatch place = row.place();
        return place == null
                ? Optional.empty()
                : place.taken().filter(code -> Region.Level.of(code) == Region.Level.VILLAGE);
    }

    @Override
    public Verdict judge(ImportRow row) {
        RegionMatch place = row.place();
        if (place == null) {
            return known(row, null, List.of());
        }
        Optional<String> village = village(row);
        List<Finding> reasons = new ArrayList<>(place.findings());
        if (village.isEmpty()) {
            List<Choice> choices = place.candidates().stream()
                    .filter(c -> c.region().level() == Region.Level.VILLAGE)
                    .map(c -> new Choice(Choice.Kind.REGION, c.code(), label(c.code())))
                    .toList();
            if (choices.isEmpty()) {
                reasons.add(Finding.error("village", "training.import.unknown"));
                return Verdict.refused(null, reasons);
            }
            return Verdict.doubt(null, choices, reasons);
        }
        boolean outside = file.batch().value().regencies().stream()
                .noneMatch(code -> RegionTree.isAtOrBelow(village.get(), code));
        if (outside) {
            reasons.add(Finding.error("village", "training.import.outside", label(village.get())));
            return Verdict.refused(village.get(), reasons);
        }
        if (serving.getOrDefault(village.get(), List.of()).isEmpty() && row.category() == ParticipantCategory.BOARD) {
            reasons.add(Finding.warning("cooperative", "training.import.cooperative", label(village.get())));
        }
        return known(row, village.get(), reasons);
    }

    private Verdict known(ImportRow row, @Nullable String village, List<Finding> reasons) {
        Optional<Attendee> own = find(row, village);
        if (own.isPresent()) {
            return Verdict.known(own.get().id(), village, changes(own.get(), row), reasons);
        }
        return new Verdict(RowStatus.NEW, null, village, List.of(), List.of(), reasons);
    }

    private Optional<Attendee> find(ImportRow row, @Nullable String village) {
        String name = PersonName.matching(row.person().name());
        String nik = row.person().nationalId();
        return file.attendees().stream()
                .filter(a -> {
                    String own = a.person().value().nationalId();
                    if (nik != null && own != null) {
                        return nik.equals(own);
                    }
                    return PersonName.matching(a.name()).equals(name)
                            && java.util.Objects.equals(a.as().villageCode(), village);
                })
                .findFirst();
    }

    private static List<FieldChange> changes(Attendee a, ImportRow row) {
        List<FieldChange> changes = new ArrayList<>();
        row.marks().forEach((id, presence) -> {
            Presence was = a.at(day(id), half(id));
            if (was != presence) {
                changes.add(new FieldChange(id, was == null ? "" : was.name(), presence.name()));
            }
        });
        score(changes, "pre", a.as().preScore(), row.pre());
        score(changes, "post", a.as().postScore(), row.post());
        return changes;
    }

    private static void score(
            List<FieldChange> changes, String field, @Nullable BigDecimal was, @Nullable BigDecimal now) {
        if (now != null && (was == null || was.compareTo(now) != 0)) {
            changes.add(new FieldChange(field, was == null ? "" : was.toPlainString(), now.toPlainString()));
        }
    }

    private static LocalDate day(String id) {
        return LocalDate.parse(id.substring(ImportColumns.MARK.length(), ImportColumns.MARK.length() + 10));
    }

    private static Half half(String id) {
        return Half.valueOf(id.substring(ImportColumns.MARK.length() + 11));
    }

    private String label(String code) {
        List<Region> path = new ArrayList<>(regions.path(code));
        Collections.reverse(path);
        return path.stream().limit(3).map(Region::name).collect(Collectors.joining(", "));
    }

    @Override
    public ImportRow choose(ImportRow row, Choice choice) {
        return choice.kind() == Choice.Kind.REGION ? row.at(choice.id()) : row;
    }

    @Override
    public Optional<String> memoryKey(ImportRow row) {
        return row.place() == null ? Optional.empty() : Optional.of(row.written());
    }

    @Override
    public void write(UnitOfWork work, List<Ready<ImportRow>> rows) {
        List<Attendance.Tick> ticks = new ArrayList<>();
        for (Ready<ImportRow> ready : rows) {
            ImportRow row = ready.candidate();
            UUID existing = ready.existing();
            UUID id = existing == null ? add(work, row) : existing;
            row.marks().forEach((mark, presence) -> {
                if (!ready.kept().contains(mark)) {
                    ticks.add(new Attendance.Tick(id, day(mark), half(mark), presence));
                }
            });
            scores(work, id, row, ready.kept());
        }
        Attendance.record(work, file.id(), ticks);
    }

    private UUID add(UnitOfWork work, ImportRow row) {
        String village = village(row).orElse(null);
        List<Serving> own = village == null ? List.of() : serving.getOrDefault(village, List.of());
        Person p = row.person();
        Person placed = new Person(
                p.name(),
                p.sex(),
                p.nationalId(),
                p.phone(),
                p.birthPlace(),
                p.birthOn(),
                p.education(),
                own.size() == 1 ? own.get(0).id() : null,
                village,
                p.bank(),
                p.bankAccount(),
                null,
                null);
        Newcomer newcomer = new Newcomer(placed, row.category(), row.title(), row.institution(), false);
        return Participants.add(work, file.id(), newcomer).id();
    }

    private static void scores(UnitOfWork work, UUID id, ImportRow row, Set<String> kept) {
        Part<Participant> part = Rows.find(work.handle(), Kinds.PARTICIPANT, id)
                .orElseThrow(() -> new CodedException("KD-850", "training.gone", id.toString()));
        BigDecimal pre =
                row.pre() == null || kept.contains("pre") ? part.value().preScore() : row.pre();
        BigDecimal post =
                row.post() == null || kept.contains("post") ? part.value().postScore() : row.post();
        Rows.save(work, Kinds.PARTICIPANT, part.with(part.value().scored(pre, post)));
    }
}
