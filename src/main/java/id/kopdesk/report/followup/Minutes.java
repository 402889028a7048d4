package id.kopdesk.report.followup;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.document.DocxContent;
import id.kopdesk.document.DocxDraft;
import id.kopdesk.document.DocxTemplate;
import id.kopdesk.document.Templates;
import id.kopdesk.followup.Attendee;
import id.kopdesk.followup.Decision;
import id.kopdesk.followup.Entry;
import id.kopdesk.followup.Party;
import id.kopdesk.followup.Visit;
import id.kopdesk.followup.VisitFile;
import id.kopdesk.office.Office;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The minutes of a visit or meeting; the office may lay a template of its own into its data folder. */
final class Minutes {
    private static final String TEMPLATE = "notulen";

    private final Office office;
    private final Texts texts;
    private final Formats formats;
    private final Path folder;

    Minutes(Office office, Texts texts, Path folder) {
        this.office = office;
        this.texts = texts;
        this.formats = new Formats(texts.locale());
        this.folder = folder;
    }

    void write(VisitFile file, Path target) {
        Visit v = file.visit();
        Map<String, String> values = new HashMap<>();
        values.put("judul", v.title());
        values.put("jenis", texts.get("report.followup.choice.visit." + v.kind()));
        values.put("tanggal", formats.longDate(v.heldOn()));
        values.put("tempat", or(v.place()));
        values.put("tentang", v.subject().name());
        values.put("pemimpin", or(v.leader()));
        values.put("catatan", v.note() == null ? texts.get("report.followup.minutes.nothing") : v.note());
        LocalDate held = v.heldOn();
        String place =
                office.place().isBlank() ? formats.longDate(held) : office.place() + ", " + formats.longDate(held);
        DocxContent content = new DocxContent(values, Map.of(), java.util.Optional.empty())
                .with("hadir", attendees(file))
                .with("keputusan", decisions(file))
                .with(new DocxContent.Head(office, place, texts.get("report.acknowledged")));
        try (InputStream template = new Templates(folder).open(TEMPLATE, this::draft)) {
            DocxTemplate.fill(template, content, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By institution, then by name. */
    private List<Map<String, String>> attendees(VisitFile file) {
        List<Map<String, String>> rows = new ArrayList<>();
        file.attendees().stream()
                .map(Entry::value)
                .sorted(Comparator.comparing(Attendee::institution).thenComparing(Attendee::name))
                .forEach(a -> rows.add(Map.of(
                        "no", String.valueOf(rows.size() + 1),
                        "lembaga", party(a.institution()),
                        "nama", a.name(),
                        "jabatan", or(a.duty()))));
        return rows.isEmpty() ? List.of(Map.of("no", "–", "lembaga", "–", "nama", "–", "jabatan", "–")) : rows;
    }

    private List<Map<String, String>> decisions(VisitFile file) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Entry<Decision> entry : file.decisions()) {
            Decision d = entry.value();
            LocalDate due = d.dueOn();
            rows.add(Map.of(
                    "no",
                    String.valueOf(rows.size() + 1),
                    "isi",
                    d.content(),
                    "pelaksana",
                    d.owner() == null ? "–" : party(d.owner()),
                    "tenggat",
                    due == null ? "–" : formats.date(due)));
        }
        return rows.isEmpty()
                ? List.of(Map.of(
                        "no",
                        "–",
                        "isi",
                        texts.get("report.followup.minutes.undecided"),
                        "pelaksana",
                        "–",
                        "tenggat",
                        "–"))
                : rows;
    }

    private byte[] draft() {
        return new DocxDraft(office.paper())
                .letterhead()
                .title(texts.get("report.followup.minutes.title"), "{{judul}}")
                .pair(texts.get("report.followup.column.kind"), "{{jenis}}")
                .pair(texts.get("report.followup.column.day"), "{{tanggal}}")
                .pair(texts.get("report.followup.column.place"), "{{tempat}}")
                .pair(texts.get("report.followup.column.subject"), "{{tentang}}")
                .pair(texts.get("report.followup.minutes.leader"), "{{pemimpin}}")
                .heading(texts.get("report.followup.minutes.attended"))
                .table(
                        List.of(
                                texts.get("report.followup.column.no"),
                                texts.get("report.followup.minutes.institution"),
                                texts.get("report.followup.minutes.name"),
                                texts.get("report.followup.minutes.duty")),
                        List.of("{{hadir.no}}", "{{hadir.lembaga}}", "{{hadir.nama}}", "{{hadir.jabatan}}"),
                        List.of(8, 32, 32, 28))
                .heading(texts.get("report.followup.minutes.notes"))
                .text("{{catatan}}")
                .heading(texts.get("report.followup.minutes.decided"))
                .table(
                        List.of(
                                texts.get("report.followup.column.no"),
                                texts.get("report.followup.minutes.decision"),
                                texts.get("report.followup.column.owner"),
                                texts.get("report.followup.column.due")),
                        List.of(
                                "{{keputusan.no}}",
                                "{{keputusan.isi}}",
                                "{{keputusan.pelaksana}}",
                                "{{keputusan.tenggat}}"),
                        List.of(8, 52, 24, 16))
                .signatures()
                .bytes();
    }

    private String party(Party party) {
        return texts.get("report.followup.choice.party." + party);
    }

    private static String or(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank() ? "–" : text;
    }
}
