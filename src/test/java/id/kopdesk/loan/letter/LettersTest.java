package id.kopdesk.loan.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.document.DocxTemplate;
import id.kopdesk.document.Templates;
import id.kopdesk.loan.LoanCase;
import id.kopdesk.loan.Loans;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.WorkingDays;
import id.kopdesk.region.Kalsel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every letter is written from a proposal with no placeholder left, and the office may replace its template. */
class LettersTest {
    @TempDir
    Path folder;

    private Letters letters() {
        return new Letters(
                new Templates(folder),
                OfficeDefaults.of(Kalsel.TREE.find("63.05").orElseThrow()),
                Kalsel.TREE,
                WorkingDays.shipped());
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
            return words.getText();
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void aLetterNamesTheLoanAndLeavesNoPlaceholder(LetterKind kind) throws IOException {
        LoanCase loan = Loans.agreed();
        CooperativeFile cooperative = Loans.fit(Loans.TATAKAN);
        Path file = folder.resolve("surat.docx");
        DocxTemplate.Filled filled = letters().write(kind, loan, cooperative, "500/7/2026", file);
        assertThat(filled.unknown()).isEmpty();
        assertThat(text(file))
                .contains("Koperasi Desa Merah Putih Tatakan")
                .doesNotContain("{{")
                .contains(kind.fromVillage() ? "DESA PANDULANGAN" : "PEMERINTAH KABUPATEN TAPIN");
    }

    @Test
    void theApprovalCarriesWhatTheMinutesAgreed() throws IOException {
        Path file = folder.resolve("setuju.docx");
        letters().write(LetterKind.APPROVAL, Loans.agreed(), Loans.fit(Loans.TATAKAN), "", file);
        assertThat(text(file))
                .contains("Rp700.000.000 (tujuh ratus juta rupiah)")
                .contains("Rp150.000.000 (seratus lima puluh juta rupiah)")
                .contains("Kepala Desa Pandulangan");
    }

    @Test
    void theAttendanceListNamesThoseWhoWereNamedAndLeavesLinesForTheRest() throws IOException {
        Path file = folder.resolve("hadir.docx");
        letters()
                .write(
                        LetterKind.ATTENDANCE,
                        Loans.named("Rusli; perangkat desa; Sekdes\nAhmad; BPD; Ketua"),
                        Loans.fit(Loans.TATAKAN),
                        "",
                        file);
        String text = text(file);
        assertThat(text)
                .contains("1\tAhmad\tBPD, Ketua")
                .contains("2\tRusli\tPerangkat desa, Sekdes")
                .contains("\n16\t");
        assertThat(text).as("those named stand in the place of the officers").doesNotContain("Pengurus/pengawas");
    }

    @Test
    void theOfficesOwnTemplateIsUsedAndWhatItAsksInVainIsReported() throws IOException {
        Path own = letters().layOut(LetterKind.APPROVAL);
        try (InputStream in = Files.newInputStream(own);
                XWPFDocument document = new XWPFDocument(in)) {
            document.createParagraph().createRun().setText("Salinan untuk {{camat}} tentang {{koperasi}}");
            Path changed = folder.resolve("baru.docx");
            try (var out = Files.newOutputStream(changed)) {
                document.write(out);
            }
            Files.move(changed, own, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        Path file = folder.resolve("setuju.docx");
        DocxTemplate.Filled filled =
                letters().write(LetterKind.APPROVAL, Loans.agreed(), Loans.fit(Loans.TATAKAN), "", file);
        assertThat(filled.unknown()).containsExactly("camat");
        assertThat(text(file)).contains("tentang Koperasi Desa Merah Putih Tatakan");
    }

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "11, sebelas",
        "19, sembilan belas",
        "21, dua puluh satu",
        "100, seratus",
        "111, seratus sebelas",
        "1000, seribu",
        "1999, seribu sembilan ratus sembilan puluh sembilan",
        "2000000, dua juta",
        "3000000000, tiga miliar",
        "53478818, lima puluh tiga juta empat ratus tujuh puluh delapan ribu delapan ratus delapan belas"
    })
    void amountsAreSpelledAsInLetters(long number, String words) {
        assertThat(Spelled.of(number)).isEqualTo(words);
    }
}
