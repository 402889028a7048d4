package id.kopdesk.training;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.NationalId;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.cooperative.VillageFromName;
import id.kopdesk.intake.Fields;
import id.kopdesk.intake.ListRow;
import id.kopdesk.intake.Reading;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionClue;
import id.kopdesk.region.RegionMatch;
import id.kopdesk.region.RegionMatcher;
import id.kopdesk.region.Siblings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a row of an attendance list: numbering and titles in names, marks, places with or without their kecamatan. */
final class ImportReader {
    private static final Set<ParticipantCategory> OF_COOPERATIVES =
            EnumSet.of(ParticipantCategory.BOARD, ParticipantCategory.SUPERVISOR, ParticipantCategory.MANAGER);

    private final RegionMatcher regions;
    private final VillageFromName villages;
    private final TrainingBatch batch;
    private final List<TrainingDay> days;
    private final LocalDate today;

    ImportReader(RegionMatcher regions, TrainingBatch batch, List<TrainingDay> days, LocalDate today) {
        this.regions = regions;
        this.villages = new VillageFromName(regions);
        this.batch = batch;
        this.days = days;
        this.today = today;
    }

    Reading<ImportRow> read(ListRow row) {
        Fields fields = new Fields(row.cells(), Set.of(), today);
        List<Finding> findings = new ArrayList<>();
        String name = PersonName.tidy(fields.words("name").orElse(""));
        if (name.isEmpty() || name.matches("[\\d .,-]+")) {
            findings.add(Finding.error("name", "training.import.name"));
        }
        Optional<String> nik = fields.identifier("national_id").map(text -> text.replaceAll("[^0-9]", ""));
        boolean sound = nik.filter(NationalId::plausible).isPresent();
        if (nik.isPresent() && !sound) {
            findings.add(Finding.warning("nationalId", "training.import.nik"));
        }
        BigDecimal pre = score(fields, "pre", findings);
        BigDecimal post = score(fields, "post", findings);
        Map<String, Presence> marks = marks(fields, findings);
        ParticipantCategory category = category(fields.text("category") + " " + fields.text("title"));
        String village = fields.words("village").orElse("");
        String cooperative = fields.words("cooperative").orElse("");
        RegionMatch place = village.isEmpty() && cooperative.isEmpty()
                ? null
                : place(
                        village,
                        cooperative,
                        fields.words("subdistrict").orElse(""),
                        fields.words("regency").orElse(""));
        if (place == null && OF_COOPERATIVES.contains(category)) {
            findings.add(Finding.error("village", "training.import.place"));
        }
        findings.addAll(fields.findings());
        boolean broken = findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        Person person = new Person(
                name,
                sex(fields.text("sex")),
                sound ? nik.orElse(null) : null,
                fields.identifier("phone").orElse(null),
                null,
                null,
                null,
                null,
                null,
                fields.words("bank").orElse(null),
                fields.identifier("bank_account").orElse(null),
                null,
                null);
        String written = CleanText.sortName(
                fields.text("regency") + "|" + fields.text("subdistrict") + "|" + village + "|" + cooperative);
        ImportRow read = new ImportRow(
                person,
                category,
                fields.words("title").orElse(null),
                fields.words("institution").orElse(null),
                place,
                written,
                marks,
                pre,
                post);
        return new Reading<>(row.row(), row.hidden(), name, broken ? null : read, findings);
    }

    private static @Nullable BigDecimal score(Fields fields, String column, List<Finding> findings) {
        Optional<BigDecimal> score = fields.measure(column);
        if (score.isPresent() && (score.get().signum() < 0 || score.get().compareTo(BigDecimal.valueOf(100)) > 0)) {
            findings.add(
                    Finding.error(column, "training.score.range", score.get().toPlainString()));
            return null;
        }
        return score.map(s -> Values.plain(s.setScale(2, java.math.RoundingMode.HALF_UP)))
                .orElse(null);
    }

    /** "V" is present, "I", "izin" and "sakit" excused, "-" and "tidak" absent; a blank says nothing. */
    private Map<String, Presence> marks(Fields fields, List<Finding> findings) {
        Map<String, Presence> marks = new LinkedHashMap<>();
        for (TrainingDay day : days) {
            for (Half half : Half.values()) {
                String id = ImportColumns.id(day.heldOn(), half);
                if (day.has(half) && fields.has(id)) {
                    mark(fields, id, findings).ifPresent(presence -> marks.put(id, presence));
                }
            }
            // A list with one column a day means the whole day.
            String morning = ImportColumns.id(day.heldOn(), Half.MORNING);
            String afternoon = ImportColumns.id(day.heldOn(), Half.AFTERNOON);
            Presence whole = marks.get(morning);
            if (day.afternoon() && whole != null && !fields.has(afternoon)) {
                marks.put(afternoon, whole);
            }
        }
        return marks;
    }

