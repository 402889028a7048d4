package id.kopdesk.loan.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.loan.Attendee;
import id.kopdesk.loan.GuestList;
import id.kopdesk.loan.LoanBook;
import id.kopdesk.loan.LoanCase;
import id.kopdesk.loan.LoanFile;
import id.kopdesk.loan.Loans;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers follow from the register of whoever sends; a signer is proposed from what is known, never invented. */
class LetterBookTest {
    @TempDir
    Path folder;

    @Test
    void aNumberFollowsItsPatternAndIsReadBack() {
        LetterNumber number = new LetterNumber("140/{NO3}/DS/{BULAN}/{TAHUN}");
        assertThat(number.of(7, LocalDate.of(2025, 9, 2))).isEqualTo("140/007/DS/IX/2025");
        assertThat(number.serial("140/007/DS/IX/2025", 2025)).hasValue(7);
        assertThat(number.serial("140/1234/ds/xii/2025", 2025)).hasValue(1234);
        assertThat(number.serial("140/007/DS/IX/2024", 2025)).as("another year").isEmpty();
        assertThat(number.serial("141/007/DS/IX/2025", 2025)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"140/DS/{TAHUN}", "{NO}/{NO}/{TAHUN}", "{NO}/{HARI}", "{NO}/{", "'{NO}{'"})
    void aPatternThatCannotBeCountedByIsRefused(String pattern) {
        assertThat(new LetterNumber(pattern).check())
                .extracting(f -> f.sentence(Loans.TEXTS))
                .containsExactly("Pola nomor memuat {NO} tepat satu kali, dan boleh memuat {BULAN} serta {TAHUN}.");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theNextNumberFollowsTheSendersLastOneAndAReprintKeepsIts(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            LoanBook book = Loans.book(database, Loans.TODAY);
            CooperativeFile cooperative = new CooperativeStore(database, file -> List.of())
                    .save(Loans.SITI, Loans.fit(Loans.TATAKAN), Optional.empty());
            LoanFile file = Loans.agreed(database, book, cooperative);
            LoanCase loan = book.of(Loans.SITI, file);
            LetterBook letters = new LetterBook(database, "63.05");
            int year = Loans.TODAY.getYear();

            LetterBook.Signing first =
                    letters.register(LetterKind.APPROVAL, loan).propose(cooperative);
            assertThat(first.number()).startsWith("140/1/DS/").endsWith("/" + year);
            letters.keep(
                    Loans.SITI,
                    LetterKind.APPROVAL,
                    loan,
                    new LetterBook.Signing("140/{NO}/PDL/{TAHUN}", "140/41/PDL/" + year, "H. Rusli, S.Sos."));

            LetterBook.Signing again =
                    letters.register(LetterKind.APPROVAL, loan).propose(cooperative);
            assertThat(again.number()).as("printed again").isEqualTo("140/41/PDL/" + year);
            LetterBook.Signing next =
                    letters.register(LetterKind.ATTORNEY, loan).propose(cooperative);
            assertThat(next)
                    .isEqualTo(
                            new LetterBook.Signing("140/{NO}/PDL/{TAHUN}", "140/42/PDL/" + year, "H. Rusli, S.Sos."));
            assertThat(letters.register(LetterKind.ATTORNEY, loan).check(again))
                    .extracting(f -> f.sentence(Loans.TEXTS))
                    .containsExactly(
                            "Nomor 140/41/PDL/" + year + " sudah dipakai pengirim ini untuk surat lain tahun ini.");
            assertThat(letters.register(LetterKind.ATTORNEY, loan).check(next)).isEmpty();

            assertThat(letters.register(LetterKind.MINUTES, loan)
                            .propose(cooperative)
                            .number())
                    .as("BPD has a register of its own")
                    .startsWith("1/BPD/");
            assertThat(letters.register(LetterKind.STUDY, loan)
                            .propose(cooperative)
                            .signer())
                    .as("the dinas's signatories stand in its settings")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theChairOfBpdIsTakenFromTheNamesOfTheMeeting(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            LoanBook book = Loans.book(database, Loans.TODAY);
            CooperativeFile cooperative = new CooperativeStore(database, file -> List.of())
                    .save(Loans.SITI, Loans.fit(Loans.TATAKAN), Optional.empty());
            LoanFile file = Loans.agreed(database, book, cooperative);
            LetterBook letters = new LetterBook(database, "63.05");
            assertThat(letters.register(LetterKind.MINUTES, book.of(Loans.SITI, file))
                            .propose(cooperative)
                            .signer())
                    .isEmpty();
            LoanFile named = book.guests(
                    Loans.SITI,
                    file,
                    GuestList.read("Darmi; BPD; Wakil ketua\nAhmad; BPD; Ketua", Attendee.OTHERS, Loans.TEXTS));
            assertThat(letters.register(LetterKind.MINUTES, book.of(Loans.SITI, named))
                            .propose(cooperative)
                            .signer())
                    .isEqualTo("Ahmad");
        }
    }
}
