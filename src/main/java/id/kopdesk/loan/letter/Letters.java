package id.kopdesk.loan.letter;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.Part;
import id.kopdesk.document.DocxContent;
import id.kopdesk.document.DocxTemplate;
import id.kopdesk.document.Templates;
import id.kopdesk.loan.Criterion;
import id.kopdesk.loan.DocumentKind;
import id.kopdesk.loan.Guest;
import id.kopdesk.loan.LoanCase;
import id.kopdesk.loan.SchemeStep;
import id.kopdesk.loan.StepKind;
import id.kopdesk.office.Office;
import id.kopdesk.office.Side;
import id.kopdesk.office.Signatory;
import id.kopdesk.office.WorkingDays;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a proposal's letters. Letters of the village carry its own head and the kepala desa as signer. */
public final class Letters {
    private static final int EMPTY_LINES = 16;

    private final Templates templates;
    private final Office office;
    private final RegionTree regions;
    private final WorkingDays days;

    public Letters(Templates templates, Office office, RegionTree regions, WorkingDays days) {
        this.templates = templates;
        this.office = office;
        this.regions = regions;
        this.days = days;
    }

    /**
     * @param number of the letter; empty leaves a dotted line
     * @return what was written, with placeholders of the office's own template that nobody knows
     */
    public DocxTemplate.Filled write(
            LetterKind kind, LoanCase loan, CooperativeFile cooperative, String number, Path target) {
        return write(kind, loan, cooperative, number, "", target);
    }

    /**
     * @param number of the letter; empty leaves a dotted line
     * @param signer of a village's letter; empty for whom the cooperative's record knows, else a dotted line
     */
    public DocxTemplate.Filled write(
            LetterKind kind, LoanCase loan, CooperativeFile cooperative, String number, String signer, Path target) {
        LetterFacts facts = new LetterFacts(loan, cooperative, regions);
        Map<String, String> values = facts.values(number, days);
        Formats formats = new Formats(Texts.INDONESIAN);
        Office head = kind.fromVillage() ? village(kind, loan, facts, signer) : office;
        String dated = head.place() + ", " + formats.longDate(loan.today());
        DocxContent content = DocxContent.of(values)
                .with("syarat", criteria(loan))
                .with("hadir", attendance(cooperative, loan))
                .with("berkas", papers(loan))
                .with(new DocxContent.Head(head, dated, "Mengetahui,"));
        try (InputStream template = templates.open(kind.template(), () -> Drafts.of(kind, office.paper()))) {
            return DocxTemplate.fill(template, content, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays the shipped template out for the office to change. */
    public Path layOut(LetterKind kind) {
        return templates.layOut(kind.template(), () -> Drafts.of(kind, office.paper()));
    }

    /** The village as it writes letters: its own head, and its kepala desa or the head of the region as signer. */
    private Office village(LetterKind kind, LoanCase loan, LetterFacts facts, String named) {
        String code = loan.file().proposal().villageCode();
        Optional<Region> village = regions.find(code);
        String name = village.map(Region::name).orElse("");
        Sender sender = Sender.of(kind, code);
        boolean regent = sender == Sender.REGENT;
        List<String> lines = new ArrayList<>();
        lines.add("PEMERINTAH " + upper(code, 5));
        if (!regent) {
            lines.add(upper(code, 8));
            lines.add(village.map(r -> r.titled(Texts.of(Texts.INDONESIAN)).toUpperCase(Locale.ROOT))
                    .orElse(""));
        }
        String position = sender.position(code, name);
        String known = sender == Sender.VILLAGE ? facts.villageHead().orElse(LetterFacts.OPEN) : LetterFacts.OPEN;
        String signer = named.isBlank() ? known : named.strip();
        return new Office(
                office.areaCode(),
                office.zone(),
                lines,
                lines.size(),
                name,
                Optional.empty(),
                office.paper(),
                office.language(),
                office.theme(),
                List.of(new Signatory(Side.RIGHT, null, position, signer, null, null)));
    }

    private String upper(String code, int length) {
        return regions.find(code.substring(0, Math.min(length, code.length())))
                .map(r -> r.titled(Texts.of(Texts.INDONESIAN)).toUpperCase(Locale.ROOT))
                .orElse("");
    }

    private static List<Map<String, String>> criteria(LoanCase loan) {
        Texts texts = Texts.of(Texts.INDONESIAN);
        List<Map<String, String>> rows = new ArrayList<>();
        for (Criterion c : loan.criteria()) {
            rows.add(Map.of(
                    "no", Integer.toString(rows.size() + 1),
                    "nama", texts.get("loan.criterion." + c.kind()),
                    "keadaan", texts.get("loan.met." + c.state()),
                    "dasar", c.kind().source()));
        }
        return rows;
    }

    /** Those named for the meeting by element, else the officers; then empty lines for everybody who was counted. */
    private static List<Map<String, String>> attendance(CooperativeFile cooperative, LoanCase loan) {
        Texts texts = Texts.of(Texts.INDONESIAN);
        List<Map<String, String>> rows = new ArrayList<>();
        List<Guest> guests =
                new ArrayList<>(loan.file().guests(loan.file().submission().round()));
        guests.sort(Comparator.comparing(Guest::element).thenComparing(Guest::place));
        for (Guest guest : guests) {
            String element = texts.get("loan.attendee." + guest.element());
            rows.add(line(
                    rows.size() + 1, guest.name(), guest.duty() == null ? element : element + ", " + guest.duty()));
        }
        if (guests.isEmpty()) {
            for (Part<Officer> part : cooperative.officers()) {
                if (part.value().serves(loan.today())) {
                    rows.add(line(rows.size() + 1, part.value().name(), "Pengurus/pengawas koperasi"));
                }
            }
        }
        long counted = loan.file()
                .done(StepKind.MEETING)
                .map(e -> e.attendance().values().stream().mapToLong(n -> n).sum())
                .orElse(0L);
        while (rows.size() < Math.max(EMPTY_LINES, counted)) {
            rows.add(line(rows.size() + 1, "", ""));
        }
        return rows;
    }

    private static Map<String, String> line(int no, String name, String element) {
        return Map.of("no", Integer.toString(no), "nama", name, "unsur", element, "ttd", "\n" + no + ". ………………");
    }

    private static List<Map<String, String>> papers(LoanCase loan) {
        Texts texts = Texts.of(Texts.INDONESIAN);
        List<Map<String, String>> rows = new ArrayList<>();
        for (SchemeStep step : loan.standing().steps()) {
            for (DocumentKind kind : step.documents()) {
                if (loan.papers().contains(kind)) {
                    rows.add(Map.of(
                            "no", Integer.toString(rows.size() + 1),
                            "nama", texts.get("loan.document." + kind),
                            "nomor",
                                    loan.file()
                                            .document(kind)
                                            .map(d -> d.reference() == null ? "" : d.reference())
                                            .orElse(""),
                            "keterangan", ""));
                }
            }
        }
        return rows;
    }
}