    private static Optional<Presence> mark(Fields fields, String id, List<Finding> findings) {
        String text = CleanText.of(fields.text(id)).toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (Set.of("I", "IZIN", "IJIN", "S", "SAKIT").contains(text)) {
            return Optional.of(Presence.EXCUSED);
        }
        if (Set.of("H", "HADIR", "TTD").contains(text)) {
            return Optional.of(Presence.PRESENT);
        }
        if (Set.of("A", "ALPA", "TIDAK HADIR", "TH").contains(text)) {
            return Optional.of(Presence.ABSENT);
        }
        Optional<Presence> known = fields.mark(id).map(yes -> yes ? Presence.PRESENT : Presence.ABSENT);
        if (known.isEmpty()) {
            findings.add(Finding.warning(id, "training.import.mark", text));
        }
        return known;
    }

    private RegionMatch place(String village, String cooperative, String subdistrict, String regency) {
        String province = regions.tree()
                .find(batch.regency().substring(0, 2))
                .map(Region::name)
                .orElse("");
        String within = regency.isEmpty() ? titled(batch.regency()) : regency;
        if (!subdistrict.isEmpty()) {
            RegionClue clue = new RegionClue(province, within, subdistrict, village);
            return village.isEmpty() ? villages.find(cooperative, clue) : regions.match(clue);
        }
        String bare = village.isEmpty() ? fromName(cooperative) : village;
        return unique(bare).orElseGet(() -> regions.match(new RegionClue(province, within, "", bare)));
    }

    private String titled(String code) {
        return regions.tree()
                .find(code)
                .map(r -> (r.type().isCity() ? "KOTA " : "KAB. ") + r.name())
                .orElse("");
    }

    private static String fromName(String cooperative) {
        return CleanText.sortName(cooperative)
                .replaceFirst("^(KOPERASI )?(DESA |KELURAHAN )?(MERAH PUTIH |KDMP |KKMP |KDKMP |KOPDES |KOPKEL )+", "")
                .strip();
    }

    /** A name that stands once among all villages of the batch's kab/kota needs no kecamatan. */
    private Optional<RegionMatch> unique(String village) {
        String bare = CleanText.sortName(village).replaceFirst("^(DESA|KELURAHAN|KEL|DS) ", "");
        List<Region> found = new ArrayList<>();
        for (String code : batch.regencies()) {
            regions.inside(code, Region.Level.VILLAGE)
                    .look(bare)
                    .filter(hit -> hit.closeness() != Siblings.Closeness.SPELLING)
                    .ifPresent(hit -> found.addAll(hit.regions()));
        }
        return found.size() == 1
                ? Optional.of(new RegionMatch.Exact(found.get(0).code()))
                : Optional.empty();
    }

    private static @Nullable Sex sex(String text) {
        String word = CleanText.sortName(text);
        if (word.matches("P|PR|PEREMPUAN|WANITA|W|F")) {
            return Sex.FEMALE;
        }
        return word.matches("L|LK|LAKI LAKI|LAKI|PRIA|M") ? Sex.MALE : null;
    }

    /** By the words of category and title; who says nothing is taken for one of the board, as most lists mean. */
    private static ParticipantCategory category(String text) {
        String words = " " + CleanText.sortName(text) + " ";
        if (words.matches(".* (KADES|KEPALA DESA|LURAH|PEMBAKAL|PAMBAKAL) .*")) {
            return ParticipantCategory.VILLAGE_HEAD;
        }
        if (words.contains("PENGAWAS")) {
            return ParticipantCategory.SUPERVISOR;
        }
        if (words.matches(".* (PENGELOLA|MANAJER|MANAGER|KARYAWAN) .*")) {
            return ParticipantCategory.MANAGER;
        }
        if (words.matches(".* (PERANGKAT|SEKDES|KASI|KAUR) .*")) {
            return ParticipantCategory.VILLAGE_STAFF;
        }
        if (words.contains(" BPD ")) {
            return ParticipantCategory.VILLAGE_COUNCIL;
        }
        if (words.matches(".* (TPP|PLD|PD|PENDAMPING DESA|TA) .*")) {
            return ParticipantCategory.FACILITATOR;
        }
        if (words.contains(" PMO ")) {
            return ParticipantCategory.PROJECT_OFFICER;
        }
        if (words.matches(".* (BA|BUSINESS ASSISTANT) .*")) {
            return ParticipantCategory.BUSINESS_ASSISTANT;
        }
        if (words.contains("PENYULUH")) {
            return ParticipantCategory.EXTENSION_WORKER;
        }
        if (words.contains("PENDAMPING")) {
            return ParticipantCategory.COMPANION;
        }
        if (words.matches(".* (DINAS|DISKOP\\w*) .*")) {
            return ParticipantCategory.AGENCY;
        }
        return words.contains("LAINNYA") ? ParticipantCategory.OTHER : ParticipantCategory.BOARD;
    }
}
