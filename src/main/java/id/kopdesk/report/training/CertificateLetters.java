package id.kopdesk.report.training;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Formats;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.Part;
import id.kopdesk.document.DocxContent;
import id.kopdesk.document.DocxDraft;
import id.kopdesk.document.DocxTemplate;
import id.kopdesk.document.Templates;
import id.kopdesk.office.Office;
import id.kopdesk.office.Side;
import id.kopdesk.office.Signatory;
import id.kopdesk.region.RegionTree;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.Certificate;
import id.kopdesk.training.CertificateSeal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Certificates as Word documents, one a person, from the office's own template or the one that comes with the program. */
public final class CertificateLetters {
    static final String TEMPLATE = "sertifikat-pelatihan";

    private final Office office;
    private final TrainingWords words;
    private final Templates templates;
    private final boolean demo;

    /** @param templates where the office may have laid a template of its own */
    public CertificateLetters(Office office, Texts texts, RegionTree regions, Templates templates, boolean demo) {
        this.office = office;
        this.words = new TrainingWords(texts, new Formats(texts.locale()), regions);
        this.templates = templates;
        this.demo = demo;
    }

    /**
     * @param folder where the documents go; older ones of the same number are replaced
     * @return how many were written
     */
    public int write(BatchFile file, List<Attendee> holders, Path folder, Progress progress) {
        CertificateText text = new CertificateText(office, words, file);
        int done = 0;
        for (Attendee holder : holders) {
            progress.check();
            progress.at("report.progress.print", done, holders.size());
            Optional<Certificate> own = holder.certificate().map(Part::value);
            if (own.isPresent()) {
                Certificate c = own.get();
                DocxTemplate.fill(
                        templates.open(TEMPLATE, this::shipped), content(text, c, holder), folder.resolve(name(c)));
                done++;
            }
        }
        return done;
    }

    /** Lays the shipped template out for the office to change. */
    public Path layOut() {
        return templates.layOut(TEMPLATE, this::shipped);
    }

    private static String name(Certificate c) {
        return (c.number() + " " + CleanText.sortName(c.holder())).replaceAll("[^A-Za-z0-9. -]", "-") + ".docx";
    }

    private DocxContent content(CertificateText text, Certificate c, Attendee holder) {
        List<Map<String, String>> topics = new ArrayList<>();
        text.topics()
                .forEach((topic, hours) -> topics.add(Map.of(
                        "no", Integer.toString(topics.size() + 1),
                        "nama", topic,
                        "jp", words.formats().decimal(hours))));
        return DocxContent.of(Map.of(
                        "nomor", c.number(),
                        "nama", c.holder(),
                        "jabatan", text.holderOf(holder),
                        "isi", text.body(),
                        "kode", c.checkCode(),
                        "demo", demo ? words.get("report.demo") : ""))
                .with("materi", topics)
                .with(new DocxContent.Head(signedByOne(text), text.placeAndDay(c), ""))
                .withPicture("qr", QrCode.of(CertificateSeal.payload(c)).png());
    }

    /** A certificate bears one signature, at the right. */
    private Office signedByOne(CertificateText text) {
        List<Signatory> signer = text
                .signer()
                .map(s -> new Signatory(Side.RIGHT, s.signAs(), s.position(), s.name(), s.rank(), s.nip()))
                .stream()
                .toList();
        return new Office(
                office.areaCode(),
                office.zone(),
                office.letterhead(),
                office.boldLines(),
                office.place(),
                office.logo(),
                office.paper(),
                office.language(),
                office.theme(),
                signer);
    }

    private byte[] shipped() {
        return new DocxDraft(office.paper())
                .letterhead()
                .title("{{demo}}", "")
                .title(
                        words.get("report.training.certificate.title"),
                        words.get("report.training.certificate.number", "{{nomor}}"))
                .title(words.get("report.training.certificate.given"), "")
                .title("{{nama}}", "{{jabatan}}")
                .text("{{isi}}")
                .signatures()
                .text("{{qr}}")
                .text(words.get("report.training.certificate.check", "{{kode}}"))
                .heading(words.get("report.training.certificate.topics"))
                .table(
                        List.of(
                                words.get("report.column.no"),
                                words.get("report.training.topic"),
                                words.get("report.training.hours")),
                        List.of("{{materi.no}}", "{{materi.nama}}", "{{materi.jp}}"),
                        List.of(10, 74, 16))
                .foot(words.get("report.training.certificate.verify"))
                .bytes();
    }
}
