package id.kopdesk.cooperative;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.intake.Choice;
import id.kopdesk.intake.ImportProfile;
import id.kopdesk.intake.Verdict;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionMatch;
import id.kopdesk.region.RegionTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges rows of a list of cooperatives against the cooperatives that we have, and saves them. */
final class CooperativeImportProfile implements ImportProfile<CooperativeImportRow> {
    private static final Pattern MERAH_PUTIH =
            Pattern.compile("\\b(MERAH ?PUTIH|KDMP|KKMP|KDKMP|KOPDES\\w*|KOPKEL)\\b");
    private static final Pattern COOPERATIVE =
            Pattern.compile("\\b(KOPERASI|KUD|KSP|KSU|KPRI|KSPPS|KOPWAN|KOPKAR|PRIMKOP\\w*|KOP)\\b");

    private final String id;
    private final RegionTree tree;
    private final String area;
    private final CooperativeImportIndex index;
    private final CooperativeImportWriter writer;

    CooperativeImportProfile(
            String id, RegionTree tree, String area, CooperativeImportIndex index, CooperativeImportWriter writer) {
        this.id = id;
        this.tree = tree;
        this.area = area;
        this.index = index;
        this.writer = writer;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<String> keys(CooperativeImportRow row) {
        Optional<CooperativeImportKnown> own = own(row);
        if (own.isPresent()) {
            return Set.of("i:" + own.get().id());
        }
        Set<String> keys = new HashSet<>();
        if (!row.text("simkopdes_id").isEmpty()) {
            keys.add(CooperativeImportIndex.field("s:", row.text("simkopdes_id")));
        }
        if (!row.text("ahu_decree").isEmpty()) {
            keys.add(CooperativeImportIndex.field("a:", row.text("ahu_decree")));
        }
        row.place().taken().filter(this::ours).ifPresent(village -> {
            if (other(row)) {
                CooperativeImportIndex.name(row.name(), true, village).ifPresent(keys::add);
            } else {
                keys.add("v:" + village);
            }
        });
        return keys;
    }

    @Override
    public Verdict judge(CooperativeImportRow row) {
        List<Finding> reasons = row.place().findings();
        Optional<String> taken = row.place().taken();
        if (taken.isEmpty()) {
            return row.place() instanceof RegionMatch.Doubtful doubtful
                    ? Verdict.doubt(null, places(doubtful), reasons)
                    : Verdict.refused(null, reasons);
        }
        String village = taken.get();
        if (!ours(village)) {
            return Verdict.refused(village, with(reasons, Finding.error("village", "cooperative.import.area", area)));
        }
        Choice answer = row.record();
        if (answer != null) {
            return answered(row, village, answer, reasons);
        }
        Optional<CooperativeImportKnown> own = own(row);
        if (own.isPresent()) {
            return known(row, village, own.get(), reasons);
        }
        CooperativeImportMatch match = CooperativeImportMatch.of(row, village, other(row), index);
        if (!match.doubts().isEmpty()) {
            List<Finding> all = new ArrayList<>(match.doubts());
            all.addAll(reasons);
            return Verdict.doubt(village, records(match.found()), all);
        }
        if (match.found().isEmpty() && saysNothing(row)) {
            return Verdict.refused(village, with(reasons, Finding.error("name", "cooperative.import.nothing")));
        }
        return match.found().isEmpty()
                ? writer.checked(row, village, null, Verdict.fresh(village, reasons))
                : known(row, village, match.found().get(0), reasons);
    }

    /** The record whose id our own list carried along: there is nothing to guess. */
    private Optional<CooperativeImportKnown> own(CooperativeImportRow row) {
        String id = row.text(CooperativeImportColumns.RECORD);
        return id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? index.find(UUID.fromString(id))
                : Optional.empty();
    }

    private Verdict answered(CooperativeImportRow row, String village, Choice answer, List<Finding> reasons) {
        return answer.kind() == Choice.Kind.RECORD
                ? index.find(UUID.fromString(answer.id()))
                        .map(record -> known(row, village, record, reasons))
                        .orElseThrow()
                : writer.checked(row, village, null, Verdict.fresh(village, reasons));
    }

    private Verdict known(
            CooperativeImportRow row, String village, CooperativeImportKnown ours, List<Finding> reasons) {
        Verdict verdict = Verdict.known(ours.id(), village, CooperativeImportDiff.of(ours, row), reasons);
        return verdict.changes().isEmpty() ? verdict : writer.checked(row, village, ours.id(), verdict);
    }

    @Override
    public CooperativeImportRow choose(CooperativeImportRow row, Choice choice) {
        return choice.kind() == Choice.Kind.REGION ? row.at(choice.id()) : row.being(choice);
    }

    @Override
    public Optional<String> memoryKey(CooperativeImportRow row) {
        return Optional.of(row.written());
    }

    @Override
    public void write(UnitOfWork work, List<Ready<CooperativeImportRow>> rows) {
        writer.write(work, rows);
    }

    /** A village that stands in the list without a cooperative. */
    private static boolean saysNothing(CooperativeImportRow row) {
        return row.values().isEmpty()
                && row.milestones().isEmpty()
                && row.meetings().isEmpty()
                && row.people().bySeat().isEmpty()
                && row.outlets().byKind().isEmpty();
    }

    private boolean ours(String village) {
        return RegionTree.isAtOrBelow(village, area);
    }

    /** Whether the row is about a cooperative that is no Merah Putih cooperative. */
    static boolean other(CooperativeImportRow row) {
        String name = CleanText.sortName(row.name());
        String kind = row.text("kind");
        return kind.isEmpty()
                ? !MERAH_PUTIH.matcher(name).find() && COOPERATIVE.matcher(name).find()
                : kind.equals("OTHER");
    }

    private List<Choice> places(RegionMatch.Doubtful doubtful) {
        return doubtful.candidates().stream()
                .map(one -> new Choice(Choice.Kind.REGION, one.code(), label(one.code())))
                .toList();
    }

    private String label(String code) {
        List<Region> path = new ArrayList<>(tree.path(code));
        Collections.reverse(path);
        return path.stream().map(Region::name).collect(Collectors.joining(", "));
    }

    private static List<Choice> records(List<CooperativeImportKnown> found) {
        List<Choice> choices = new ArrayList<>();
        found.forEach(one -> choices.add(new Choice(Choice.Kind.RECORD, one.id().toString(), one.name())));
        choices.add(new Choice(Choice.Kind.NEW, "", ""));
        return choices;
    }

    private static List<Finding> with(List<Finding> reasons, Finding first) {
        List<Finding> all = new ArrayList<>(List.of(first));
        all.addAll(reasons);
        return all;
    }
}
