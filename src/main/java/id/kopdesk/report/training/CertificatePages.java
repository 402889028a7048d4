package id.kopdesk.report.training;

import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.TargetFile;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.Part;
import id.kopdesk.office.Office;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.PdfFonts;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.Certificate;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Certificates as pages to be printed: the certificate in front, what was taught behind. */
public final class CertificatePages {
    private final Office office;
    private final TrainingWords words;
    private final boolean demo;

    public CertificatePages(Office office, Texts texts, OfficeClock clock, RegionTree regions, boolean demo) {
        this.office = office;
        this.words = new TrainingWords(texts, new Formats(texts.locale()), regions);
        this.demo = demo;
    }

    /** Everybody of the batch who holds one, in the order of the numbers. */
    public static List<Attendee> holders(BatchFile file) {
        return file.attendees().stream()
                .filter(a -> a.certificate().isPresent())
                .sorted(java.util.Comparator.comparing(a -> a.certificate()
                        .map(Part::value)
                        .map(Certificate::number)
                        .orElse("")))
                .toList();
    }

    /**
     * @param holders of those who hold a certificate, the wanted ones
     * @throws id.kopdesk.base.CodedException when the file cannot be written; an older one is left as it was
     */
    public void write(BatchFile file, List<Attendee> holders, Path target, Progress progress) {
        TargetFile.write(target, out -> {
            try (PDDocument document = new PDDocument()) {
                PdfFonts fonts = new PdfFonts(document);
                CertificateDrawing drawing = new CertificateDrawing(document, fonts, office, words, file, demo);
                int done = 0;
                for (Attendee holder : holders) {
                    progress.check();
                    progress.at("report.progress.print", done++, holders.size());
                    Optional<Part<Certificate>> own = holder.certificate();
                    if (own.isPresent()) {
                        drawing.front(own.get().value(), holder);
                        drawing.back();
                    }
                }
                GregorianCalendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
                made.setTimeInMillis(file.batch()
                        .value()
                        .lastOn()
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                        .toEpochMilli());
                document.getDocumentInformation().setCreationDate(made);
                document.getDocumentInformation().setProducer("Kopdesk");
                document.setDocumentId(made.getTimeInMillis());
                document.save(out);
            }
        });
    }
}
